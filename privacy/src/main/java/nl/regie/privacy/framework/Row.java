package nl.regie.privacy.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.person.Position;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Regel van het kader: who may be given which data, when, for what, and what a person still has to do for it. It covers every
 * combination of what it lists.
 *
 * <p>Of a professional only identity and contact data are covered, whatever else is listed (WGS 2.30(1)(c)); other than personal
 * data are about nobody, so the positions do not matter for them.
 *
 * <p>Source: WGS 2.30, 2.31; PRIV-2, PRIV-3, PRIV-5.
 *
 * @param id its id, which never changes its meaning
 * @param version from 1; raised when the row changes
 * @param source the article it rests on
 * @param origin how strong that ground is
 * @param says the row as a sentence without a full stop, true when data may be disclosed by it
 * @param effect whether data may be disclosed or are withheld
 * @param recipients to whom; at least one
 * @param regimes under which regimes; at least one
 * @param stages at which stages; at least one
 * @param purposes for what; at least one
 * @param categories which data; at least one
 * @param positions about whom; at least one
 * @param demands what must be on record; none for a row that withholds
 * @param conditions what a person still has to do; none for a row that withholds
 */
@Built
@Value.Builder
public record Row(
        RuleId id,
        int version,
        Source source,
        RowOrigin origin,
        Text says,
        RowEffect effect,
        List<RecipientClass> recipients,
        List<Regime> regimes,
        List<SharingStage> stages,
        List<Purpose> purposes,
        List<DataCategory> categories,
        List<Position> positions,
        List<RowDemand> demands,
        List<OpenCondition> conditions) {

    /**
     * Checks what must hold.
     *
     * @param id its id
     * @param version from 1
     * @param source the article it rests on
     * @param origin how strong that ground is
     * @param says the row as a sentence
     * @param effect whether data may be disclosed
     * @param recipients to whom
     * @param regimes under which regimes
     * @param stages at which stages
     * @param purposes for what
     * @param categories which data
     * @param positions about whom
     * @param demands what must be on record
     * @param conditions what a person still has to do
     * @throws MalformedValueException if the version is below 1, a list that must not be empty is, something stands twice in a list,
     *     or a row that withholds has demands or conditions
     */
    public Row {
        requireNonNull(id, "id");
        MalformedValueException.unless(version >= 1, ValueCode.OUT_OF_RANGE, "version");
        requireNonNull(source, "source");
        requireNonNull(origin, "origin");
        requireNonNull(says, "says");
        requireNonNull(effect, "effect");
        recipients = some(recipients, "recipients");
        regimes = some(regimes, "regimes");
        stages = some(stages, "stages");
        purposes = some(purposes, "purposes");
        categories = some(categories, "categories");
        positions = some(positions, "positions");
        demands = once(demands, "demands");
        conditions = once(conditions, "conditions");
        boolean bare = demands.isEmpty() && conditions.isEmpty();
        MalformedValueException.unless(effect == RowEffect.MAY_DISCLOSE || bare, ValueCode.CONTRADICTION, "conditions");
    }

    static <T> List<T> some(List<T> list, String attribute) {
        List<T> copy = once(list, attribute);
        MalformedValueException.unless(!copy.isEmpty(), ValueCode.TOO_SHORT, attribute);
        return copy;
    }

    static <T> List<T> once(List<T> list, String attribute) {
        List<T> copy = List.copyOf(requireNonNull(list, attribute));
        MalformedValueException.unless(copy.stream().distinct().count() == copy.size(), ValueCode.DUPLICATE, attribute);
        return copy;
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static RowBuilder builder() {
        return new RowBuilder();
    }

    /**
     * Whether the row speaks of such data.
     *
     * @param category the category
     * @param position about whom; it does not matter for other than personal data
     * @return true if it covers them
     */
    public boolean covers(DataCategory category, Position position) {
        if (!categories.contains(category)) {
            return false;
        }
        boolean contactOnly = position != Position.PROFESSIONAL || category == DataCategory.IDENTITY_AND_CONTACT;
        return category == DataCategory.OTHER_DATA || (contactOnly && positions.contains(position));
    }

    /**
     * Whether the row speaks of such a request.
     *
     * @param recipient to whom
     * @param regime under which regime
     * @param stage at which stage
     * @param purpose for what
     * @return true if it covers it
     */
    public boolean covers(RecipientClass recipient, Regime regime, SharingStage stage, Purpose purpose) {
        return recipients.contains(recipient)
                && regimes.contains(regime)
                && stages.contains(stage)
                && purposes.contains(purpose);
    }
}
