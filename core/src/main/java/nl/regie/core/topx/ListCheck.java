package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;

/**
 * Toets van criteria: what makes criteria unfit for use, though they are well formed.
 *
 * <p>Source: WGS 2.32(1); TOPX-2, PRIV-20.
 */
public final class ListCheck {

    private ListCheck() {}

    /**
     * Looks for everything that is wrong.
     *
     * @param criteria the criteria
     * @return every violation, with its path in the document of the criteria; empty if they may be used
     */
    public static List<Violation> violations(ListCriteria criteria) {
        return violations(requireNonNull(criteria, "criteria"), "$");
    }

    /**
     * Looks for everything that is wrong with criteria inside another document.
     *
     * @param criteria the criteria
     * @param path where they stand, such as {@code $.topX.criteria[0]}
     * @return every violation
     */
    public static List<Violation> violations(ListCriteria criteria, String path) {
        List<Violation> found = new ArrayList<>();
        if (criteria.use() == ListUse.LIST && criteria.published().isEmpty()) {
            found.add(Violation.of(ListCode.UNPUBLISHED, path, Found.NOTHING));
        }
        if (criteria.use() == ListUse.LIST && criteria.size().isEmpty()) {
            found.add(Violation.of(ListCode.NO_SIZE, path, Found.NOTHING));
        }
        for (int i = 0; i < criteria.criteria().size(); i++) {
            if (criteria.criteria().get(i).by() instanceof Subjective subjective) {
                found.add(Violation.of(
                        code(subjective.kind()),
                        path + ".criteria[" + i + "].subjective",
                        Found.terms(List.of(subjective.kind()))));
            }
        }
        return List.copyOf(found);
    }

    private static ListCode code(SubjectiveKind kind) {
        return switch (kind) {
            case PROFESSIONAL_JUDGEMENT, NOMINATION -> ListCode.NOT_OBJECTIVE;
            case PREDICTION_SCORE -> ListCode.PREDICTION;
            case KINSHIP -> ListCode.KINSHIP;
        };
    }
}
