package nl.regie.core.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Kennisbank: the approaches and the expertise that a house knows of. Immutable and thread-safe.
 *
 * <p>Source: ON 3, 6; KNOW-1.
 *
 * @param approaches the approaches; codes unique
 * @param expertise who knows about what
 */
public record KnowledgeBase(List<Approach> approaches, List<Expertise> expertise) {

    /**
     * Checks the codes.
     *
     * @param approaches the approaches
     * @param expertise who knows about what
     * @throws MalformedValueException if a code stands twice
     */
    public KnowledgeBase {
        approaches = List.copyOf(requireNonNull(approaches, "approaches"));
        expertise = List.copyOf(requireNonNull(expertise, "expertise"));
        long codes = approaches.stream().map(Approach::code).distinct().count();
        MalformedValueException.unless(codes == approaches.size(), ValueCode.DUPLICATE, "approaches");
    }

    /**
     * The approaches that fit a question.
     *
     * @param consultation the question
     * @return those that share a theme or a problem with it, the most shared first; of equals that which was used most, and then by code
     */
    public List<Approach> approachesFor(Consultation consultation) {
        return fitting(
                approaches,
                approach -> shared(consultation.themes(), approach.themes())
                        + shared(consultation.problems(), approach.problems()),
                Comparator.comparing(Approach::cases).reversed().thenComparing(Approach::code));
    }

    /**
     * Who knows more about a question.
     *
     * @param consultation the question
     * @return those that share a theme or a problem with it, the most shared first, and then by name of organisation and desk
     */
    public List<Expertise> expertiseFor(Consultation consultation) {
        Function<Expertise, String> name = known -> known.organisation().name();
        return fitting(
                expertise,
                known -> shared(consultation.themes(), known.themes())
                        + shared(consultation.problems(), known.problems()),
                Comparator.comparing(name).thenComparing(Expertise::desk));
    }

    private static <T> List<T> fitting(List<T> all, ToLongFunction<T> shared, Comparator<T> otherwise) {
        return all.stream()
                .filter(one -> shared.applyAsLong(one) > 0)
                .sorted(Comparator.comparingLong(shared).reversed().thenComparing(otherwise))
                .toList();
    }

    private static long shared(List<?> some, List<?> more) {
        return some.stream().filter(more::contains).count();
    }
}
