package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.plan.Strand;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.rule.Rule;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.core.violation.Violation;
import nl.regie.core.whatif.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Top-X-toets: whether persons meet the criteria of a list, and whom that proposes for it. Made once for a set of criteria and used for
 * many persons; immutable and thread-safe. Whether a case is complex plays no part (TOPX-5).
 *
 * <p>Source: ON 3; WGS 2.32; TOPX-1 to TOPX-6.
 */
public final class TopX {

    /**
     * Straf met bestuurlijke maatregelen: the strands that may be suggested for whoever is listed. It is a suggestion that nobody has
     * to follow and nothing assigns (ON 3; TOPX-5).
     */
    public static final Set<Strand> SUGGESTED =
            Collections.unmodifiableSet(EnumSet.of(Strand.REPRESSION, Strand.ADMINISTRATIVE));

    private final ListCriteria criteria;
    private final Compiled compiled;
    private final Basis basis;

    private TopX(ListCriteria criteria, Basis basis) {
        this.criteria = criteria;
        this.compiled = Compiled.of(criteria);
        this.basis = basis;
    }

    /**
     * Prepares the test.
     *
     * @param criteria the criteria
     * @param profile the profile's id
     * @param profileVersion its version
     * @return the test, or everything for which the criteria are refused: that they are unpublished, or not objective
     */
    public static Validation<Seq<Violation>, TopX> of(ListCriteria criteria, String profile, String profileVersion) {
        List<Violation> refused = ListCheck.violations(criteria);
        return refused.isEmpty()
                ? Validation.valid(
                        new TopX(criteria, new Basis(criteria.id(), criteria.edition(), profile, profileVersion)))
                : Validation.invalid(io.vavr.collection.List.ofAll(refused));
    }

    /**
     * By which criteria is tested.
     *
     * @return the criteria
     */
    public ListCriteria criteria() {
        return criteria;
    }

    /**
     * Tests one person, with the reasons: a finding for the period in which the criteria hold and one for each criterion.
     *
     * @param candidate a person who may lawfully be tested (WGS 2.32(2))
     * @param asOf the date, inclusive
     * @return whether the person meets the criteria
     */
    public Decision<Qualification> test(Candidate candidate, LocalDate asOf) {
        Facts facts = facts(candidate, asOf);
        List<Finding> findings = new ArrayList<>(compiled.rules().size());
        for (Rule rule : compiled.rules()) {
            findings.add(rule.apply(facts));
        }
        Verdict verdict = compiled.whatIf().judge(facts);
        return new Decision<>(outcome(verdict.truth()), findings, MissingFact.of(verdict.deciding()), basis, asOf);
    }

    /**
     * Tests one person, without the reasons.
     *
     * @param candidate a person who may lawfully be tested
     * @param asOf the date, inclusive
     * @return the outcome, the same as that of {@link #test}
     */
    public Qualification outcome(Candidate candidate, LocalDate asOf) {
        return outcome(facts(candidate, asOf));
    }

    private Qualification outcome(Facts facts) {
        Truth plain = compiled.all().test(facts);
        // what all completions of the unknown share
        return outcome(plain == Truth.UNKNOWN ? compiled.whatIf().judge(facts).truth() : plain);
    }

    private static Qualification outcome(Truth truth) {
        return switch (truth) {
            case YES -> Qualification.QUALIFIES;
            case NO -> Qualification.DOES_NOT_QUALIFY;
            case UNKNOWN -> Qualification.UNDECIDED;
        };
    }

    /**
     * Proposes candidates for the list. Nobody is placed by it, and nobody who does not meet the criteria is named.
     *
     * @param candidates persons who may lawfully be tested, each once, in any order; gone through once. The same person under two ids
     *     is two candidates: joining those is for whoever keeps the register
     * @param asOf the date, inclusive
     * @return the proposal, or why there is none: the criteria are a label, or do not hold on that date, or an id was given twice, with
     *     which of the candidates, from 0
     */
    public Either<Violation, Proposal> propose(Iterable<Candidate> candidates, LocalDate asOf) {
        return ranking(asOf)
                .flatMap(ranking ->
                        go(candidates, asOf, ranking).map(numbers -> ranking.proposal(basis, asOf, numbers)));
    }

    /**
     * Joins proposals that were made of the parts of one register, as on several machines. It is the proposal that all candidates together
     * would have given, however they were divided: whoever a part leaves out has as many before him as the list has places.
     *
     * @param parts what {@link #propose} or this method gave for each part, on that date; in any order, gone through once
     * @param asOf the date, inclusive
     * @return the proposal; or why there is none: as for {@link #propose}, or two parts name the same id, with which of all whom they name,
     *     from 0. Whoever a part does not name is not seen: that each candidate is in one part is for whoever divides them
     * @throws MalformedValueException if a part was made by other criteria or on another date
     */
    public Either<Violation, Proposal> join(Iterable<Proposal> parts, LocalDate asOf) {
        return ranking(asOf).flatMap(ranking -> join(parts, asOf, ranking));
    }

    private Either<Violation, Ranking> ranking(LocalDate asOf) {
        if (criteria.use() == ListUse.LABEL) {
            return Either.left(Violation.of(ListCode.LABEL_LISTS_NOBODY, "$.use", Found.NOTHING));
        }
        if (!criteria.holdOn(asOf)) {
            return Either.left(Violation.of(ListCode.NOT_IN_FORCE, "$.from", Found.NOTHING));
        }
        return Either.right(new Ranking(criteria.size().orElseThrow()));
    }

    private Either<Violation, Proposal> join(Iterable<Proposal> parts, LocalDate asOf, Ranking ranking) {
        Set<CandidateId> named = new HashSet<>();
        Numbers numbers = new Numbers(0, 0, 0);
        for (Proposal part : parts) {
            boolean same = part.basis().equals(basis) && part.asOf().equals(asOf) && part.size() == ranking.size();
            MalformedValueException.unless(same, ValueCode.CONTRADICTION, "parts");
            for (Candidacy candidacy : part.named()) {
                boolean counted = candidacy.counts().size() == compiled.order().size();
                MalformedValueException.unless(counted, ValueCode.CONTRADICTION, "counts");
                if (!named.add(candidacy.person())) {
                    return Either.left(givenTwice(named.size()));
                }
                ranking.add(candidacy.counts(), candidacy.person());
            }
            numbers = numbers.plus(part.numbers());
        }
        return Either.right(ranking.proposal(basis, asOf, numbers));
    }

    private static Violation givenTwice(int place) {
        return Violation.of(ListCode.GIVEN_TWICE, "$[" + place + "]", Found.NOTHING);
    }

    /**
     * How many persons would meet the criteria. With other criteria than those in force this tells what a change would mean, without
     * naming anybody. The numbers are raw.
     *
     * @param candidates persons who may lawfully be tested, each once; gone through once
     * @param asOf the date, inclusive
     * @return the numbers, or that an id was given twice, with which of the candidates, from 0
     */
    public Either<Violation, Numbers> count(Iterable<Candidate> candidates, LocalDate asOf) {
        return go(candidates, asOf, null);
    }

    private Either<Violation, Numbers> go(Iterable<Candidate> candidates, LocalDate asOf, @Nullable Ranking ranking) {
        Set<CandidateId> seen = new HashSet<>();
        int qualifying = 0;
        int undecided = 0;
        for (Candidate candidate : candidates) {
            if (!seen.add(candidate.id())) { // two records of one person: which of them is right nobody can tell here
                return Either.left(givenTwice(seen.size()));
            }
            List<Count> counts = counts(candidate, asOf);
            Qualification outcome = outcome(compiled.facts(candidate, asOf, counts, criteria.holdOn(asOf)));
            undecided += outcome == Qualification.UNDECIDED ? 1 : 0;
            if (outcome == Qualification.QUALIFIES) {
                qualifying++;
                if (ranking != null) {
                    ranking.add(order(counts), candidate.id());
                }
            }
        }
        return Either.right(new Numbers(seen.size(), qualifying, undecided));
    }

    private List<Integer> order(List<Count> counts) {
        List<Integer> order = new ArrayList<>(compiled.order().size());
        for (int place : compiled.order()) {
            order.add(counts.get(place).number());
        }
        return order;
    }

    private Facts facts(Candidate candidate, LocalDate asOf) {
        requireNonNull(candidate, "candidate");
        return compiled.facts(candidate, asOf, counts(candidate, asOf), criteria.holdOn(asOf));
    }

    /** In the order of the tallies. */
    private List<Count> counts(Candidate candidate, LocalDate asOf) {
        List<Count> counts = new ArrayList<>(compiled.tallies().size());
        for (Tally tally : compiled.tallies()) {
            counts.add(Count.of(tally, candidate, asOf));
        }
        return counts;
    }

    /** By which criteria. */
    @Override
    public String toString() {
        return "TopX[" + criteria.id() + " " + criteria.edition() + "]";
    }
}
