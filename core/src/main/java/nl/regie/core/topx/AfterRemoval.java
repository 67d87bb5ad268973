package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.life.Life;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Na verwijdering van de lijst: whether the running case file of somebody who left the list may stay. It stays only on a judgement of its
 * own: that the public participants found it necessary by itself, on the day of the removal or after it. A judgement from before was one
 * of a listed case, for which the listing itself counted as the fit (WGS 2.32(3)), so it does not do.
 *
 * <p>Such a judgement is either the step {@link Step#JUDGE_FIT}, or a human decision on the advice {@value #ADVICE}, which decides
 * {@code stays} or {@code to-close}, the codes of {@link RemovalOutcome}. The latest judgement of a public participant holds; of one day
 * the one that was recorded last, and a decision after a step. Immutable and thread-safe.
 *
 * <p>The law says that the case and all data go from the list without delay (WGS 2.32(4)), and that data which are not necessary any more
 * go (WGS 1.8(7)). That nothing short of a recorded judgement shows the necessity is our own policy (P).
 *
 * <p>Source: WGS 1.8(7), 2.31(2), 2.32(3), (4); TOPX-4.
 */
public final class AfterRemoval {

    /** What a human decision on the necessity names as its advice. */
    public static final String ADVICE = "TOPX-4";

    private final Basis basis;

    private AfterRemoval(Basis basis) {
        this.basis = basis;
    }

    /** That somebody judged whether a case is necessary by itself. */
    private record Judgement(LocalDate on, boolean necessary, boolean byPublic) {

        static Judgement of(CaseFile file, LocalDate on, DecidedBy by, boolean necessary) {
            boolean byPublic = file.participant(by.organ())
                    .filter(organ -> organ.takesPartOn(on)
                            && ParticipationTable.classify(organ, on).capacity() == ParticipationClass.PUBLIC)
                    .isPresent();
            return new Judgement(on, necessary, byPublic);
        }
    }

    /**
     * Prepares the decision. A profile has nothing to fill in here; it is only named.
     *
     * @param profile the profile's id
     * @param profileVersion its version
     * @return the decision for any case
     */
    public static AfterRemoval of(String profile, String profileVersion) {
        return new AfterRemoval(new Basis(RemovalRules.SET, RemovalRules.VERSION, profile, profileVersion));
    }

    /**
     * Judges a case file.
     *
     * @param file the case of the person
     * @param leftOn the day on which the person left the list, which the list itself does not keep
     * @param asOf the date, inclusive; not before {@code leftOn}
     * @return what becomes of the case file. While it is to be closed because nobody judged it necessary, that judgement is what is missing
     * @throws MalformedValueException if {@code asOf} is before {@code leftOn}
     */
    public Decision<RemovalOutcome> judge(CaseFile file, LocalDate leftOn, LocalDate asOf) {
        requireNonNull(file, "file");
        MalformedValueException.unless(!asOf.isBefore(leftOn), ValueCode.ORDER, "asOf");
        List<Judgement> judgements = judgements(file, leftOn, asOf);
        Optional<Judgement> last = judgements.stream()
                .filter(Judgement::byPublic)
                .reduce((first, next) -> next.on().isBefore(first.on()) ? first : next);
        boolean fromList = fromList(file, leftOn);
        boolean runs = phase(file, asOf).isOpen();
        Facts.Builder facts = Facts.of(RemovalRules.CATALOGUE);
        facts.known(RemovalRules.FROM_LIST, fromList, List.of());
        facts.known(RemovalRules.RUNS, runs, List.of());
        facts.known(RemovalRules.PUBLIC, last.isPresent(), List.of());
        last.ifPresent(judged -> facts.known(RemovalRules.NECESSARY, judged.necessary(), List.of()));
        Facts made = facts.build();
        List<Finding> findings = RemovalRules.of(!judgements.isEmpty()).stream()
                .map(rule -> rule.apply(made))
                .toList();
        if (!fromList || !runs) { // no judgement could change that
            RemovalOutcome outcome = fromList ? RemovalOutcome.ENDED : RemovalOutcome.NOT_FROM_LIST;
            return new Decision<>(outcome, findings, List.of(), basis, asOf);
        }
        boolean stays = findings.stream().allMatch(finding -> finding.truth() == Truth.YES);
        return Decision.of(stays ? RemovalOutcome.STAYS : RemovalOutcome.TO_CLOSE, findings, basis, asOf);
    }

    /** Under the list at the beginning of the day, or moved to or from it on that day. */
    private static boolean fromList(CaseFile file, LocalDate leftOn) {
        List<Regime> regimes = Life.regimes(file.events(), file.regime());
        int before = taken(file, leftOn.minusDays(1)).size();
        return regimes.subList(before, taken(file, leftOn).size() + 1).contains(Regime.WGS_LIST);
    }

    private static Phase phase(CaseFile file, LocalDate asOf) {
        List<Event> events = taken(file, asOf);
        Regime regime = Life.regimes(file.events(), file.regime()).get(events.size());
        return Life.phase(events, regime).fold(misstep -> misstep.phase(), phase -> phase);
    }

    private static List<Event> taken(CaseFile file, LocalDate asOf) {
        return file.events().stream()
                .takeWhile(event -> !event.on().isAfter(asOf))
                .toList();
    }

    private static List<Judgement> judgements(CaseFile file, LocalDate leftOn, LocalDate asOf) {
        List<Judgement> judgements = new ArrayList<>();
        for (Event event : file.events()) {
            if (event.step() == Step.JUDGE_FIT && within(event.on(), leftOn, asOf)) {
                judgements.add(Judgement.of(file, event.on(), event.by(), true));
            }
        }
        for (HumanDecision decision : file.decisions()) {
            boolean stays = decision.decided().equals(RemovalOutcome.STAYS.code());
            boolean answers = stays || decision.decided().equals(RemovalOutcome.TO_CLOSE.code());
            if (answers && decision.advice().equals(ADVICE) && within(decision.on(), leftOn, asOf)) {
                judgements.add(Judgement.of(file, decision.on(), decision.by(), stays));
            }
        }
        return judgements;
    }

    private static boolean within(LocalDate on, LocalDate from, LocalDate to) {
        return !on.isBefore(from) && !on.isAfter(to);
    }
}
