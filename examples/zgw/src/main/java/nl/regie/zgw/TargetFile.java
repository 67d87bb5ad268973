package nl.regie.zgw;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.text.Term;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/** Reads the description of a register, such as {@code sample/target.json}. An unknown key is a fault: it may be a type misspelt. */
final class TargetFile {

    private TargetFile() {}

    static Validation<Seq<Fault>, ZgwTarget> read(byte[] bytes) {
        java.util.List<Fault> faults = new ArrayList<>();
        Taking file = Taking.of(bytes, faults);
        Optional<Organisation> owner = file.object("owner").flatMap(TargetFile::owner);
        Optional<Boolean> perCase = file.flag("accessPerCase");
        Optional<String> rsin = file.required("rsin", text -> text);
        Map<CaseKind, URI> caseTypes = addresses(file, "caseTypes", CaseKind.values());
        Map<GenericRole, URI> roleTypes = addresses(file, "roleTypes", GenericRole.values());
        Map<StatusKind, URI> statusTypes = addresses(file, "statusTypes", StatusKind.values());
        Optional<URI> resultType = file.value("resultType", URI::create);
        Optional<URI> document = file.value("document", URI::create);
        if (owner.isEmpty()) {
            file.fault("owner", FaultKind.MISSING);
        }
        file.left().forEach(path -> faults.add(new Fault(path, FaultKind.UNKNOWN_KEY)));
        if (!faults.isEmpty() || owner.isEmpty() || rsin.isEmpty()) {
            return Validation.invalid(List.ofAll(faults));
        }
        try {
            // a register that does not say that it keeps a zaak to those designated for it does not
            return Validation.valid(new ZgwTarget(
                    owner.get(),
                    perCase.orElse(false),
                    rsin.get(),
                    caseTypes,
                    roleTypes,
                    statusTypes,
                    resultType,
                    document));
        } catch (MalformedValueException e) {
            return Validation.invalid(List.of(new Fault("$." + e.attribute(), FaultKind.MALFORMED)));
        }
    }

    private static Optional<Organisation> owner(Taking owner) {
        Optional<OrganisationType> type = owner.required("type", code -> term(code, OrganisationType.values()));
        return type.flatMap(kind -> owner.required("name", name -> new Organisation(kind, name, Optional.empty())));
    }

    private static <T extends Term> Map<T, URI> addresses(Taking file, String key, T[] terms) {
        Map<T, URI> addresses = new LinkedHashMap<>();
        file.object(key).ifPresent(types -> {
            for (T term : terms) {
                types.value(term.code(), URI::create).ifPresent(address -> addresses.put(term, address));
            }
        });
        return addresses;
    }

    private static <T extends Term> T term(String code, T[] terms) {
        for (T term : terms) {
            if (term.code().equals(code)) {
                return term;
            }
        }
        throw new MalformedValueException(ValueCode.UNKNOWN_CODE, "code");
    }
}
