package nl.regie.escalation.zsm;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.core.plan.Measure;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Beslissing van ZSM: what ZSM decided about a suspect.
 *
 * <p>Source: ON 1; facts 4; ESC-6.
 *
 * @param on the day
 * @param suspect the suspect, by the id he or she has or would have in the case
 * @param kind where the case goes
 * @param by who decided
 * @param words what was decided, in words
 * @param measure the measure that was decided on, if there was one
 */
@Built
@Value.Builder
public record ZsmSettlement(
        LocalDate on, PersonId suspect, SettlementKind kind, DecidedBy by, FreeText words, Optional<Measure> measure) {

    /**
     * Checks that all are there.
     *
     * @param on the day
     * @param suspect the suspect
     * @param kind where the case goes
     * @param by who decided
     * @param words what was decided
     * @param measure the measure
     */
    public ZsmSettlement {
        requireNonNull(on, "on");
        requireNonNull(suspect, "suspect");
        requireNonNull(kind, "kind");
        requireNonNull(by, "by");
        requireNonNull(words, "words");
        requireNonNull(measure, "measure");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ZsmSettlementBuilder builder() {
        return new ZsmSettlementBuilder();
    }

    /** The day; what was decided tells something about a person. */
    @Override
    public String toString() {
        return "ZsmSettlement[" + on + "]";
    }
}
