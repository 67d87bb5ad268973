package nl.regie.registration.api;

import java.util.List;
import java.util.Optional;
import nl.regie.core.life.Step;
import nl.regie.core.person.FreeText;
import nl.regie.registration.code.Codes;
import nl.regie.registration.step.StepWish;

/** Stap, as another system sends it. */
record StepBody(String step, String reason, Optional<String> mandate, Optional<List<String>> admits) {

    StepWish wish() {
        return new StepWish(
                Codes.term(Step.class, step), FreeText.of(reason), mandate.map(FreeText::of), admits.orElse(List.of()));
    }

    @Override
    public String toString() {
        return "StepBody[***]";
    }
}
