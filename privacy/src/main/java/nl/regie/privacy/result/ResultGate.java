package nl.regie.privacy.result;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.competence.StepGuard;
import nl.regie.core.competence.StepOutcome;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Item;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;

/**
 * Poort voor resultaten: whether results of a case may be given to a participant or a third. Who is no participant on the day is a third.
 * Immutable and thread-safe.
 *
 * <p>Nothing that somebody must judge is taken for granted: a necessity that nobody judged, a committee that did not test, or a supplier
 * that did not answer leaves the answer at "not yet". Only reasons against it need not be asked for: the law lets results be given to a
 * participant unless a supplier has them, and to a third unless a participant objects.
 *
 * <p>Source: WGS 1.7(1) to (3), 2.29(3), 2.31(11); PRIV-7, PRIV-8. What WGS 1.7(6) says of data of the tax service is not asked: that is no
 * participant of a Safety House.
 */
public final class ResultGate {

    private final StepGuard guard;
    private final Basis basis;

    private ResultGate(StepGuard guard, Basis basis) {
        this.guard = guard;
        this.basis = basis;
    }

    /**
     * Prepares the gate for a profile.
     *
     * @param guard who may decide, of the same profile
     * @param profile the profile's id
     * @param profileVersion its version
     * @return the gate
     */
    public static ResultGate of(StepGuard guard, String profile, String profileVersion) {
        Basis basis = new Basis(ResultRules.SET, ResultRules.VERSION, profile, profileVersion);
        return new ResultGate(requireNonNull(guard, "guard"), basis);
    }

    /**
     * In which capacity somebody would receive results.
     *
     * @param file the case
     * @param recipient who
     * @param on the day
     * @return a participant if it takes part as a public or private one on that day; else a third
     */
    public static RecipientKind kind(CaseFile file, ParticipantId recipient, LocalDate on) {
        ParticipationClass capacity = capacity(file, recipient, on);
        boolean takesPart = capacity == ParticipationClass.PUBLIC || capacity == ParticipationClass.PRIVATE;
        return takesPart ? RecipientKind.PARTICIPANT : RecipientKind.THIRD;
    }

    private static ParticipationClass capacity(CaseFile file, ParticipantId recipient, LocalDate on) {
        return file.participant(recipient)
                .filter(participation -> participation.takesPartOn(on))
                .map(participation ->
                        ParticipationTable.classify(participation, on).capacity())
                .orElse(ParticipationClass.NONE);
    }

    /**
     * Judges.
     *
     * @param file the case as it is
     * @param request what somebody wants to give to whom
     * @return allowed, refused or not yet, with the reasons; for a third with those for which public participants may decide it or not
     */
    public Decision<ResultOutcome> judge(CaseFile file, ResultRequest request) {
        LocalDate on = requireNonNull(request, "request").act().on();
        ParticipationClass capacity = capacity(requireNonNull(file, "file"), request.recipient(), on);
        RecipientKind kind = kind(file, request.recipient(), on);
        List<Item> items = file.items().stream()
                .filter(item -> request.items().contains(item.id()))
                .toList();
        Conditions conditions = new Conditions(request, kind);
        Facts.Builder facts = Facts.of(ResultRules.CATALOGUE);
        tell(facts, ResultRules.UNDER_WGS, Truth.of(file.regime().isWgs()), List.of());
        tell(
                facts,
                ResultRules.ON_RECORD,
                Truth.of(items.size() == request.items().size()),
                List.of());
        tell(facts, ResultRules.NECESSARY, judged(request.necessary()), List.of());
        tell(facts, ResultRules.COMPATIBLE, judged(request.compatible()), List.of());
        boolean isPrivate =
                kind == RecipientKind.THIRD ? request.privateThird() : capacity == ParticipationClass.PRIVATE;
        boolean fits = isPrivate || request.use() == ResultUse.PUBLIC_TASK;
        tell(facts, ResultRules.USE_FITS, Truth.of(fits), List.of());
        List<Item> against = items.stream()
                .filter(item -> request.objections().contains(item.labels().supplier()))
                .toList();
        tell(facts, ResultRules.WEIGHTY_REASONS, Truth.of(!against.isEmpty()), ids(against));
        tell(facts, ResultRules.OBJECTION, Truth.of(!request.objections().isEmpty()), List.of());
        tell(facts, ResultRules.TESTED, tested(request), List.of());
        tell(facts, ResultRules.SUPPLIERS_CONSENT, all(items, conditions::consent), ids(items, conditions::consent));
        tell(facts, ResultRules.CONDITIONS_MET, all(items, conditions::met), ids(items, conditions::met));
        List<Finding> findings = new ArrayList<>();
        if (kind == RecipientKind.THIRD) {
            Decision<StepOutcome> decided = guard.judge(file, request.act());
            findings.addAll(decided.findings());
            tell(facts, ResultRules.DECIDED, decided(decided.outcome()), List.of());
        }
        Facts known = facts.build();
        ResultRules.of(kind).forEach(rule -> findings.add(rule.apply(known)));
        return decide(findings, on);
    }

    private Decision<ResultOutcome> decide(List<Finding> findings, LocalDate on) {
        boolean refused = findings.stream().anyMatch(finding -> finding.truth() == Truth.NO);
        if (refused) { // nothing that is missing could change that
            return new Decision<>(ResultOutcome.REFUSED, findings, List.of(), basis, on);
        }
        boolean all = findings.stream().allMatch(finding -> finding.truth() == Truth.YES);
        return Decision.of(all ? ResultOutcome.ALLOWED : ResultOutcome.NOT_YET, findings, basis, on);
    }

    private static Truth decided(StepOutcome outcome) {
        return switch (outcome) {
            case ALLOWED -> Truth.YES;
            case REFUSED -> Truth.NO;
            case UNDECIDED -> Truth.UNKNOWN;
        };
    }

    private static Truth tested(ResultRequest request) {
        return judged(request.test()
                .filter(test -> !test.on().isAfter(request.act().on()))
                .map(LawfulnessTest::lawful));
    }

    private static Truth judged(Optional<Boolean> judgement) {
        return judgement.map(Truth::of).orElse(Truth.UNKNOWN);
    }

    private static Truth all(List<Item> items, Function<Item, Truth> of) {
        return items.stream().map(of).reduce(Truth.YES, Truth::and);
    }

    private static List<ItemId> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    /** The items that stand in the way. */
    private static List<ItemId> ids(List<Item> items, Function<Item, Truth> of) {
        return items.stream()
                .filter(item -> of.apply(item) != Truth.YES)
                .map(Item::id)
                .toList();
    }

    private static void tell(Facts.Builder facts, Fact<Boolean> fact, Truth truth, List<ItemId> evidence) {
        if (truth != Truth.UNKNOWN) {
            facts.known(fact, truth == Truth.YES, evidence);
        }
    }
}
