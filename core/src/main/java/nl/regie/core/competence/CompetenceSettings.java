package nl.regie.core.competence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen van bevoegdheden: what regions may fill in differently.
 *
 * <p>Source: ROLE-5, ROLE-7, ROLE-9, RES-4. Every national default is our own policy (P): the law names no quorum, and the field no number of
 * inhabitants and no term of a training.
 *
 * @param quorum how many public participants must decide together on what only they may decide; 1 to 20
 * @param largeFrom from how many inhabitants on, inclusive, a municipality is large; 1 to 2,000,000
 * @param trainings which trainings roles ask for; may be empty
 */
public record CompetenceSettings(int quorum, int largeFrom, List<Training> trainings) {

    /** The national default. */
    public static final CompetenceSettings NATIONAL = new CompetenceSettings(
            1,
            50_000,
            List.of(
                    new Training(
                            "process-direction",
                            new Text("training procesregisseur", "training for process directors"),
                            CaseRole.PROCESS_DIRECTOR,
                            Optional.of(36)),
                    new Training(
                            "case-direction",
                            new Text("training casusregisseur", "training for case directors"),
                            CaseRole.CASE_DIRECTOR,
                            Optional.of(36))));

    /**
     * Checks the ranges.
     *
     * @param quorum how many public participants must decide together
     * @param largeFrom from how many inhabitants on a municipality is large
     * @param trainings which trainings roles ask for
     * @throws MalformedValueException if a number is out of range, or a role asks for a training twice
     */
    public CompetenceSettings {
        MalformedValueException.unless(quorum >= 1 && quorum <= 20, ValueCode.OUT_OF_RANGE, "quorum");
        MalformedValueException.unless(largeFrom >= 1 && largeFrom <= 2_000_000, ValueCode.OUT_OF_RANGE, "largeFrom");
        trainings = List.copyOf(requireNonNull(trainings, "trainings"));
        long once = trainings.stream()
                .map(training -> List.of(training.code(), training.role()))
                .distinct()
                .count();
        MalformedValueException.unless(once == trainings.size(), ValueCode.DUPLICATE, "trainings");
    }
}
