package nl.regie.privacy.minimisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Person;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Result;
import nl.regie.core.rule.RuleId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.disclosure.DisclosureOutcome;
import nl.regie.privacy.disclosure.Gate;
import nl.regie.privacy.disclosure.Verdict;

/**
 * Samenstelling: gathers what may be shown of one case, item by item, and decides at the end what that leaves. The typed and the
 * streaming minimiser both feed it, so that they cannot differ.
 */
final class Assembly {

    static final RuleId UNRESOLVED = new RuleId("PRIV-4.unresolved");
    static final RuleId FREE_TEXT = new RuleId("PRIV-16.free-text");
    static final RuleId RESTS_ON = new RuleId("PRIV-21.rests-on");

    private record Entry(DataCategory category, Verdict verdict) {}

    private final CaseFile head;
    private final Gate gate;
    private final Audience audience;
    private final Set<PersonId> persons;
    private final Set<ParticipantId> participants;
    private final Map<ItemId, Entry> entries = new LinkedHashMap<>();
    private final Map<ItemId, Candidate> candidates = new LinkedHashMap<>();
    private final Map<ItemId, RuleId> dropped = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private Optional<Plan> plan = Optional.empty();

    /** Of the case only what comes before its items is looked at. */
    Assembly(CaseFile head, Gate gate, Audience audience) {
        this.head = head;
        this.gate = gate;
        this.audience = audience;
        this.persons = head.persons().stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
        this.participants = head.participants().stream().map(Participation::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Decides by the labels of something; true if its content is wanted too. */
    boolean offer(ItemId id, Labels labels) {
        Verdict verdict = gate.decide(id, labels);
        boolean first = entries.putIfAbsent(id, new Entry(labels.category(), verdict)) == null;
        MalformedValueException.unless(first, ValueCode.DUPLICATE, "items");
        return verdict.mayDisclose();
    }

    /** Takes an item whose labels were let through. */
    void take(Item item) {
        if (holds(Candidate.of(item))) {
            items.add(item);
        }
    }

    /** Takes the agreements of a plan, as far as their labels let them through. */
    void take(Plan whole) {
        plan = Optional.of(whole);
        for (Agreement agreement : whole.agreements()) {
            if (offer(agreement.id(), agreement.labels()) && holds(Candidate.of(agreement))) {
                agreements.add(agreement);
            }
        }
    }

    /** Takes results, as far as their labels let them through. */
    void take(List<Result> all) {
        for (Result result : all) {
            if (offer(result.id(), result.labels()) && holds(Candidate.of(result))) {
                results.add(result);
            }
        }
    }

    private boolean holds(Candidate candidate) {
        boolean resolved = candidate.namedPersons().allMatch(persons::contains)
                && candidate.namedParticipants().allMatch(participants::contains);
        if (!resolved) {
            dropped.put(candidate.id(), UNRESOLVED);
        } else if (candidate.words() == Candidate.Words.ALL && !audience.isReleased(candidate.labels().releases())) {
            dropped.put(candidate.id(), FREE_TEXT);
        } else {
            candidates.put(candidate.id(), candidate);
        }
        return candidates.containsKey(candidate.id());
    }

    /** Ends it. */
    Minimised finish() {
        dropWhatRestsOnWithheld();
        Showing showing = new Showing(head, audience);
        items.removeIf(item -> !candidates.containsKey(item.id()));
        agreements.removeIf(agreement -> !candidates.containsKey(agreement.id()));
        results.removeIf(result -> !candidates.containsKey(result.id()));
        MinimisedCase file = new MinimisedCase(showing.of(items, plan, agreements, results));
        Map<ItemId, ItemId> numbers = showing.numbers();
        return new Minimised(file, receipt(numbers), numbers);
    }

    /** Whatever rests on something that is not shown is not shown either, nor what rests on that (PRIV-21). */
    private void dropWhatRestsOnWithheld() {
        Map<ItemId, List<Candidate>> resting = new HashMap<>();
        Deque<ItemId> gone = new ArrayDeque<>();
        for (Candidate candidate : candidates.values()) {
            for (ItemId base : candidate.restsOn()) {
                resting.computeIfAbsent(base, id -> new ArrayList<>()).add(candidate);
                if (!candidates.containsKey(base)) {
                    gone.add(base);
                }
            }
        }
        while (!gone.isEmpty()) {
            for (Candidate candidate : resting.getOrDefault(gone.remove(), List.of())) {
                if (candidates.remove(candidate.id()) != null) {
                    dropped.put(candidate.id(), RESTS_ON);
                    gone.add(candidate.id());
                }
            }
        }
    }

    private Receipt receipt(Map<ItemId, ItemId> numbers) {
        List<ReceiptLine> lines = new ArrayList<>(entries.size());
        entries.forEach((id, entry) -> lines.add(line(id, entry, Optional.ofNullable(numbers.get(id)))));
        return new Receipt(head.id(), audience.recipient(), audience.purpose(), audience.on(), gate.basis(), lines);
    }

    private ReceiptLine line(ItemId id, Entry entry, Optional<ItemId> number) {
        RuleId rule = dropped.getOrDefault(id, entry.verdict().rule());
        ReceiptOutcome outcome = number.isPresent()
                ? ReceiptOutcome.SHOWN
                : entry.verdict().outcome() == DisclosureOutcome.OPEN ? ReceiptOutcome.OPEN : ReceiptOutcome.WITHHELD;
        Candidate candidate = candidates.get(id);
        boolean wordsWithheld = candidate != null
                && candidate.words() != Candidate.Words.NONE
                && !audience.isReleased(candidate.labels().releases());
        return new ReceiptLine(id, entry.category(), outcome, rule, wordsWithheld, number);
    }
}
