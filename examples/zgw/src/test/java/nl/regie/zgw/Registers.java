package nl.regie.zgw;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.text.Term;
import nl.regie.privacy.minimisation.MinimisedCase;
import nl.regie.privacy.minimisation.ShownParticipant;

/** Registers of invented organisations. */
final class Registers {

    static final URI ZAAK =
            URI.create("https://zgw.voorbeeld.example/zaken/api/v1/zaken/" + "00000000-0000-4000-8000-000000000001");
    static final Organisation NOBODY = new Organisation(OrganisationType.SCHOOL, "School Nergens", Optional.empty());

    private Registers() {}

    static URI type(String name) {
        return URI.create("https://zgw.voorbeeld.example/catalogi/api/v1/" + name);
    }

    /** Whose register it has to be. */
    static Organisation owner(MinimisedCase file) {
        return file.shown().participants().stream()
                .filter(participant -> file.shown()
                        .recipient()
                        .filter(participant.id()::equals)
                        .isPresent())
                .map(ShownParticipant::organisation)
                .findFirst()
                .orElse(NOBODY);
    }

    static ZgwTarget of(Organisation owner, boolean accessPerCase) {
        return new ZgwTarget(
                owner,
                accessPerCase,
                "999900006",
                all(CaseKind.class),
                all(GenericRole.class),
                all(StatusKind.class),
                Optional.of(type("resultaattypen/1")),
                Optional.of(URI.create("https://zgw.voorbeeld.example/documenten/api/v1/1")));
    }

    /** A catalogue that has a type for cases and for nothing else. */
    static ZgwTarget bare(Organisation owner) {
        return new ZgwTarget(
                owner, true, "999900006", all(CaseKind.class), Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    private static <T extends Enum<T> & Term> Map<T, URI> all(Class<T> terms) {
        Map<T, URI> all = new EnumMap<>(terms);
        for (T term : terms.getEnumConstants()) {
            all.put(term, type(terms.getSimpleName() + "/" + term.code()));
        }
        return all;
    }
}
