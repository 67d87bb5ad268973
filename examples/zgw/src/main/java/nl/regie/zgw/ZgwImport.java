package nl.regie.zgw;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Invoer uit ZGW: makes a draft of what a register answers on one zaak. The answers stand together in one JSON text:
 *
 * <pre>{@code
 * {"zaak": {…}, "rollen": [{…}], "statussen": [{…}], "resultaat": {…}, "zaakinformatieobjecten": [{…}]}
 * }</pre>
 *
 * <p>Whatever is not understood is left and named in the draft's report, except the addresses ({@code url}, {@code uuid}) that the register
 * gave to the parts, and values that are empty. A status is never carried: where a case stands follows from its own steps (CASE-2).
 *
 * <p>What cannot be right is refused: more than a million bytes, no strict JSON, a part of another zaak, a number that fails the 11-test.
 *
 * <p>Source: facts 8.4; CASE-2, SDK-2, SDK-6.
 */
public final class ZgwImport {

    private ZgwImport() {}

    /**
     * Reads the answers of a register.
     *
     * @param answers the text, in UTF-8
     * @return the draft, or everything that is wrong
     */
    public static Validation<Seq<Fault>, ZgwDraft> read(byte[] answers) {
        java.util.List<Fault> faults = new ArrayList<>();
        Taking all = Taking.of(answers, faults);
        if (!faults.isEmpty()) {
            return Validation.invalid(List.ofAll(faults));
        }
        Optional<ZgwDraft> draft = all.object("zaak").flatMap(zaak -> draft(all, zaak));
        if (draft.isEmpty() && faults.isEmpty()) {
            all.fault("zaak", FaultKind.MISSING);
        }
        return faults.isEmpty() && draft.isPresent()
                ? Validation.valid(draft.get())
                : Validation.invalid(List.ofAll(faults));
    }

    /** Empty only after a fault. */
    private static Optional<ZgwDraft> draft(Taking all, Taking zaak) {
        Optional<URI> address = zaak.value("url", ZgwImport::address);
        zaak.skip("uuid");
        Optional<String> reference = zaak.text("identificatie");
        Optional<LocalDate> started = zaak.required("startdatum", LocalDate::parse);
        Optional<FreeText> aim = zaak.value("toelichting", FreeText::of);
        Optional<Confidentiality> level = zaak.value("vertrouwelijkheidaanduiding", ZgwImport::level);
        RoleReading roles = new RoleReading();
        for (Taking role : all.objects("rollen")) {
            belongs(role, address);
            roles.read(role);
        }
        all.objects("statussen").forEach(status -> belongs(status, address));
        Optional<FreeText> result = all.object("resultaat").flatMap(taking -> {
            belongs(taking, address);
            return taking.value("toelichting", FreeText::of);
        });
        java.util.List<URI> documents = new ArrayList<>();
        for (Taking document : all.objects("zaakinformatieobjecten")) {
            belongs(document, address);
            document.required("informatieobject", ZgwImport::address).ifPresent(documents::add);
        }
        java.util.List<NotCarried> report = all.left().stream()
                .map(path -> new NotCarried(path, Reason.NO_FIELD))
                .toList();
        return started.map(day -> new ZgwDraft(
                address,
                reference,
                day,
                aim,
                level,
                roles.persons(),
                roles.organisations(),
                result,
                documents,
                report));
    }

    private static void belongs(Taking part, Optional<URI> zaak) {
        part.skip("url");
        part.skip("uuid");
        Optional<URI> named = part.value("zaak", ZgwImport::address);
        if (named.isPresent() && zaak.isPresent() && !named.equals(zaak)) {
            part.fault("zaak", FaultKind.OTHER_CASE);
        }
    }

    private static URI address(String text) {
        try {
            return ZgwTarget.address(URI.create(text), "url");
        } catch (IllegalArgumentException e) { // tells the value
            throw new MalformedValueException(ValueCode.PATTERN, "url");
        }
    }

    private static Confidentiality level(String word) {
        for (Confidentiality level : Confidentiality.values()) {
            if (level.word().equals(word)) {
                return level;
            }
        }
        throw new MalformedValueException(ValueCode.UNKNOWN_CODE, "vertrouwelijkheidaanduiding");
    }
}
