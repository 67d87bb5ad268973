package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.text.Built;
import nl.regie.privacy.framework.RecipientClass;
import org.immutables.value.Value;

/**
 * Verandering in de matrix: cells that said one thing and now say another.
 *
 * <p>Source: PRIV-17.
 *
 * @param regimes under which regimes
 * @param recipient to whom
 * @param organisations only for these kinds of organisation, or, if {@code butThese}, for all but these
 * @param butThese whether it is for all but those kinds; true without any for everybody
 * @param column when and for what
 * @param data which data about whom
 * @param before what the cells said
 * @param after what they say
 */
@Built
@Value.Builder
public record MatrixChange(
        List<Regime> regimes,
        RecipientClass recipient,
        List<OrganisationType> organisations,
        boolean butThese,
        MatrixColumn column,
        List<DataSlot> data,
        MatrixCell before,
        MatrixCell after) {

    /**
     * Copies the lists.
     *
     * @param regimes under which regimes
     * @param recipient to whom
     * @param organisations which kinds of organisation
     * @param butThese whether it is for all but those
     * @param column when and for what
     * @param data which data about whom
     * @param before what the cells said
     * @param after what they say
     */
    public MatrixChange {
        regimes = List.copyOf(requireNonNull(regimes, "regimes"));
        requireNonNull(recipient, "recipient");
        organisations = List.copyOf(requireNonNull(organisations, "organisations"));
        requireNonNull(column, "column");
        data = List.copyOf(requireNonNull(data, "data"));
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static MatrixChangeBuilder builder() {
        return new MatrixChangeBuilder();
    }

    /**
     * Whether less or more may be disclosed.
     *
     * @return the kind
     */
    public ChangeKind kind() {
        if (before.grants() != after.grants()) {
            return after.grants() ? ChangeKind.WIDENED : ChangeKind.NARROWED;
        }
        Set<Object> was = asks(before);
        Set<Object> is = asks(after);
        if (was.equals(is)) {
            return before.conditions().equals(after.conditions()) ? ChangeKind.OTHERWISE : ChangeKind.ORGANISED;
        }
        return is.containsAll(was)
                ? ChangeKind.NARROWED
                : was.containsAll(is) ? ChangeKind.WIDENED : ChangeKind.OTHERWISE;
    }

    private static Set<Object> asks(MatrixCell cell) {
        Set<Object> asks = new HashSet<>(cell.demands());
        cell.conditions().forEach(condition -> asks.add(condition.condition()));
        return asks;
    }
}
