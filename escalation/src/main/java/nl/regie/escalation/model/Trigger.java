package nl.regie.escalation.model;

import static java.util.Objects.requireNonNull;

import nl.regie.core.rule.Rule;
import nl.regie.core.violation.Lines;

/**
 * Aanleiding: a rule that sends a case from the level on which it stands to another one.
 *
 * <p>Source: ON 6; facts 1.5; ESC-2, CASE-8.
 *
 * @param rule when it sends the case, with words, source and version; its id is unique in the model
 * @param to the id of the level it sends the case to
 * @param newDisclosure whether the model says that going there is a new disclosure, because the legal regime changes
 * @param verified whether the rule was read in its source
 */
public record Trigger(Rule rule, String to, boolean newDisclosure, boolean verified) {

    /**
     * Checks the id of the level.
     *
     * @param rule when it sends the case
     * @param to the level it sends the case to
     * @param newDisclosure whether going there is a new disclosure
     * @param verified whether the rule was read in its source
     * @throws nl.regie.core.violation.MalformedValueException if the id is malformed, or a policy is called verified
     */
    public Trigger {
        requireNonNull(rule, "rule");
        Lines.code(requireNonNull(to, "to"), "to");
        Warrant.check(rule.source(), verified);
    }

    /**
     * What the row rests on.
     *
     * @return the rule's source, and whether it was looked up
     */
    public Warrant warrant() {
        return new Warrant(rule.source(), verified);
    }
}
