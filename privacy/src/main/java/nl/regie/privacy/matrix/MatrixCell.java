package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.framework.RowDemand;
import nl.regie.privacy.framework.RowEffect;
import nl.regie.privacy.framework.RowOrigin;
import org.immutables.value.Value;

/**
 * Cel van de matrix: the answer to one question.
 *
 * <p>Source: PRIV-2, PRIV-17.
 *
 * @param effect whether data may be disclosed
 * @param demands what must be on record
 * @param conditions what a person must do first, in the order of the vocabulary
 * @param grounds on what it stands; at least one
 */
@Built
@Value.Builder
public record MatrixCell(
        RowEffect effect, List<RowDemand> demands, List<CellCondition> conditions, List<CellGround> grounds) {

    /** Geen regel: no row of the framework is about it, so it is withheld. */
    public static final MatrixCell NO_ROW = new MatrixCell(
            RowEffect.WITHHOLD,
            List.of(),
            List.of(),
            List.of(new CellGround(
                    RowOrigin.LAW,
                    new Text("WGS 1.6, 2.25, 2.31(7)", "WGS 1.6, 2.25, 2.31(7)"),
                    new Text(
                            "Geen regel van het kader gaat over deze verstrekking",
                            "No row of the framework is about this disclosure"),
                    Optional.empty())));

    /**
     * Checks what must hold.
     *
     * @param effect whether data may be disclosed
     * @param demands what must be on record
     * @param conditions what a person must do first
     * @param grounds on what it stands
     * @throws MalformedValueException if it stands on nothing, or withholds on a condition
     */
    public MatrixCell {
        requireNonNull(effect, "effect");
        demands = List.copyOf(requireNonNull(demands, "demands"));
        conditions = List.copyOf(requireNonNull(conditions, "conditions"));
        grounds = List.copyOf(requireNonNull(grounds, "grounds"));
        MalformedValueException.unless(!grounds.isEmpty(), ValueCode.TOO_SHORT, "grounds");
        boolean bare = demands.isEmpty() && conditions.isEmpty();
        MalformedValueException.unless(effect == RowEffect.MAY_DISCLOSE || bare, ValueCode.CONTRADICTION, "conditions");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static MatrixCellBuilder builder() {
        return new MatrixCellBuilder();
    }

    /**
     * Whether data may be disclosed by it once everything it asks for is there.
     *
     * @return false if they are withheld
     */
    public boolean grants() {
        return effect == RowEffect.MAY_DISCLOSE;
    }
}
