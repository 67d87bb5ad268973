package nl.regie.registration.competence;

import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.competence.ActRequest;
import nl.regie.core.competence.PublicAct;
import nl.regie.core.competence.StepGuard;
import nl.regie.core.competence.StepOutcome;
import nl.regie.core.competence.StepRequest;
import nl.regie.core.fact.Truth;
import nl.regie.core.life.Step;
import nl.regie.core.person.FreeText;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.RuleId;
import nl.regie.registration.refusal.RefusedException;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Actor;
import org.springframework.stereotype.Component;

/**
 * Bevoegdheid: asks the library whether somebody may take a step or do an act. What is done beside the life of a case, such as recording
 * that it is no longer necessary, is for whoever may take the step that it belongs to; of that the phase is not asked, because it has
 * gone by.
 */
@Component
public class Competence {

    private static final RuleId OF_PHASE = new RuleId("CASE-2.phase");

    private final StepGuard guard;
    private final Today today;

    Competence(Profile profile, Today today) {
        this.guard = profile.stepGuard();
        this.today = today;
    }

    /** Whether somebody may take a step now. */
    public Decision<StepOutcome> judge(Actor actor, CaseFile file, Step step, Optional<FreeText> mandate) {
        StepRequest request = StepRequest.builder()
                .step(step)
                .on(today.day())
                .by(actor.decides(mandate))
                .build();
        return guard.judge(file, request);
    }

    /**
     * Asks whether somebody may do an act now.
     *
     * @throws RefusedException if not
     */
    public void ask(Actor actor, CaseFile file, PublicAct act, Optional<FreeText> mandate) {
        Decision<StepOutcome> decision = judge(actor, file, act, mandate);
        if (decision.outcome() != StepOutcome.ALLOWED) {
            throw new RefusedException(decision);
        }
    }

    /**
     * Asks whether an act is somebody’s to do, in whatever phase.
     *
     * @throws RefusedException if not
     */
    public void askInAnyPhase(Actor actor, CaseFile file, PublicAct act) {
        inAnyPhase(judge(actor, file, act, Optional.empty()));
    }

    /**
     * Asks whether a step is somebody’s to take, in whatever phase.
     *
     * @throws RefusedException if not
     */
    public void askInAnyPhase(Actor actor, CaseFile file, Step step) {
        inAnyPhase(judge(actor, file, step, Optional.empty()));
    }

    private static void inAnyPhase(Decision<StepOutcome> decision) {
        List<Finding> others = decision.findings().stream()
                .filter(finding -> !finding.rule().equals(OF_PHASE))
                .toList();
        if (others.stream().anyMatch(finding -> finding.truth() != Truth.YES)) {
            throw new RefusedException(
                    new Decision<>(decision.outcome(), others, decision.missing(), decision.basis(), decision.asOf()));
        }
    }

    private Decision<StepOutcome> judge(Actor actor, CaseFile file, PublicAct act, Optional<FreeText> mandate) {
        ActRequest request = ActRequest.builder()
                .act(act)
                .on(today.day())
                .by(actor.decides(mandate))
                .build();
        return guard.judge(file, request);
    }
}
