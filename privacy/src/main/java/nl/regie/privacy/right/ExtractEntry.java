package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.item.DataCategory;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Vermelding: what is told of one item. It bears a number of its own and not the id of the item, because a gap in the ids would tell
 * that something is held back.
 *
 * <p>Source: AVG 15; PRIV-14.
 *
 * @param number its number in the extract, from 1
 * @param category the category of the data; empty for what is told beside the items
 * @param says what is recorded; at least one line
 * @param source who supplied it, in words; empty for what is told beside the items
 * @param ground on which ground, in words; empty likewise
 * @param since when the house first processed it; empty likewise
 * @param recipients to whom it was disclosed, oldest first
 * @param purpose for what it is processed
 */
@Built
@Value.Builder
public record ExtractEntry(
        int number,
        Optional<DataCategory> category,
        List<ExtractLine> says,
        Optional<String> source,
        Optional<String> ground,
        Optional<LocalDate> since,
        List<ExtractRecipient> recipients,
        String purpose) {

    /**
     * Checks what must hold.
     *
     * @param number its number in the extract
     * @param category the category of the data
     * @param says what is recorded
     * @param source who supplied it
     * @param ground on which ground
     * @param since when the house first processed it
     * @param recipients to whom it was disclosed
     * @param purpose for what it is processed
     * @throws MalformedValueException if the number is below 1 or nothing is told
     */
    public ExtractEntry {
        MalformedValueException.unless(number >= 1, ValueCode.OUT_OF_RANGE, "number");
        requireNonNull(category, "category");
        says = List.copyOf(requireNonNull(says, "says"));
        requireNonNull(source, "source");
        requireNonNull(ground, "ground");
        requireNonNull(since, "since");
        recipients = List.copyOf(requireNonNull(recipients, "recipients"));
        requireNonNull(purpose, "purpose");
        MalformedValueException.unless(!says.isEmpty(), ValueCode.TOO_SHORT, "says");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ExtractEntryBuilder builder() {
        return new ExtractEntryBuilder();
    }

    /** The number only: even a category tells something about a person. */
    @Override
    public String toString() {
        return "ExtractEntry[" + number + "]";
    }
}
