package nl.regie.privacy.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.consent.Consent;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Person;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Kop van de casus: everything of a case that decides on disclosure and is known before its items are, so that a stream can be decided
 * on item by item.
 *
 * <p>Source: PRIV-2.
 *
 * @param id the case
 * @param kind whether it is about a person, a system or an area
 * @param regime under which law it is handled now
 * @param phase where it stands; empty if the steps contradict each other, and then nothing is disclosed
 * @param notifier who notified it
 * @param participants the organisations around it
 * @param persons everybody in it, by id and position
 * @param roles who does what in it
 * @param consents the consents under professional secrecy
 */
@Built
@Value.Builder
public record CaseHead(
        CaseId id,
        CaseKind kind,
        Regime regime,
        Optional<Phase> phase,
        ParticipantId notifier,
        List<Participation> participants,
        List<Person> persons,
        List<RoleAssignment> roles,
        List<Consent> consents) {

    /**
     * Checks what must hold.
     *
     * @param id the case
     * @param kind whether it is about a person, a system or an area
     * @param regime under which law it is handled
     * @param phase where it stands
     * @param notifier who notified it
     * @param participants the organisations around it
     * @param persons everybody in it
     * @param roles who does what in it
     * @param consents the consents
     * @throws MalformedValueException if a person, participant or consent stands twice
     */
    public CaseHead {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(regime, "regime");
        requireNonNull(phase, "phase");
        requireNonNull(notifier, "notifier");
        participants = List.copyOf(requireNonNull(participants, "participants"));
        persons = List.copyOf(requireNonNull(persons, "persons"));
        roles = List.copyOf(requireNonNull(roles, "roles"));
        consents = List.copyOf(requireNonNull(consents, "consents"));
        unique(participants, Participation::id, "participants");
        unique(persons, Person::id, "persons");
        unique(consents, Consent::id, "consents");
    }

    private static <T> void unique(List<T> all, Function<T, ?> id, String attribute) {
        Set<Object> seen = new HashSet<>();
        for (T each : all) {
            MalformedValueException.unless(seen.add(id.apply(each)), ValueCode.DUPLICATE, attribute);
        }
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static CaseHeadBuilder builder() {
        return new CaseHeadBuilder();
    }

    /**
     * The head of a case file. Where a step was not allowed nobody can say where the case stands, though the file still tells the
     * phase before that step: it may have been closed since.
     *
     * @param file the case
     * @return its head
     */
    public static CaseHead of(CaseFile file) {
        return new CaseHead(
                file.id(),
                file.kind(),
                file.regime(),
                file.certainPhase(),
                file.notification().by(),
                file.participants(),
                file.persons(),
                file.roles(),
                file.consents());
    }

    /** The case, its regime and phase, and how many persons; no personal data. */
    @Override
    public String toString() {
        return "CaseHead[" + id + ", " + regime.code() + ", "
                + phase.map(Phase::code).orElse("unknown") + ", " + persons.size() + " persons]";
    }
}
