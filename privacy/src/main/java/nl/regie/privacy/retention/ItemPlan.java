package nl.regie.privacy.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.ItemId;
import nl.regie.core.rule.Decision;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Bewaarplan van een item: until when it may be kept, and how that follows.
 *
 * <p>Source: WGS 1.8(7); PRIV-10.
 *
 * @param item the item, agreement or result; empty for what the case holds beside these, such as its persons, its notification and what
 *     people wrote at its steps, which is counted from the notification. Of that only the personal data must go: ids may stay as long as
 *     an item does
 * @param decision what is to happen with it, by which rules
 * @param deleteOn the day on which it must go, inclusive: it may not be there any more when that day has ended. Empty if it holds no
 *     personal data, or something holds it of which no end is known
 * @param ground by what it must go; empty if it holds no personal data
 * @param countedFrom the day that the date follows from: when it was first processed, judged, told or removed; empty if it holds no
 *     personal data
 * @param heldBy what holds it beyond the date that it would have without; in the order of the case
 */
@Built
@Value.Builder
public record ItemPlan(
        Optional<ItemId> item,
        Decision<RetentionOutcome> decision,
        Optional<LocalDate> deleteOn,
        Optional<DeletionGround> ground,
        Optional<LocalDate> countedFrom,
        List<LegalHold> heldBy) {

    /**
     * Checks that the date is derived from something.
     *
     * @param item the item
     * @param decision what is to happen with it
     * @param deleteOn the day on which it must go
     * @param ground by what it must go
     * @param countedFrom the day that the date follows from
     * @param heldBy what holds it
     * @throws MalformedValueException if there is a date or a hold without a ground, or a ground without what it is counted from
     */
    public ItemPlan {
        requireNonNull(item, "item");
        requireNonNull(decision, "decision");
        requireNonNull(deleteOn, "deleteOn");
        requireNonNull(ground, "ground");
        requireNonNull(countedFrom, "countedFrom");
        heldBy = List.copyOf(requireNonNull(heldBy, "heldBy"));
        boolean derived = ground.isPresent() == countedFrom.isPresent()
                && (ground.isPresent() || (deleteOn.isEmpty() && heldBy.isEmpty()));
        MalformedValueException.unless(derived, ValueCode.MISSING_TOGETHER, "ground");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ItemPlanBuilder builder() {
        return new ItemPlanBuilder();
    }

    /** Which item, what is to happen and when; not what holds it, which is free text. */
    @Override
    public String toString() {
        return "ItemPlan[" + item.map(ItemId::value).orElse("case") + ", "
                + decision.outcome().code() + ", "
                + deleteOn.map(LocalDate::toString).orElse("no date") + "]";
    }
}
