package nl.regie.privacy.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.regie.core.rule.RuleId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.framework.OpenCondition;

/**
 * Oordeel: the outcome for one item with the rule that decided it; the reasons come from {@link Gate#explain}.
 *
 * <p>Source: PRIV-2.
 *
 * @param outcome what was decided
 * @param rule the row by which it may be disclosed, or the first rule that withholds it
 * @param open what is still to be done; empty unless the outcome is open
 */
public record Verdict(DisclosureOutcome outcome, RuleId rule, Set<OpenCondition> open) {

    /**
     * Checks that something is open exactly when the outcome is.
     *
     * @param outcome what was decided
     * @param rule the rule that decided it
     * @param open what is still to be done
     * @throws MalformedValueException if the outcome is open and nothing is, or the reverse
     */
    public Verdict {
        requireNonNull(outcome, "outcome");
        requireNonNull(rule, "rule");
        open = requireNonNull(open, "open").isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(open)); // in the order of the vocabulary
        MalformedValueException.unless(
                (outcome == DisclosureOutcome.OPEN) != open.isEmpty(), ValueCode.CONTRADICTION, "open");
    }

    /**
     * Whether the item may be disclosed now.
     *
     * @return true only if it may and nothing is open
     */
    public boolean mayDisclose() {
        return outcome == DisclosureOutcome.MAY_DISCLOSE;
    }
}
