package nl.regie.privacy.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.Event;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Step;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;

/**
 * Vernietigingsdatum: a date on which something must go if nothing holds it, and why.
 *
 * @param ground why
 * @param from what it is counted from
 * @param on the date
 */
record Due(DeletionGround ground, LocalDate from, LocalDate on) {

    private static Due at(DeletionGround ground, LocalDate date) {
        return new Due(ground, date, date);
    }

    /** Of two on one day the ground that comes first tells more. */
    static Due earliest(Stream<Due> dates) {
        return dates.min(Comparator.comparing(Due::on).thenComparing(Due::ground))
                .orElseThrow();
    }

    /** What was recorded that makes something go, apart from the term. */
    static Stream<Due> of(RegisteredCase registered, Kept kept) {
        Stream<Due> judged = registered.notNecessary().stream()
                .filter(judgement -> judgement.items().isEmpty()
                        || kept.item().map(judgement.items()::contains).orElse(false))
                .map(judgement -> at(DeletionGround.NOT_NECESSARY, judgement.on()));
        Stream<Due> left = registered.exits().stream()
                .filter(exit -> exit.keptBy().isEmpty() && concerns(registered.file(), exit.person(), kept))
                .map(exit -> at(DeletionGround.LEFT_LIST, exit.on()));
        return Stream.of(judged, left, refused(registered).stream()).flatMap(due -> due);
    }

    /** In a case about one person alone, all that it holds is there because of him. */
    private static boolean concerns(CaseFile file, PersonId person, Kept kept) {
        List<PersonId> concerned = file.persons().stream()
                .filter(found -> found.position() == Position.CONCERNED)
                .map(Person::id)
                .toList();
        return concerned.equals(List.of(person))
                || kept.subject().filter(person::equals).isPresent();
    }

    /** The notifier cannot have been told before it was decided. */
    private static Optional<Due> refused(RegisteredCase registered) {
        if (registered.file().phase() != Phase.REFUSED) {
            return Optional.empty();
        }
        Optional<LocalDate> decided = registered.file().events().stream()
                .filter(event -> event.step() == Step.REFUSE)
                .map(Event::on)
                .max(Comparator.naturalOrder());
        return registered
                .notifierAnswered()
                .flatMap(answered -> decided.map(
                        day -> at(DeletionGround.REFUSED_NOTIFICATION, answered.isBefore(day) ? day : answered)));
    }
}
