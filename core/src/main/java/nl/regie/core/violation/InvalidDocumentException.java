package nl.regie.core.violation;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown for callers who prefer an exception to a {@link Validation}, by {@link #orElseThrow}. Its message names codes and paths, never values, and it
 * has no cause: a parser's message may quote the document (PRIV-15).
 *
 * <p>Source: SDK-2.
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<Violation> violations;

    /**
     * Makes the exception.
     *
     * @param violations what is wrong
     */
    public InvalidDocumentException(Seq<Violation> violations) {
        super(summary(requireNonNull(violations, "violations").asJava()));
        this.violations = List.copyOf(violations.asJava());
    }

    /**
     * The value that was accepted.
     *
     * @param result what an operation gave
     * @param <T> the type of the value
     * @return the value
     * @throws InvalidDocumentException if the operation gave violations
     */
    public static <T> T orElseThrow(Validation<Seq<Violation>, T> result) {
        if (result.isInvalid()) {
            throw new InvalidDocumentException(result.getError());
        }
        return result.get();
    }

    private static String summary(List<Violation> violations) {
        String shown = violations.stream().limit(SHOWN).map(Violation::toString).collect(Collectors.joining("; "));
        int rest = violations.size() - SHOWN;
        return rest > 0 ? shown + "; and " + rest + " more" : shown;
    }

    /**
     * What is wrong.
     *
     * @return all violations, in the order they were found
     */
    public List<Violation> violations() {
        return violations;
    }
}
