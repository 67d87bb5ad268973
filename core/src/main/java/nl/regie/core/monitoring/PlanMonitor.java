package nl.regie.core.monitoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Item;
import nl.regie.core.life.Meeting;
import nl.regie.core.life.Phase;
import nl.regie.core.offence.Detention;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Plan;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.role.RoleAssignment;

/**
 * Planbewaker: how the agreements of a plan stand on a date, and what the table must look at. Immutable and thread-safe.
 *
 * <p>A plan that was agreed later, and an item that was first processed later, do not count yet. What became of an agreement is known as
 * it is on record; one that was done after the date is open on it.
 *
 * <p>Source: ON 3, 5, 6; PLAN-4.
 */
public final class PlanMonitor {

    private static final Comparator<Attention> ORDER = Comparator.comparing(Attention::kind)
            .thenComparing(Attention::on)
            .thenComparing(
                    point -> point.items().isEmpty() ? "" : point.items().get(0).value());

    private final MonitoringSettings settings;

    private PlanMonitor(MonitoringSettings settings) {
        this.settings = settings;
    }

    /**
     * Prepares the monitor.
     *
     * @param settings the terms
     * @return the monitor
     */
    public static PlanMonitor of(MonitoringSettings settings) {
        return new PlanMonitor(requireNonNull(settings, "settings"));
    }

    /**
     * Looks at a case on a date. Of a case that is not open for certain nothing is watched: its data
     * may be screened off.
     *
     * @param file the case
     * @param asOf the date, inclusive
     * @return how the plan stands, and what the table must look at
     */
    public PlanWatch watch(CaseFile file, LocalDate asOf) {
        Optional<Plan> plan = file.plan()
                .filter(agreed -> !agreed.agreedOn().isAfter(asOf))
                .filter(agreed -> file.certainPhase().map(Phase::isOpen).orElse(false));
        if (plan.isEmpty()) {
            return new PlanWatch(asOf, PlanState.NO_PLAN, List.of(), List.of());
        }
        List<AgreementStanding> standings = plan.get().agreements().stream()
                .map(agreement -> standing(agreement, asOf))
                .toList();
        boolean open = standings.stream().anyMatch(PlanMonitor::isOpen);
        List<Attention> attention = new ArrayList<>();
        standings.forEach(standing -> agreement(standing).ifPresent(attention::add));
        if (open) {
            progress(file, plan.get(), asOf, attention);
            meeting(file, plan.get(), asOf).ifPresent(attention::add);
            accountable(file, asOf).ifPresent(attention::add);
        }
        items(file, asOf, attention);
        attention.sort(ORDER);
        PlanState state = !attention.isEmpty() ? PlanState.ATTENTION : open ? PlanState.ON_TRACK : PlanState.FINISHED;
        return new PlanWatch(asOf, state, standings, attention);
    }

    /** An agreement as it stood on the date: what was done later was still open. */
    private AgreementStanding standing(Agreement agreement, LocalDate asOf) {
        Optional<LocalDate> done = agreement.doneOn().filter(day -> !day.isAfter(asOf));
        boolean later = agreement.doneOn().isPresent() && done.isEmpty();
        AgreementState state = later ? AgreementState.OPEN : agreement.state();
        AgreementStatus status = switch (state) {
            case OPEN -> open(agreement.by(), asOf);
            case DONE ->
                done.map(day -> day.isAfter(agreement.by())).orElse(false)
                        ? AgreementStatus.DONE_LATE
                        : AgreementStatus.DONE;
            case NOT_DONE -> AgreementStatus.NOT_DONE;
            case INEFFECTIVE -> AgreementStatus.INEFFECTIVE;
            case DROPPED -> AgreementStatus.DROPPED;
        };
        long late = switch (status) {
            case OVERDUE -> ChronoUnit.DAYS.between(agreement.by(), asOf);
            case DONE_LATE -> ChronoUnit.DAYS.between(agreement.by(), done.orElseThrow());
            default -> 0;
        };
        return new AgreementStanding(
                agreement.id(), agreement.who(), agreement.by(), status, (int) Math.min(late, Integer.MAX_VALUE));
    }

    private AgreementStatus open(LocalDate by, LocalDate asOf) {
        if (asOf.isAfter(by)) {
            return AgreementStatus.OVERDUE;
        }
        return isSoon(by, asOf) ? AgreementStatus.DUE_SOON : AgreementStatus.RUNNING;
    }

    private boolean isSoon(LocalDate day, LocalDate asOf) {
        return !day.isBefore(asOf) && !day.isAfter(asOf.plusDays(settings.soonDays()));
    }

    private static boolean isOpen(AgreementStanding standing) {
        return switch (standing.status()) {
            case RUNNING, DUE_SOON, OVERDUE -> true;
            case DONE, DONE_LATE, NOT_DONE, INEFFECTIVE, DROPPED -> false;
        };
    }

    private static Optional<Attention> agreement(AgreementStanding standing) {
        Optional<AttentionKind> kind = switch (standing.status()) {
            case OVERDUE -> Optional.of(AttentionKind.AGREEMENT_OVERDUE);
            case DUE_SOON -> Optional.of(AttentionKind.AGREEMENT_DUE);
            case NOT_DONE -> Optional.of(AttentionKind.AGREEMENT_NOT_DONE);
            case INEFFECTIVE -> Optional.of(AttentionKind.AGREEMENT_INEFFECTIVE);
            case RUNNING, DONE, DONE_LATE, DROPPED -> Optional.empty();
        };
        return kind.map(found -> new Attention(found, standing.by(), List.of(standing.agreement())));
    }

    private void progress(CaseFile file, Plan plan, LocalDate asOf, List<Attention> attention) {
        for (Agreement agreement : plan.agreements()) {
            boolean discussed = file.meetings().stream()
                    .map(Meeting::on)
                    .anyMatch(day -> !day.isBefore(agreement.progressOn()) && !day.isAfter(asOf));
            if (isOpen(standing(agreement, asOf)) && !agreement.progressOn().isAfter(asOf) && !discussed) {
                attention.add(new Attention(
                        AttentionKind.PROGRESS_TO_DISCUSS, agreement.progressOn(), List.of(agreement.id())));
            }
        }
    }

    /** The agreement on the plan was made at a meeting, so the days count from there on. */
    private Optional<Attention> meeting(CaseFile file, Plan plan, LocalDate asOf) {
        LocalDate last = file.meetings().stream()
                .map(Meeting::on)
                .filter(day -> !day.isAfter(asOf) && day.isAfter(plan.agreedOn()))
                .max(Comparator.naturalOrder())
                .orElse(plan.agreedOn());
        return last.plusDays(settings.meetingDays()).isBefore(asOf)
                ? Optional.of(new Attention(AttentionKind.NO_MEETING, last, List.of()))
                : Optional.empty();
    }

    private static Optional<Attention> accountable(CaseFile file, LocalDate asOf) {
        boolean somebody =
                file.roles().stream().filter(RoleAssignment::finallyAccountable).anyMatch(role -> role.heldOn(asOf));
        return somebody
                ? Optional.empty()
                : Optional.of(new Attention(AttentionKind.NOBODY_ACCOUNTABLE, asOf, List.of()));
    }

    private void items(CaseFile file, LocalDate asOf, List<Attention> attention) {
        Optional<Item> lastScore = Optional.empty();
        for (Item item : file.items()) {
            if (item.labels().firstProcessed().isAfter(asOf)) {
                continue;
            }
            if (item.content() instanceof Measure measure && isInForce(measure)) {
                soon(AttentionKind.MEASURE_ENDS, measure.until(), item.id(), asOf)
                        .ifPresent(attention::add);
            } else if (item.content() instanceof Detention detention) {
                soon(AttentionKind.RELEASE_COMES, detention.until(), item.id(), asOf)
                        .ifPresent(attention::add);
            } else if (item.content() instanceof DomainScore score
                    && lastScore.map(last -> isLater(item, score, last)).orElse(true)) {
                lastScore = Optional.of(item);
            }
        }
        lastScore
                .filter(item -> ((DomainScore) item.content()).staleOn(asOf))
                .map(item -> new Attention(
                        AttentionKind.SCORES_STALE, ((DomainScore) item.content()).measuredOn(), List.of(item.id())))
                .ifPresent(attention::add);
    }

    private static boolean isLater(Item item, DomainScore score, Item last) {
        int days = score.measuredOn().compareTo(((DomainScore) last.content()).measuredOn());
        return days > 0 || (days == 0 && item.id().compareTo(last.id()) < 0);
    }

    private static boolean isInForce(Measure measure) {
        return measure.state() == MeasureState.IMPOSED || measure.state() == MeasureState.RUNNING;
    }

    private Optional<Attention> soon(AttentionKind kind, Optional<LocalDate> day, ItemId item, LocalDate asOf) {
        return day.filter(end -> isSoon(end, asOf)).map(end -> new Attention(kind, end, List.of(item)));
    }
}
