package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Criterium: one of the criteria of a list, all of which must be met.
 *
 * <p>Source: WGS 2.32(1); TOPX-1.
 *
 * @param id its id, which never changes its meaning
 * @param version from 1; raised when it changes
 * @param source where it stands
 * @param says what it asks, as a sentence without a full stop
 * @param by what it measures by
 */
@Built
@Value.Builder
public record Criterion(RuleId id, int version, Source source, Text says, Yardstick by) {

    /**
     * Checks the version.
     *
     * @param id its id
     * @param version from 1
     * @param source where it stands
     * @param says what it asks
     * @param by what it measures by
     * @throws MalformedValueException if the version is below 1
     */
    public Criterion {
        requireNonNull(id, "id");
        MalformedValueException.unless(version >= 1, ValueCode.OUT_OF_RANGE, "version");
        requireNonNull(source, "source");
        requireNonNull(says, "says");
        requireNonNull(by, "by");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static CriterionBuilder builder() {
        return new CriterionBuilder();
    }
}
