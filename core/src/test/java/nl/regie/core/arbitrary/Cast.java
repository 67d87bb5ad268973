package nl.regie.core.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.Chain;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;

/** Bezetting: who and what stands in a case: three public participants that take the steps, any others, and the persons. */
final class Cast {

    final List<Participation> participants = new ArrayList<>();
    final List<Person> persons = new ArrayList<>();
    final Participation prosecution;
    private final Choices choices;
    private final Canary canary;
    private final LocalDate start;

    Cast(Choices choices, Canary canary, CaseKind kind, LocalDate start) {
        this.choices = choices;
        this.canary = canary;
        this.start = start;
        professionals();
        participants.add(participant(OrganisationType.POLICE));
        participants.add(participant(OrganisationType.EXECUTIVE_BOARD));
        prosecution = participant(OrganisationType.PUBLIC_PROSECUTION);
        participants.add(prosecution);
        for (int i = choices.below(4); i > 0; i--) {
            participants.add(participant(choices.of(OrganisationType.class)));
        }
        int concerned = kind == CaseKind.AREA ? 0 : kind == CaseKind.PERSON ? 1 : 2 + choices.below(3);
        for (int i = 0; i < concerned; i++) {
            persons.add(new Person(personId(), Position.CONCERNED, Optional.empty(), Optional.empty()));
        }
        for (int i = kind == CaseKind.AREA ? 0 : choices.below(3); i > 0; i--) {
            persons.add(new Person(personId(), Position.DIRECT_CIRCLE, Optional.of(canary.text()), Optional.empty()));
        }
    }

    private void professionals() {
        persons.add(new Person(personId(), Position.PROFESSIONAL, Optional.empty(), Optional.empty()));
        for (int i = choices.below(2); i > 0; i--) {
            persons.add(new Person(
                    personId(), Position.PROFESSIONAL, Optional.empty(), Optional.of(new ParticipantId("o0"))));
        }
    }

    private PersonId personId() {
        return new PersonId(choices.of(List.of("p", "x-", "A.b_")) + persons.size());
    }

    private Participation participant(OrganisationType type) {
        Optional<Chain> chain =
                type == OrganisationType.OTHER ? Optional.of(choices.of(Chain.class)) : Optional.empty();
        List<Designation> people =
                choices.upTo(2, () -> new Designation(professional(), choices.of(Duty.class), false));
        boolean later = participants.size() > 2;
        return new Participation(
                new ParticipantId("o" + participants.size()),
                new Organisation(type, "Organisatie " + participants.size(), chain),
                later && choices.oneIn(4) ? Optional.empty() : Optional.of(new StatutoryTask("Wet", "1")),
                choices.oneIn(3),
                start,
                later ? choices.maybe(() -> start.plusDays(choices.below(400))) : Optional.empty(),
                choices.oneIn(2),
                people);
    }

    PersonId professional() {
        return choices.of(persons.stream()
                        .filter(person -> person.position() == Position.PROFESSIONAL)
                        .toList())
                .id();
    }

    List<PersonId> concerned() {
        return persons.stream()
                .filter(person -> person.position() == Position.CONCERNED)
                .map(Person::id)
                .toList();
    }

    /** Any participant. */
    ParticipantId someone() {
        return choices.of(participants).id();
    }

    /** The three that are participants on every day. */
    List<ParticipantId> organs() {
        return participants.subList(0, 3).stream().map(Participation::id).toList();
    }

    /** One of the three that may take every step on every day. */
    ParticipantId organ() {
        return participants.get(choices.below(3)).id();
    }

    /** Whoever works for another organ decides with its mandate. */
    DecidedBy decision() {
        PersonId person = professional();
        ParticipantId organ = organ();
        boolean own = persons.stream()
                .filter(one -> one.id().equals(person))
                .allMatch(one -> one.worksFor().map(organ::equals).orElse(true));
        return new DecidedBy(person, organ, own ? choices.maybe(canary::text) : Optional.of(canary.text()));
    }
}
