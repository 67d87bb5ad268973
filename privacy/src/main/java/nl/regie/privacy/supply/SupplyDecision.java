package nl.regie.privacy.supply;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.core.rule.Decision;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Besluit van de verstrekker: that a participant supplied data, or did not because in its own judgement weighty reasons oppose. Recorded
 * either way. That nothing was decided yet is no decision, and none is made for a participant that stays silent.
 *
 * <p>Source: WGS 1.5(1), 2.29(2); PRIV-18.
 *
 * @param by who decided, for the participant
 * @param on the day
 * @param subject whose data they are
 * @param category their category
 * @param duty what was owed, as it was judged then
 * @param outcome what the participant decided
 * @param reason why; needed if weighty reasons oppose
 * @param items the items that were supplied; none if nothing was
 */
@Built
@Value.Builder
public record SupplyDecision(
        DecidedBy by,
        LocalDate on,
        PersonId subject,
        DataCategory category,
        Decision<SupplyDuty> duty,
        SupplyOutcome outcome,
        Optional<FreeText> reason,
        List<ItemId> items) {

    /**
     * Checks what must hold.
     *
     * @param by who decided
     * @param on the day
     * @param subject whose data they are
     * @param category their category
     * @param duty what was owed
     * @param outcome what the participant decided
     * @param reason why
     * @param items the items that were supplied
     * @throws MalformedValueException if something is decided on data that are barred, not owed or undecided; weighty reasons are not
     *     given; something was supplied and no item is named, or the other way round; or it was decided before it was judged
     */
    public SupplyDecision {
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(subject, "subject");
        requireNonNull(category, "category");
        requireNonNull(duty, "duty");
        requireNonNull(outcome, "outcome");
        requireNonNull(reason, "reason");
        items = List.copyOf(requireNonNull(items, "items"));
        boolean open = duty.outcome() == SupplyDuty.OWED || duty.outcome() == SupplyDuty.BY_SECRECY_GROUND;
        MalformedValueException.unless(open, ValueCode.CONTRADICTION, "duty");
        boolean supplied = outcome == SupplyOutcome.SUPPLIED;
        MalformedValueException.unless(supplied || reason.isPresent(), ValueCode.MISSING_TOGETHER, "reason");
        MalformedValueException.unless(supplied != items.isEmpty(), ValueCode.CONTRADICTION, "items");
        MalformedValueException.unless(!on.isBefore(duty.asOf()), ValueCode.ORDER, "on");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static SupplyDecisionBuilder builder() {
        return new SupplyDecisionBuilder();
    }

    /** For which participant, what, and the day; nothing of why or of whom. */
    @Override
    public String toString() {
        return "SupplyDecision[" + by.organ() + ", " + outcome.code() + " on " + on + "]";
    }
}
