package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.rule.RuleId;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Regel van de ontvangstbon: what became of one item, agreement or result, and by which rule. It holds ids only.
 *
 * <p>Source: PRIV-4, PRIV-11.
 *
 * @param item its id in the case
 * @param category the category of its data
 * @param subject whose data it is; empty for other than personal data, and in receipts of before version 1.1
 * @param outcome what became of it
 * @param rule the rule that decided
 * @param wordsWithheld whether it was shown without the free text that it holds
 * @param shownAs the number under which the recipient sees it; empty unless it was shown
 */
@Built
@Value.Builder
public record ReceiptLine(
        ItemId item,
        DataCategory category,
        Optional<PersonId> subject,
        ReceiptOutcome outcome,
        RuleId rule,
        boolean wordsWithheld,
        Optional<ItemId> shownAs) {

    /**
     * Checks what must hold.
     *
     * @param item its id in the case
     * @param category the category of its data
     * @param subject whose data it is
     * @param outcome what became of it
     * @param rule the rule that decided
     * @param wordsWithheld whether it was shown without the free text that it holds
     * @param shownAs the number under which the recipient sees it; empty unless it was shown
     * @throws MalformedValueException if something shown has no number, or something else has one
     */
    public ReceiptLine {
        requireNonNull(item, "item");
        requireNonNull(category, "category");
        requireNonNull(subject, "subject");
        requireNonNull(outcome, "outcome");
        requireNonNull(rule, "rule");
        requireNonNull(shownAs, "shownAs");
        MalformedValueException.unless(
                (outcome == ReceiptOutcome.SHOWN) == shownAs.isPresent(), ValueCode.MISSING_TOGETHER, "shownAs");
        MalformedValueException.unless(
                outcome == ReceiptOutcome.SHOWN || !wordsWithheld, ValueCode.CONTRADICTION, "wordsWithheld");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ReceiptLineBuilder builder() {
        return new ReceiptLineBuilder();
    }
}
