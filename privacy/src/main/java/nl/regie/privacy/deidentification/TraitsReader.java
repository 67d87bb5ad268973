package nl.regie.privacy.deidentification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.plan.Measure;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;

/** Kenmerken lezen: the traits of a case as fine as they are ever told. Nothing of relatives or professionals is read. */
final class TraitsReader {

    private final CaseFile file;
    private final Set<PersonId> concerned;

    private TraitsReader(CaseFile file) {
        this.file = file;
        this.concerned = file.persons().stream()
                .filter(person -> person.position() == Position.CONCERNED)
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Traits read(CaseFile file) {
        return new TraitsReader(file).read();
    }

    private Traits read() {
        LocalDate on = file.notification().on();
        return Traits.builder()
                .kind(file.kind())
                .year(on.getYear())
                .quarter((on.getMonthValue() + 2) / 3)
                .region(file.house().region().code())
                .municipality(file.municipality().code())
                .age(age(on))
                .themes(file.themes())
                .problems(problems().toList())
                .strands(contents(Measure.class).map(Measure::strand).toList())
                .build();
    }

    /** Of several persons the ages together would be rarer than each; of two dates of birth none is sure. */
    private Optional<AgeBand> age(LocalDate on) {
        List<BirthDate> born = contents(Identity.class)
                .flatMap(identity -> identity.born().stream())
                .distinct()
                .toList();
        return concerned.size() == 1 && born.size() == 1
                ? Optional.of(AgeBand.of(born.get(0).ageOn(on)))
                : Optional.empty();
    }

    private Stream<Problem> problems() {
        Stream<Problem> signals = contents(Signal.class)
                .filter(signal -> signal.standing() == Standing.KNOWN)
                .map(Signal::problem);
        Stream<Problem> facts = file.contents(AreaFact.class).stream()
                .filter(fact -> fact.standing() == Standing.KNOWN)
                .map(AreaFact::problem);
        return Stream.concat(signals, facts);
    }

    private <C extends Content> Stream<C> contents(Class<C> kind) {
        return file.items().stream()
                .filter(item ->
                        item.labels().subject().filter(concerned::contains).isPresent())
                .map(Item::content)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
