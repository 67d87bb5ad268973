package nl.regie.privacy.minimisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Result;
import nl.regie.core.rule.RuleId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.disclosure.DisclosureOutcome;
import nl.regie.privacy.disclosure.Verdict;

/**
 * Minimalisatie: minimises one case item by item, for whoever does not have it as a whole: a stream, or the rows of a store. Each thing is
 * offered by its labels first, and only if those let it through its content is taken. Begun by {@link Minimiser#begin}. Not thread-safe.
 *
 * <p>Source: PRIV-4, PRIV-16, PRIV-21.
 */
public final class Minimisation {

    static final RuleId UNRESOLVED = new RuleId("PRIV-4.unresolved");
    static final RuleId FREE_TEXT = new RuleId("PRIV-16.free-text");
    static final RuleId RESTS_ON = new RuleId("PRIV-21.rests-on");

    private record Entry(Labels labels, Verdict verdict) {}

    private final CaseFile head;
    private final Deciding gate;
    private final Audience audience;
    private final Set<PersonId> persons = new HashSet<>();
    private final Set<ParticipantId> participants = new HashSet<>();
    private final Map<ItemId, Entry> entries = new LinkedHashMap<>();
    private final Map<ItemId, Candidate> candidates = new LinkedHashMap<>();
    private final Map<ItemId, RuleId> dropped = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private Optional<Plan> plan = Optional.empty();

    /** Of the case only what comes before its items is looked at. */
    Minimisation(CaseFile head, Deciding gate, Audience audience) {
        this.head = head;
        this.gate = gate;
        this.audience = audience;
        head.persons().forEach(person -> persons.add(person.id()));
        head.participants().forEach(participant -> participants.add(participant.id()));
    }

    /**
     * Decides by the labels of an item whether it is wanted.
     *
     * @param id its id
     * @param labels its labels
     * @return whether its content is to be {@linkplain #take(Item) taken} too
     * @throws MalformedValueException if something of this id was offered before
     */
    public boolean offer(ItemId id, Labels labels) {
        Verdict verdict = gate.decide(id, labels);
        boolean first = entries.putIfAbsent(id, new Entry(labels, verdict)) == null;
        MalformedValueException.unless(first, ValueCode.DUPLICATE, "items");
        return verdict.mayDisclose();
    }

    /**
     * Takes an item whose labels were let through.
     *
     * @param item the item, with the labels by which it was offered
     * @throws IllegalStateException if it was not let through, or has other labels
     */
    public void take(Item item) {
        Entry entry = entries.get(item.id());
        if (entry == null || !entry.verdict().mayDisclose() || !entry.labels().equals(item.labels())) {
            throw new IllegalStateException("not let through by these labels");
        }
        if (holds(Candidate.of(item, isReleased(item.id(), item.labels())))) {
            items.add(item);
        }
    }

    /**
     * Takes the agreements of a plan, as far as their labels let them through.
     *
     * @param whole the plan
     * @throws MalformedValueException if something of the id of an agreement was offered before
     */
    public void take(Plan whole) {
        plan = Optional.of(whole);
        for (Agreement agreement : whole.agreements()) {
            if (offer(agreement.id(), agreement.labels()) && holds(candidate(agreement))) {
                agreements.add(agreement);
            }
        }
    }

    private Candidate candidate(Agreement agreement) {
        boolean own = audience.participant().filter(agreement.who()::equals).isPresent();
        return Candidate.of(agreement, isReleased(agreement.id(), agreement.labels()), own);
    }

    /**
     * Takes results, as far as their labels let them through.
     *
     * @param all the results
     * @throws MalformedValueException if something of the id of a result was offered before
     */
    public void take(List<Result> all) {
        for (Result result : all) {
            if (offer(result.id(), result.labels())
                    && holds(Candidate.of(result, isReleased(result.id(), result.labels())))) {
                results.add(result);
            }
        }
    }

    private boolean isReleased(ItemId id, Labels labels) {
        return !labels.releases().isEmpty() && gate.isReleased(id, labels);
    }

    private boolean holds(Candidate candidate) {
        if (!candidate.isAmong(persons, participants)) {
            dropped.put(candidate.id(), UNRESOLVED);
        } else if (candidate.words() == Candidate.Words.ALL && !candidate.released()) {
            dropped.put(candidate.id(), FREE_TEXT);
        } else {
            candidates.put(candidate.id(), candidate);
        }
        return candidates.containsKey(candidate.id());
    }

    /**
     * Ends it, once everything was offered.
     *
     * @return what may be handed out, with the receipt
     * @throws MalformedValueException if the naming of persons gives what is no id, or one name to two persons
     */
    public Minimised finish() {
        dropWhatRestsOnWithheld();
        Showing showing = new Showing(head, audience, candidates);
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
        boolean wordsWithheld = candidate != null && candidate.words() != Candidate.Words.NONE && !candidate.released();
        return new ReceiptLine(
                id, entry.labels().category(), entry.labels().subject(), outcome, rule, wordsWithheld, number);
    }
}
