package nl.regie.zgw;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.item.DataCategory;
import nl.regie.core.person.FreeText;
import nl.regie.privacy.minimisation.MinimisedCase;
import nl.regie.privacy.minimisation.ShownAgreement;
import nl.regie.privacy.minimisation.ShownCase;
import nl.regie.privacy.minimisation.ShownHead;
import nl.regie.privacy.minimisation.ShownItem;
import nl.regie.privacy.minimisation.ShownResult;
import nl.regie.zgw.ZgwBundle.Part;

/**
 * Uitvoer naar ZGW: hands a minimised case to the register of its recipient. The type of what goes in is {@link MinimisedCase}, which only
 * the minimiser makes, so a case file as such cannot be exported. Immutable and thread-safe.
 *
 * <p>The zaak is the recipient's own: it starts on the day of disclosure, and the case of the house is named in its kenmerken. It has no
 * title, because lists of zaken show titles to whoever may not open the zaak.
 *
 * <p>Source: facts 7, 8.4; WGS 1.8(2), 2.31(7); SDK-6.
 */
public final class ZgwExport {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_KENMERK = 40;

    private final ZgwTarget target;

    private ZgwExport(ZgwTarget target) {
        this.target = target;
    }

    /**
     * An export to a register.
     *
     * @param target the register
     * @return the export, or {@link Refusal#NO_ACCESS_PER_CASE}
     */
    public static Either<Refusal, ZgwExport> to(ZgwTarget target) {
        return requireNonNull(target, "target").accessPerCase()
                ? Either.right(new ZgwExport(target))
                : Either.left(Refusal.NO_ACCESS_PER_CASE);
    }

    /**
     * Makes what is posted to the register.
     *
     * @param file the case, minimised for the organisation whose register it is
     * @return the bundle, or why nothing goes there
     */
    public Either<Refusal, ZgwBundle> export(MinimisedCase file) {
        ShownCase shown = file.shown();
        if (shown.head().isEmpty()) {
            return Either.left(Refusal.NOTHING_SHOWN);
        }
        if (!isForOwner(shown)) {
            return Either.left(Refusal.OTHER_RECIPIENT);
        }
        ShownHead head = shown.head().get();
        URI type = target.caseTypes().get(head.kind());
        return type == null ? Either.left(Refusal.NO_CASE_TYPE) : Either.right(bundle(shown, head, type));
    }

    private boolean isForOwner(ShownCase shown) {
        return shown.recipient()
                .map(id -> shown.participants().stream()
                        .anyMatch(participant -> participant.id().equals(id)
                                && participant.organisation().equals(target.owner())))
                .orElse(false);
    }

    private ZgwBundle bundle(ShownCase shown, ShownHead head, URI type) {
        Losses losses = new Losses();
        losses.add("$.purpose", Reason.NO_FIELD);
        Confidentiality level = Confidentiality.of(categories(shown));
        ObjectNode zaak = zaak(shown, head, type, level, losses);
        List<Part> parts = new ArrayList<>(new Parties(target, shown, losses).parts());
        status(shown, losses).ifPresent(parts::add);
        agreements(shown, losses);
        result(shown, losses).ifPresent(parts::add);
        target.document().ifPresent(address -> parts.add(document(address)));
        return new ZgwBundle(level, zaak, parts, losses.all());
    }

    private static List<DataCategory> categories(ShownCase shown) {
        return Stream.of(
                        shown.items().stream().map(ShownItem::labels),
                        shown.agreements().stream().map(ShownAgreement::labels),
                        shown.results().stream().map(ShownResult::labels))
                .flatMap(labels -> labels)
                .map(labels -> labels.category())
                .toList();
    }

    private ObjectNode zaak(ShownCase shown, ShownHead head, URI type, Confidentiality level, Losses losses) {
        ObjectNode zaak = object().put("bronorganisatie", target.rsin());
        losses.add("$.case.regime", Reason.NO_FIELD);
        head.area().ifPresent(area -> losses.add("$.case.area", Reason.NO_FIELD));
        head.question().ifPresent(question -> {
            if (losses.fits(question.reveal(), LONGEST_TEXT, "$.case.question")) {
                zaak.put("toelichting", question.reveal());
            }
        });
        zaak.put("zaaktype", type.toString())
                .put("registratiedatum", shown.asOf().toString())
                .put("verantwoordelijkeOrganisatie", target.rsin())
                .put("startdatum", shown.asOf().toString())
                .put("vertrouwelijkheidaanduiding", level.word());
        if (losses.fits(head.id().value(), LONGEST_KENMERK, "$.case.id")
                && losses.fits(head.house().id(), LONGEST_KENMERK, "$.case.house.id")) {
            zaak.putArray("kenmerken")
                    .addObject()
                    .put("kenmerk", head.id().value())
                    .put("bron", head.house().id());
        }
        losses.add("$.case.house.name", Reason.NO_FIELD);
        losses.add("$.case.house.region", Reason.NO_FIELD);
        return zaak;
    }

    /** One status: two of the same moment would contradict each other. */
    private Optional<Part> status(ShownCase shown, Losses losses) {
        StatusKind kind = shown.agreedOn().isPresent() ? StatusKind.PLAN_AGREED : StatusKind.RECEIVED;
        URI type = target.statusTypes().get(kind);
        shown.agreedOn().ifPresent(day -> losses.add("$.agreedOn", type == null ? Reason.NO_TYPE : Reason.NO_FIELD));
        if (type == null) {
            return Optional.empty();
        }
        ObjectNode status =
                object().put("statustype", type.toString()).put("datumStatusGezet", shown.asOf() + "T00:00:00Z");
        return Optional.of(new Part("/statussen", status));
    }

    private static void agreements(ShownCase shown, Losses losses) {
        for (int i = 0; i < shown.agreements().size(); i++) {
            losses.add("$.agreements[" + i + "]", Reason.NO_FIELD);
        }
    }

    /** A zaak has one result: the last one, of the same day the one told last. */
    private Optional<Part> result(ShownCase shown, Losses losses) {
        List<ShownResult> results = shown.results();
        Optional<ShownResult> last = results.stream()
                .filter(result -> result.labels().conditions().isEmpty())
                .reduce((a, b) -> Comparator.comparing(ShownResult::on).compare(b, a) >= 0 ? b : a);
        Optional<Part> part = Optional.empty();
        for (int i = 0; i < results.size(); i++) {
            ShownResult result = results.get(i);
            String path = "$.results[" + i + "]";
            FreeText outcome = result.outcome();
            if (!result.labels().conditions().isEmpty()) {
                losses.add(path, Reason.CONDITION);
            } else if (target.resultType().isEmpty()) {
                losses.add(path, Reason.NO_TYPE);
            } else if (last.filter(result::equals).isEmpty() || part.isPresent()) {
                losses.add(path, Reason.ONLY_ONE);
            } else if (losses.fits(outcome.reveal(), LONGEST_TEXT, path)) {
                ObjectNode body = object().put(
                                "resultaattype", target.resultType().get().toString())
                        .put("toelichting", outcome.reveal());
                part = Optional.of(new Part("/resultaten", body));
                losses.add(path + ".labels", Reason.NO_FIELD);
                losses.add(path + ".on", Reason.NO_FIELD);
                if (!result.restsOn().isEmpty()) {
                    losses.add(path + ".restsOn", Reason.NO_FIELD);
                }
            }
        }
        return part;
    }

    private static Part document(URI address) {
        return new Part(
                "/zaakinformatieobjecten",
                object().put("informatieobject", address.toString()).put("titel", "Geminimaliseerde casus"));
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
