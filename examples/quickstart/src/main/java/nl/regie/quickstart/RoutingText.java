package nl.regie.quickstart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.regie.core.fact.Truth;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Explanation;
import nl.regie.core.text.Language;
import nl.regie.escalation.clock.DutchTime;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.routing.Consequence;
import nl.regie.escalation.routing.DueDuty;
import nl.regie.escalation.routing.DutyState;
import nl.regie.escalation.routing.Routing;

/** Where a case goes, why, and who does what by when, for people. */
final class RoutingText {

    private final EscalationModel model;
    private final Wording wording;

    RoutingText(EscalationModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
    }

    List<String> of(Decision<Routing> decision) {
        Language language = wording.language();
        Routing routing = decision.outcome();
        List<String> lines = new ArrayList<>();
        lines.add(wording.text(
                "route",
                model.name().in(language),
                model.edition(),
                routing.level().name().in(language),
                wording.label(routing.movement())));
        decision.findings().stream()
                .filter(finding -> finding.truth() == Truth.YES)
                .forEach(finding -> lines.add("  " + Explanation.in(language).of(finding)));
        if (!decision.missing().isEmpty()) {
            lines.add("  "
                    + wording.text(
                            "route.missing",
                            decision.missing().stream()
                                    .map(fact -> fact.label().in(language))
                                    .collect(Collectors.joining("; "))));
        }
        if (routing.newDisclosure()) {
            lines.add("  "
                    + wording.text(
                            "route.disclosure", wording.label(routing.level().regime())));
        }
        routing.duties().stream()
                .filter(due -> due.state() != DutyState.DONE)
                .forEach(due -> lines.add("  " + duty(due)));
        return lines;
    }

    private String duty(DueDuty due) {
        String who =
                due.duty().owner().map(owner -> owner.label(wording.language())).orElse("");
        String what = due.duty().says().in(wording.language());
        if (due.deadline().isEmpty()) {
            return wording.text(
                    "route.later", who, what, wording.label(due.duty().from()));
        }
        String said = wording.text("route.duty", lastDay(due.deadline().get()), who, what, wording.label(due.state()));
        return due.consequence()
                .map(this::silence)
                .map(silence -> said + " " + silence)
                .orElse(said);
    }

    private String silence(Consequence consequence) {
        String level = consequence
                .to()
                .flatMap(model::level)
                .map(to -> ": " + to.name().in(wording.language()))
                .orElse("");
        return wording.text("route.silence", wording.label(consequence.kind()) + level);
    }

    /** The last day on which one is in time. */
    private static String lastDay(Instant deadline) {
        return DutchTime.dayOf(deadline.minusNanos(1)).toString();
    }
}
