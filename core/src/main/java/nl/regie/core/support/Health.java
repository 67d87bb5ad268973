package nl.regie.core.support;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.item.Content;
import nl.regie.core.person.FreeText;
import nl.regie.core.problem.Standing;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Gezondheid van een persoon: what is known of somebody’s health.
 *
 * <p>Source: WGS 2.29(1), 2.30(1); PRIV-1.
 *
 * @param kind on what
 * @param standing whether it is known, denied or unknown
 * @param since since when
 * @param note in words
 */
@Built
@Value.Builder
public record Health(HealthKind kind, Standing standing, Optional<LocalDate> since, Optional<FreeText> note)
        implements Content {

    /**
     * Checks that all are there.
     *
     * @param kind on what
     * @param standing whether it is known
     * @param since since when
     * @param note in words
     */
    public Health {
        requireNonNull(kind, "kind");
        requireNonNull(standing, "standing");
        requireNonNull(since, "since");
        requireNonNull(note, "note");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static HealthBuilder builder() {
        return new HealthBuilder();
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Health";
    }
}
