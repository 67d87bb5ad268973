package nl.regie.registration.api;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.person.FreeText;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;
import nl.regie.registration.code.Codes;

/** Signaal, as another system sends it. */
record SignalBody(
        String domain,
        String problem,
        String standing,
        Optional<LocalDate> since,
        Optional<String> severity,
        Optional<String> note) {

    Signal signal() {
        return Signal.builder()
                .domain(Codes.term(LifeDomain.class, domain))
                .problem(Codes.term(Problem.class, problem))
                .standing(Codes.term(Standing.class, standing))
                .since(since)
                .severity(severity.map(code -> Codes.term(Severity.class, code)))
                .note(note.map(FreeText::of))
                .build();
    }

    @Override
    public String toString() {
        return "SignalBody[***]";
    }
}
