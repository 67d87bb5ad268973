package nl.regie.registration.step;

import nl.regie.core.id.CaseId;
import nl.regie.core.life.Step;
import nl.regie.registration.deletion.WholeCases;
import nl.regie.registration.refusal.RefusedException;
import nl.regie.registration.user.Account;
import org.springframework.stereotype.Component;

/** Takes the step with which a case is deleted, because its term is over. */
@Component
class DeletingStep implements WholeCases {

    private final Steps steps;

    DeletingStep(Steps steps) {
        this.steps = steps;
    }

    @Override
    public boolean delete(Account account, CaseId id, String stamp) {
        try {
            steps.take(account, id, stamp, StepWish.of(Step.DELETE, "De bewaartermijn is om."));
            return true;
        } catch (RefusedException notYet) {
            return false; // the refusal stands in the log, and the round tells of it
        }
    }
}
