package nl.regie.core.problem;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.item.Content;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Nazorgvoorwaarde: whether one of the five basic conditions is in order when somebody leaves detention.
 *
 * <p>Source: facts 1.3; CASE-3.
 *
 * @param condition the condition
 * @param inOrder whether it is known to be in order, known not to be, or unknown
 * @param releaseDate the day of release, the trigger of aftercare
 * @param note in words
 */
@Built
@Value.Builder
public record AftercareCondition(
        BasicCondition condition, Standing inOrder, LocalDate releaseDate, Optional<FreeText> note) implements Content {

    /**
     * Checks that all are there.
     *
     * @param condition the condition
     * @param inOrder whether it is known to be in order
     * @param releaseDate the day of release
     * @param note in words
     */
    public AftercareCondition {
        requireNonNull(condition, "condition");
        requireNonNull(inOrder, "inOrder");
        requireNonNull(releaseDate, "releaseDate");
        requireNonNull(note, "note");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static AftercareConditionBuilder builder() {
        return new AftercareConditionBuilder();
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "AftercareCondition";
    }
}
