package nl.regie.escalation.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.condition.Condition;
import nl.regie.core.rule.RuleId;
import nl.regie.core.text.Text;

/**
 * Blijven: that a case stays where it is, said in so many words, so that nobody has to guess whether a case was forgotten.
 *
 * <p>Source: P; ESC-4.
 *
 * @param id its id, unique in the model
 * @param says the statement for people, true when the case stays
 * @param when when it stays; empty for whenever no trigger of the level holds
 * @param warrant what the row rests on
 */
public record Stay(RuleId id, Text says, Optional<Condition> when, Warrant warrant) {

    /**
     * Checks that all are there.
     *
     * @param id its id
     * @param says the statement
     * @param when when it stays
     * @param warrant what the row rests on
     */
    public Stay {
        requireNonNull(id, "id");
        requireNonNull(says, "says");
        requireNonNull(when, "when");
        requireNonNull(warrant, "warrant");
    }
}
