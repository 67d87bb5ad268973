package nl.regie.core.item;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.person.FreeText;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Standing;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Gebiedsgegeven: what is the matter in an area. No personal data.
 *
 * <p>Source: ON 1; CASE-1.
 *
 * @param problem the problem
 * @param standing whether it is known, denied or unknown
 * @param since since when
 * @param severity how severe
 * @param words in words; no personal data
 */
@Built
@Value.Builder
public record AreaFact(
        Problem problem,
        Standing standing,
        Optional<LocalDate> since,
        Optional<Severity> severity,
        Optional<FreeText> words)
        implements Content {

    /**
     * Checks that all are there.
     *
     * @param problem the problem
     * @param standing whether it is known
     * @param since since when
     * @param severity how severe
     * @param words in words
     */
    public AreaFact {
        requireNonNull(problem, "problem");
        requireNonNull(standing, "standing");
        requireNonNull(since, "since");
        requireNonNull(severity, "severity");
        requireNonNull(words, "words");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static AreaFactBuilder builder() {
        return new AreaFactBuilder();
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "AreaFact";
    }
}
