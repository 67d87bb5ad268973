package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.source.Source;
import nl.regie.core.text.Built;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Gebeurtenis: one thing that was done or refused with the data of a case. It says which categories and items, never what they hold.
 *
 * <p>Source: WGS 1.8(4); facts 8.6; PRIV-11.
 *
 * @param at when; the years 1000 to 9999
 * @param action what
 * @param actor who
 * @param recipient who received it; for a disclosure, and only there needed
 * @param purpose what for
 * @param ground on which ground, or for a refusal by which rule
 * @param categories which categories of data, each once; at least one for a disclosure
 * @param items which items, each once; at least one for a disclosure, may be empty for what is about no single item
 * @param casePseudonym of which case; needed but for a reading of the log
 * @param subjects whose data, by their pseudonyms, each once; empty for other than personal data
 */
@Built
@Value.Builder
public record LogEvent(
        Instant at,
        LogAction action,
        LogActor actor,
        Optional<ParticipantId> recipient,
        LogPurpose purpose,
        Source ground,
        List<DataCategory> categories,
        List<ItemId> items,
        Optional<LogPseudonym> casePseudonym,
        List<LogPseudonym> subjects) {

    /** The greatest length of the document, the place and the requirement of a ground, in characters, inclusive. */
    public static final int LONGEST_GROUND = 100;

    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /**
     * Checks what must hold.
     *
     * @param at when
     * @param action what
     * @param actor who
     * @param recipient who received it
     * @param purpose what for
     * @param ground on which ground
     * @param categories which categories of data
     * @param items which items
     * @param casePseudonym of which case
     * @param subjects whose data
     * @throws MalformedValueException if a disclosure has no recipient, category or item, anything but a reading of the log has no case, something stands
     *     twice, or the instant or the ground cannot be written
     */
    public LogEvent {
        boolean writable = !requireNonNull(at, "at").isBefore(FIRST) && !at.isAfter(END);
        MalformedValueException.unless(writable, ValueCode.OUT_OF_RANGE, "at");
        requireNonNull(action, "action");
        requireNonNull(actor, "actor");
        boolean received = requireNonNull(recipient, "recipient").isPresent() || action != LogAction.DISCLOSURE;
        MalformedValueException.unless(received, ValueCode.MISSING_TOGETHER, "recipient");
        requireNonNull(purpose, "purpose");
        Lines.check(requireNonNull(ground, "ground").document(), LONGEST_GROUND, "ground");
        Lines.check(ground.requirement(), LONGEST_GROUND, "ground");
        if (!ground.place().isEmpty()) {
            Lines.check(ground.place(), LONGEST_GROUND, "ground");
        }
        categories = once(categories, "categories");
        items = once(items, "items");
        boolean tells = action != LogAction.DISCLOSURE || !categories.isEmpty();
        MalformedValueException.unless(tells, ValueCode.MISSING_TOGETHER, "categories");
        boolean names = action != LogAction.DISCLOSURE || !items.isEmpty();
        MalformedValueException.unless(names, ValueCode.MISSING_TOGETHER, "items");
        boolean about = requireNonNull(casePseudonym, "casePseudonym").isPresent() || action == LogAction.LOG_READING;
        MalformedValueException.unless(about, ValueCode.MISSING_TOGETHER, "casePseudonym");
        subjects = once(subjects, "subjects");
    }

    private static <T> List<T> once(List<T> values, String attribute) {
        List<T> copy = List.copyOf(requireNonNull(values, attribute));
        boolean once = copy.stream().distinct().count() == copy.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, attribute);
        return copy;
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static LogEventBuilder builder() {
        return new LogEventBuilder();
    }
}
