package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.SharingStage;

/**
 * Kolom van de matrix: when, and for what.
 *
 * @param purpose for what
 * @param stages at which stages, in their order; all of them say the same
 */
public record MatrixColumn(Purpose purpose, List<SharingStage> stages) {

    /**
     * Copies the stages.
     *
     * @param purpose for what
     * @param stages at which stages
     */
    public MatrixColumn {
        requireNonNull(purpose, "purpose");
        stages = List.copyOf(requireNonNull(stages, "stages"));
    }
}
