package nl.regie.core.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.offence.Detention;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.offence.Offence;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;
import nl.regie.core.statement.ClearedActs;

/** Wat is vastgelegd: what a case holds of the persons concerned on a date, less what somebody was cleared of. */
record OnRecord(List<PersonId> concerned, List<Item> items, LocalDate asOf) {

    static OnRecord of(CaseFile file, LocalDate asOf) {
        List<PersonId> concerned = file.persons().stream()
                .filter(person -> person.position() == Position.CONCERNED)
                .map(Person::id)
                .sorted()
                .toList();
        Set<PersonId> known = Set.copyOf(concerned);
        ClearedActs cleared = ClearedActs.of(file, asOf);
        List<Item> items = file.items().stream()
                .filter(item -> !item.labels().firstProcessed().isAfter(asOf))
                .filter(item -> item.labels().subject().filter(known::contains).isPresent())
                .filter(item -> !(item.content() instanceof Offence offence) || cleared.count(item, offence))
                .sorted(Comparator.comparing(Item::id))
                .toList();
        return new OnRecord(concerned, items, asOf);
    }

    private static PersonId subject(Item item) {
        return item.labels().subject().orElseThrow();
    }

    /** The acts, whether they fall in the class or not: an act that does not still shows that the period was recorded. */
    List<Occurrence> offences(RecidivismDefinition definition, RecidivismClass kind) {
        Map<List<Object>, List<Item>> acts = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.content() instanceof Offence offence) {
                List<Object> act = List.of(subject(item), offence.offenceClass(), offence.on());
                acts.computeIfAbsent(act, key -> new ArrayList<>()).add(item);
            }
        }
        List<Occurrence> occurrences = new ArrayList<>();
        acts.values().forEach(act -> act(act, definition, kind).ifPresent(occurrences::add));
        return occurrences;
    }

    private Optional<Occurrence> act(List<Item> act, RecidivismDefinition definition, RecidivismClass kind) {
        List<Offence> records =
                act.stream().map(item -> (Offence) item.content()).toList();
        List<Offence> counted = records.stream()
                .filter(offence -> definition.stages().contains(offence.stage()))
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        // a stage that was reached after the day of measuring had perhaps not been reached in another way by then
        boolean reached =
                counted.stream().anyMatch(offence -> !offence.stageOn().isAfter(asOf));
        Truth serious = serious(records, definition.from(kind));
        return Optional.of(new Occurrence(
                subject(act.get(0)),
                records.get(0).on(),
                serious.and(reached ? Truth.YES : Truth.UNKNOWN),
                act.stream().map(Item::id).toList()));
    }

    private static Truth serious(List<Offence> records, int from) {
        Optional<Integer> months = records.stream()
                .flatMap(offence -> offence.maximumMonths().stream())
                .max(Comparator.naturalOrder());
        return from == 0
                ? Truth.YES
                : months.map(known -> Truth.of(known >= from)).orElse(Truth.UNKNOWN);
    }

    List<Occurrence> incidents(List<IncidentKind> kinds) {
        Map<List<Object>, List<ItemId>> incidents = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.content() instanceof Incident incident && kinds.contains(incident.kind())) {
                List<Object> same = List.of(subject(item), incident.kind(), incident.on());
                incidents.computeIfAbsent(same, key -> new ArrayList<>()).add(item.id());
            }
        }
        return incidents.entrySet().stream()
                .map(entry -> new Occurrence(
                        (PersonId) entry.getKey().get(0),
                        (LocalDate) entry.getKey().get(2),
                        Truth.YES,
                        entry.getValue()))
                .toList();
    }

    /** The items that deny a problem over the whole of a period; none if another item says that it was there. */
    List<ItemId> denials(PersonId person, Problem problem, Window window) {
        List<ItemId> denials = new ArrayList<>();
        for (Item item : items) {
            if (!(item.content() instanceof Signal signal)
                    || signal.problem() != problem
                    || !subject(item).equals(person)) {
                continue;
            }
            if (signal.standing() == Standing.KNOWN
                    && signal.since()
                            .map(since -> since.isBefore(window.until()))
                            .orElse(true)) {
                return List.of();
            }
            boolean whole =
                    signal.since().map(since -> !since.isAfter(window.from())).orElse(false)
                            && !item.labels().firstProcessed().isBefore(window.lastDay());
            if (signal.standing() == Standing.DENIED && whole) {
                denials.add(item.id());
            }
        }
        return denials;
    }

    /** The detentions of a person; one that was recorded again with its end is one that ended. */
    List<Item> detentions(PersonId person) {
        Map<List<Object>, List<Item>> same = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.content() instanceof Detention detention && subject(item).equals(person)) {
                List<Object> begun = List.of(detention.kind(), detention.from());
                same.computeIfAbsent(begun, key -> new ArrayList<>()).add(item);
            }
        }
        return same.values().stream().flatMap(all -> settled(all).stream()).toList();
    }

    private static List<Item> settled(List<Item> same) {
        List<Item> ended = same.stream()
                .filter(item -> ((Detention) item.content()).until().isPresent())
                .toList();
        return ended.isEmpty() ? same : ended;
    }
}
