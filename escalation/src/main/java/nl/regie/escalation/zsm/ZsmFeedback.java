package nl.regie.escalation.zsm;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Step;
import nl.regie.core.person.Position;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.text.Text;
import nl.regie.escalation.clock.WorkingCalendar;

/**
 * Terugkoppeling van ZSM: brings what ZSM decided back to the case of the suspect, as proposals. A swift settlement can go against a plan
 * that runs, so a plan is always looked at again. Immutable and thread-safe.
 *
 * <p>Source: ON 1; facts 4; ESC-6; which proposals are made is our own policy (P).
 */
public final class ZsmFeedback {

    private static final Text HOLD_AGAINST = new Text(
            "Het plan naast de beslissing van ZSM leggen en zo nodig aan de tafel voorleggen",
            "Hold the plan against the decision of ZSM and bring it to the table where needed");

    private final ZsmSettings settings;
    private final WorkingCalendar calendar;

    private ZsmFeedback(ZsmSettings settings, WorkingCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    /**
     * Prepares the feedback for a profile.
     *
     * @param settings within what term a plan is looked at again
     * @param calendar the calendar of the region
     * @return the feedback
     */
    public static ZsmFeedback of(ZsmSettings settings, WorkingCalendar calendar) {
        return new ZsmFeedback(requireNonNull(settings, "settings"), requireNonNull(calendar, "calendar"));
    }

    /**
     * What a decision of ZSM proposes for the case.
     *
     * @param file the case of the suspect; empty if the house has none
     * @param settlement what ZSM decided
     * @return for an open case in which the suspect is a person concerned: to record the measure, if there is one; under a plan, to hold it
     *     against the decision; and the step that the phase allows, to adjust or evaluate the plan or, if ZSM sends it to the house, to
     *     table the case. Otherwise: to notify the case, if ZSM sends it to the house, else nothing
     */
    public List<ZsmProposal> propose(Optional<CaseFile> file, ZsmSettlement settlement) {
        Optional<CaseFile> open =
                file.filter(found -> found.certainPhase().map(Phase::isOpen).orElse(false)
                        && found.person(settlement.suspect())
                                .map(person -> person.position() == Position.CONCERNED)
                                .orElse(false));
        boolean toHouse = settlement.kind() == SettlementKind.TO_HOUSE;
        if (open.isEmpty()) {
            return toHouse ? List.of(new ZsmProposal.ToNotify(AccessLine.ZSM, settlement.on())) : List.of();
        }
        List<ZsmProposal> proposals = new ArrayList<>();
        settlement.measure().map(ZsmProposal.ToRecord::new).ifPresent(proposals::add);
        if (open.get().isUnderPlan()) {
            accountable(open.get(), settlement)
                    .ifPresent(role -> proposals.add(new ZsmProposal.ToAgree(
                            role.participant(), HOLD_AGAINST, calendar.plus(settlement.on(), settings.planReview()))));
        }
        step(open.get(), toHouse).map(ZsmProposal.ToTake::new).ifPresent(proposals::add);
        return List.copyOf(proposals);
    }

    private static Optional<RoleAssignment> accountable(CaseFile file, ZsmSettlement settlement) {
        return file.roles().stream()
                .filter(role -> role.finallyAccountable() && role.heldOn(settlement.on()))
                .findFirst();
    }

    private static Optional<Step> step(CaseFile file, boolean toHouse) {
        Stream<Step> wanted = toHouse
                ? Stream.of(Step.TABLE)
                : Stream.of(Step.ADJUST, Step.EVALUATE).filter(step -> file.isUnderPlan());
        return wanted.filter(step -> file.phase().after(step).isPresent()).findFirst();
    }
}
