package nl.regie.privacy.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.Phase;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.Rule;

/**
 * Bewaartermijnen: until when each item of a case may be kept, and how that follows. Immutable and thread-safe; the same case and day
 * always give the same plan.
 *
 * <p>Of several grounds the one of the earliest date counts. Five years after 29 February of a leap year is 28 February: the term never
 * becomes longer than five years. It runs from {@code Labels.firstProcessed} and nothing makes it start again, neither that the case is
 * opened again nor that the data are used again.
 *
 * <p>A legal duty or claim that holds on the date moves it to the day after the hold ends. A hold that begins only later is too late;
 * but what then is still there, though it should have gone, is held as well.
 *
 * <p>Where a step of the case was not allowed nobody can say whether it is open, closed or deleted. Then nothing is taken for deleted, the
 * terms run as ever, and what is kept is screened off. A refusal that was allowed stands, whatever was recorded after it.
 *
 * <p>Source: WGS 1.8(7), 2.31(8), 2.32(4); PRIV-10.
 */
public final class Retention {

    private final RetentionSettings settings;
    private final Basis basis;
    private final List<Rule> underWgs;
    private final List<Rule> elsewhere;

    private Retention(RetentionSettings settings, Basis basis) {
        this.settings = settings;
        this.basis = basis;
        boolean shorter = settings.months() < RetentionSettings.LONGEST;
        this.underWgs = RetentionRules.of(true, shorter);
        this.elsewhere = RetentionRules.of(false, shorter);
    }

    /**
     * Prepares for a profile.
     *
     * @param settings what the profile fills in
     * @param profile the profile's id
     * @param profileVersion its version
     * @return what plans
     */
    public static Retention of(RetentionSettings settings, String profile, String profileVersion) {
        Basis basis = new Basis(RetentionRules.SET, RetentionRules.VERSION, profile, profileVersion);
        return new Retention(requireNonNull(settings, "settings"), basis);
    }

    /**
     * Plans a case.
     *
     * @param registered the case, with what was recorded beside it
     * @param on the day
     * @return the plan; without items if the personal data of the case are gone
     */
    public CasePlan plan(RegisteredCase registered, LocalDate on) {
        CaseFile file = requireNonNull(registered, "registered").file();
        boolean refused = file.phase() == Phase.REFUSED;
        List<ItemPlan> items = file.certainPhase().map(Phase::isErased).orElse(false)
                ? List.of()
                : Kept.of(file).map(kept -> plan(registered, kept, on)).toList();
        return new CasePlan(file.id(), requireNonNull(on, "on"), refused, items);
    }

    /**
     * Plans the register of a house.
     *
     * @param register the cases, each once, in any order
     * @param on the day
     * @return the cases of which something must go on that day, or would if nothing held it
     * @throws nl.regie.core.violation.MalformedValueException if a case stands twice
     */
    public DeletionPlan plan(Stream<RegisteredCase> register, LocalDate on) {
        return DeletionPlan.of(on, register.map(registered -> plan(registered, on)));
    }

    private ItemPlan plan(RegisteredCase registered, Kept kept, LocalDate on) {
        Optional<Due> due = kept.firstProcessed()
                .map(first -> new Due(DeletionGround.TERM, first, end(first)))
                .map(term -> Due.earliest(Stream.concat(Due.of(registered, kept), Stream.of(term))));
        List<LegalHold> holds =
                registered.file().holds().stream().filter(kept::isUnder).toList();
        Optional<Held> held = due.map(date -> Held.from(date.on(), holds, on));
        boolean isHeld = held.map(hold -> hold.holdsOn(on)).orElse(false);
        List<Finding> findings = findings(registered, kept, on, isHeld);
        return new ItemPlan(
                kept.item(),
                Decision.of(outcome(registered.file(), due, isHeld, on), findings, basis, on),
                held.flatMap(Held::free),
                due.map(Due::ground),
                due.map(Due::from),
                held.map(Held::by).orElse(List.of()));
    }

    /** When the term ends. One that would end after the last day there is ends on that day: one odd date stops no plan of a register. */
    private LocalDate end(LocalDate first) {
        boolean ends = !first.isAfter(LocalDate.MAX.minusMonths(settings.months()));
        return ends ? first.plusMonths(settings.months()) : LocalDate.MAX;
    }

    private static RetentionOutcome outcome(CaseFile file, Optional<Due> due, boolean held, LocalDate on) {
        if (due.isPresent() && !on.isBefore(due.get().on())) {
            return held ? RetentionOutcome.HELD : RetentionOutcome.DELETE;
        }
        boolean open = file.certainPhase().map(Phase::isOpen).orElse(false);
        return open || due.isEmpty() ? RetentionOutcome.KEEP : RetentionOutcome.SCREENED_OFF;
    }

    private List<Finding> findings(RegisteredCase registered, Kept kept, LocalDate on, boolean held) {
        Facts.Builder facts = Facts.of(RetentionRules.CATALOGUE);
        List<ItemId> evidence = kept.item().stream().toList();
        boolean personal = kept.firstProcessed().isPresent();
        tell(facts, RetentionRules.PERSONAL, personal, evidence);
        boolean over =
                kept.firstProcessed().map(first -> !on.isBefore(end(first))).orElse(false);
        tell(facts, RetentionRules.TERM_OVER, over, evidence);
        List<DeletionGround> now = personal
                ? Due.of(registered, kept)
                        .filter(due -> !on.isBefore(due.on()))
                        .map(Due::ground)
                        .toList()
                : List.of();
        tell(facts, RetentionRules.LEFT_LIST, now.contains(DeletionGround.LEFT_LIST), evidence);
        tell(facts, RetentionRules.REFUSED, now.contains(DeletionGround.REFUSED_NOTIFICATION), evidence);
        tell(facts, RetentionRules.NOT_NECESSARY, now.contains(DeletionGround.NOT_NECESSARY), evidence);
        tell(facts, RetentionRules.HELD, held, evidence);
        registered.file().certainPhase().ifPresent(phase -> {
            tell(facts, RetentionRules.CLOSED, phase == Phase.CLOSED, evidence);
            tell(facts, RetentionRules.SENT_AWAY, !phase.isOpen() && phase != Phase.CLOSED, evidence);
        });
        Facts told = facts.build();
        List<Rule> rules = registered.file().regime().isWgs() ? underWgs : elsewhere;
        return rules.stream().map(rule -> rule.apply(told)).toList();
    }

    private static void tell(Facts.Builder facts, Fact<Boolean> fact, boolean holds, List<ItemId> evidence) {
        facts.known(fact, holds, evidence);
    }
}
