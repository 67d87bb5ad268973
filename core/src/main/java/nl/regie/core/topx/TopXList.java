package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regie.core.rule.Decision;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.core.violation.Violation;

/**
 * Lijst van geprioriteerde casus: the persons whom public participants placed, each after judging that it is necessary. Immutable: every
 * change gives the next list, and the one before is to be thrown away. Of whoever left only the number remains.
 *
 * <p>Source: ON 3; WGS 2.26(b), 2.32; TOPX-3, TOPX-4.
 */
public final class TopXList {

    private final String criteria;
    private final SortedMap<CandidateId, Listed> entries;
    private final int removed;

    private TopXList(String criteria, SortedMap<CandidateId, Listed> entries, int removed) {
        this.criteria = criteria;
        this.entries = entries;
        this.removed = removed;
    }

    /**
     * A list that nobody is on yet.
     *
     * @param criteria the id of the criteria of the list
     * @return the list
     */
    public static TopXList empty(String criteria) {
        return of(criteria, List.of(), 0);
    }

    /**
     * A list as it was stored.
     *
     * @param criteria the id of the criteria of the list
     * @param entries who is on it, each once, in any order
     * @param removed how many have left; 0 or more
     * @return the list
     * @throws MalformedValueException if somebody stands twice, or the number is below 0
     */
    public static TopXList of(String criteria, List<Listed> entries, int removed) {
        SortedMap<CandidateId, Listed> byPerson = new TreeMap<>();
        for (Listed entry : entries) {
            boolean first = byPerson.put(entry.person(), entry) == null;
            MalformedValueException.unless(first, ValueCode.DUPLICATE, "entries");
        }
        MalformedValueException.unless(removed >= 0, ValueCode.OUT_OF_RANGE, "removed");
        return new TopXList(requireNonNull(criteria, "criteria"), byPerson, removed);
    }

    /**
     * The id of the criteria of the list.
     *
     * @return the id
     */
    public String criteria() {
        return criteria;
    }

    /**
     * Who is on it.
     *
     * @return the entries in the order of the ids
     */
    public List<Listed> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * How many have left; all that remains of them.
     *
     * @return the number
     */
    public int removed() {
        return removed;
    }

    /**
     * Places a person. A human judgement can keep somebody off the list by not placing him, but never put on it whoever does not meet
     * the criteria.
     *
     * @param topX the test by the criteria of this list
     * @param candidate the person, with the record as it is on the day of the placement
     * @param placement who judged that it is necessary, and why
     * @return the next list, or why the person cannot be placed
     */
    public Either<Violation, TopXList> place(TopX topX, Candidate candidate, Placement placement) {
        ListCriteria by = topX.criteria();
        if (!by.id().equals(criteria)) {
            return refused(ListCode.OTHER_CRITERIA);
        } else if (by.use() == ListUse.LABEL) {
            return refused(ListCode.LABEL_LISTS_NOBODY);
        } else if (!by.holdOn(placement.on())) {
            return refused(ListCode.NOT_IN_FORCE);
        } else if (!placement.byPublicParticipant()) {
            return refused(ListCode.ONLY_PUBLIC);
        } else if (entries.containsKey(candidate.id())) {
            return refused(ListCode.ALREADY_LISTED);
        } else if (entries.size() >= by.size().orElseThrow()) {
            return refused(ListCode.FULL);
        } else if (topX.outcome(candidate, placement.on()) != Qualification.QUALIFIES) {
            return refused(ListCode.DOES_NOT_QUALIFY);
        }
        LocalDate on = placement.on();
        return Either.right(with(new Listed(candidate.id(), on, on, on, placement.by(), placement.why())));
    }

    /**
     * Tests somebody on the list again. Whoever no longer meets the criteria leaves at once. Whoever still does stays only if it was
     * judged anew that the listing is necessary.
     *
     * @param topX the test by the criteria of this list
     * @param candidate the person, with the record as it is now
     * @param asOf the date, inclusive
     * @param necessary the new judgement, dated {@code asOf} or since the last test; empty if there is none yet
     * @return what it comes to, with the list after it; or why it cannot be done
     */
    public Either<Violation, Retest> retest(
            TopX topX, Candidate candidate, LocalDate asOf, Optional<Placement> necessary) {
        if (!topX.criteria().id().equals(criteria)) {
            return refused(ListCode.OTHER_CRITERIA);
        }
        Listed entry = entries.get(candidate.id());
        if (entry == null) {
            return refused(ListCode.NOT_LISTED);
        }
        Optional<Placement> judged = necessary.filter(
                judgement -> !judgement.on().isAfter(asOf) && !judgement.on().isBefore(entry.testedOn()));
        if (judged.isPresent() && !judged.get().byPublicParticipant()) {
            return refused(ListCode.ONLY_PUBLIC);
        }
        Decision<Qualification> test = topX.test(candidate, asOf);
        if (!topX.criteria().holdOn(asOf)) {
            return Either.right(leaves(test, candidate.id(), ExitReason.CRITERIA_ENDED));
        }
        return Either.right(
                switch (test.outcome()) {
                    case DOES_NOT_QUALIFY -> leaves(test, candidate.id(), ExitReason.NO_LONGER_QUALIFIES);
                    case UNDECIDED -> new Retest(RetestOutcome.FOR_PEOPLE, Optional.empty(), test, this);
                    case QUALIFIES ->
                        judged.map(judgement -> stays(test, entry, asOf, judgement))
                                .orElseGet(() -> new Retest(RetestOutcome.FOR_PEOPLE, Optional.empty(), test, this));
                });
    }

    private Retest stays(Decision<Qualification> test, Listed entry, LocalDate asOf, Placement judgement) {
        LocalDate tested = asOf.isBefore(entry.placedOn()) ? entry.placedOn() : asOf;
        TopXList next = with(
                new Listed(entry.person(), entry.placedOn(), tested, judgement.on(), judgement.by(), judgement.why()));
        return new Retest(RetestOutcome.STAYS, Optional.empty(), test, next);
    }

    private Retest leaves(Decision<Qualification> test, CandidateId person, ExitReason reason) {
        return new Retest(RetestOutcome.LEAVES, Optional.of(reason), test, without(person));
    }

    /**
     * Removes somebody because the listing is no longer necessary, or because people decide so. No criterion stands in the way of that.
     * Whether a case file of the person may stay is for {@link AfterRemoval}.
     *
     * @param person who
     * @return the next list, or that the person is not on this one
     */
    public Either<Violation, TopXList> remove(CandidateId person) {
        return entries.containsKey(person) ? Either.right(without(person)) : refused(ListCode.NOT_LISTED);
    }

    /**
     * Who must be tested again on a date: because the criteria have ended, because something was recorded since the last test, or
     * because a fixed day has come since then.
     *
     * @param topX the test by the criteria of this list
     * @param settings the fixed days
     * @param recorded for each person the last day on which something was recorded; whoever is missing has nothing new
     * @param asOf the date, inclusive
     * @return who and why, each once, in the order of the ids
     */
    public List<DueRetest> due(TopX topX, TopXSettings settings, Map<CandidateId, LocalDate> recorded, LocalDate asOf) {
        List<DueRetest> due = new ArrayList<>();
        for (Listed entry : entries.values()) {
            Optional<LocalDate> ended = topX.criteria().until().filter(end -> !asOf.isBefore(end));
            Optional<LocalDate> fresh = Optional.ofNullable(recorded.get(entry.person()))
                    .filter(day -> day.isAfter(entry.testedOn()) && !day.isAfter(asOf));
            Optional<LocalDate> fixed = settings.lastRetestDay(asOf).filter(day -> day.isAfter(entry.testedOn()));
            ended.map(day -> new DueRetest(entry.person(), day, RetestReason.CRITERIA_ENDED))
                    .or(() -> fresh.map(day -> new DueRetest(entry.person(), day, RetestReason.NEW_FACT)))
                    .or(() -> fixed.map(day -> new DueRetest(entry.person(), day, RetestReason.FIXED_DAY)))
                    .ifPresent(due::add);
        }
        return Collections.unmodifiableList(due);
    }

    private TopXList with(Listed entry) {
        SortedMap<CandidateId, Listed> next = new TreeMap<>(entries);
        next.put(entry.person(), entry);
        return new TopXList(criteria, next, removed);
    }

    private TopXList without(CandidateId person) {
        SortedMap<CandidateId, Listed> next = new TreeMap<>(entries);
        next.remove(person);
        return new TopXList(criteria, next, removed + 1);
    }

    private static <T> Either<Violation, T> refused(ListCode code) {
        return Either.left(Violation.of(code, "$", Found.NOTHING));
    }

    /** How many are on it; nobody. */
    @Override
    public String toString() {
        return "TopXList[" + criteria + ", " + entries.size() + " listed]";
    }
}
