package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.person.Relation;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Result;

/**
 * Informatieplicht: who is to be told that the house processes data on him, since when, and how that stands. Immutable and thread-safe.
 *
 * <p>It is owed to each person concerned and to each person of the direct circle, apart. Of a person concerned the house processes data
 * from the notification on; of somebody of the direct circle from the first item about him, or the first that names him as a relation of
 * somebody else. Professionals are not listed: they know.
 *
 * <p>Who of the participants tells him is for the decree to say (WGS 1.4(4)(a)), and none is loaded. In the practice of the houses the
 * notifier tells the person of the notification, unless that is unwanted (facts 1.4); whether that is all the information that the law
 * asks for is a setting, off by default.
 *
 * <p>Source: AVG 13, 14, 23; UAVG 5(4), 41; WGS 1.4(4)(a); PRIV-14.
 */
public final class InformationDuty {

    private static final int OF_AGE = 16;

    private final RightsSettings settings;

    /**
     * The duty by settings.
     *
     * @param settings the settings
     */
    public InformationDuty(RightsSettings settings) {
        this.settings = requireNonNull(settings, "settings");
    }

    /**
     * How the duty stands for a case.
     *
     * @param file the case
     * @param informed who was told; what was told after the date does not count
     * @param exceptions what people decided; only those decided for a participant of the case count, on the days they hold
     * @param asOf the date, inclusive
     * @return one for each person concerned and of the direct circle on whom data were processed by then, in the order of the case
     */
    public List<OwedInformation> of(
            CaseFile file, List<Informed> informed, List<InformationException> exceptions, LocalDate asOf) {
        Set<PersonId> told = informed.stream()
                .filter(each -> !each.on().isAfter(asOf))
                .map(Informed::person)
                .collect(Collectors.toSet());
        Set<PersonId> suspended = exceptions.stream()
                .filter(exception -> exception.holdsOn(asOf))
                .filter(exception -> file.participant(exception.by().organ()).isPresent())
                .map(InformationException::person)
                .collect(Collectors.toSet());
        List<OwedInformation> owed = new ArrayList<>();
        for (Person person : file.persons()) {
            if (person.position() != Position.PROFESSIONAL) {
                since(file, person)
                        .filter(since -> !since.isAfter(asOf))
                        .ifPresent(since -> owed.add(standing(file, person, since, told, suspended, asOf)));
            }
        }
        return List.copyOf(owed);
    }

    private OwedInformation standing(
            CaseFile file,
            Person person,
            LocalDate since,
            Set<PersonId> told,
            Set<PersonId> suspended,
            LocalDate asOf) {
        // with several persons concerned the notification does not say whom the notifier told
        boolean byNotifier = file.kind() == CaseKind.PERSON
                && person.position() == Position.CONCERNED
                && file.notification().personInformed();
        boolean informed = told.contains(person.id()) || (byNotifier && settings.notifierInforms());
        InformationState state = informed
                ? InformationState.INFORMED
                : suspended.contains(person.id()) ? InformationState.SUSPENDED : InformationState.OWED;
        return OwedInformation.builder()
                .person(person.id())
                .position(person.position())
                .since(since)
                .due(settings.informWithinMonths().map(since::plusMonths))
                .state(state)
                .toldByNotifier(byNotifier)
                .underSixteen(underSixteen(file, person.id(), asOf))
                .build();
    }

    private static Optional<LocalDate> since(CaseFile file, Person person) {
        Stream<LocalDate> notified = person.position() == Position.CONCERNED
                ? Stream.of(file.notification().on())
                : Stream.empty();
        Stream<LocalDate> named = file.items().stream()
                .filter(item -> item.content() instanceof Relation relation
                        && relation.to().equals(person.id()))
                .map(item -> item.labels().firstProcessed());
        Stream<LocalDate> recorded = labels(file)
                .filter(labels -> labels.subject().filter(person.id()::equals).isPresent())
                .map(Labels::firstProcessed);
        return Stream.of(notified, named, recorded).flatMap(days -> days).min(LocalDate::compareTo);
    }

    private static Stream<Labels> labels(CaseFile file) {
        Stream<Labels> agreed =
                file.plan().stream().flatMap(plan -> plan.agreements().stream()).map(Agreement::labels);
        Stream<Labels> resulted = file.results().stream().map(Result::labels);
        return Stream.of(file.items().stream().map(Item::labels), agreed, resulted)
                .flatMap(each -> each);
    }

    /** Unknown if no date of birth is recorded, or if two that are do not agree on it. */
    private static Truth underSixteen(CaseFile file, PersonId person, LocalDate asOf) {
        Set<Truth> answers = file.items().stream()
                .filter(item -> item.labels().subject().filter(person::equals).isPresent())
                .map(Item::content)
                .filter(Identity.class::isInstance)
                .map(Identity.class::cast)
                .flatMap(identity -> identity.born().stream())
                .map(born -> Truth.of(born.ageOn(asOf) < OF_AGE))
                .collect(Collectors.toSet());
        return answers.size() == 1 ? answers.iterator().next() : Truth.UNKNOWN;
    }
}
