package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.text.Built;
import nl.regie.privacy.framework.RecipientClass;
import org.immutables.value.Value;

/**
 * Tabel van de matrix: what one kind of recipient sees, when. Cells that say the same are pooled; what no column or line is about is
 * withheld because no row of the framework is about it.
 *
 * <p>Source: PRIV-17.
 *
 * @param regimes under which regimes
 * @param recipient to whom
 * @param organisations which kinds of organisation; empty for all that no other table of this recipient names
 * @param columns when and for what; no purpose with a stage stands twice
 * @param lines what; no data stand twice
 */
@Built
@Value.Builder
public record MatrixTable(
        List<Regime> regimes,
        RecipientClass recipient,
        List<OrganisationType> organisations,
        List<MatrixColumn> columns,
        List<MatrixLine> lines) {

    /**
     * Copies the lists.
     *
     * @param regimes under which regimes
     * @param recipient to whom
     * @param organisations which kinds of organisation
     * @param columns when and for what
     * @param lines what
     */
    public MatrixTable {
        regimes = List.copyOf(requireNonNull(regimes, "regimes"));
        requireNonNull(recipient, "recipient");
        organisations = List.copyOf(requireNonNull(organisations, "organisations"));
        columns = List.copyOf(requireNonNull(columns, "columns"));
        lines = List.copyOf(requireNonNull(lines, "lines"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static MatrixTableBuilder builder() {
        return new MatrixTableBuilder();
    }

    /**
     * The printed answer to a question.
     *
     * @param key a question of a regime and a recipient of this table; its kind of organisation is not looked at
     * @return the cell that is printed for it; empty if none is, because no row is about it
     */
    public Optional<MatrixCell> cell(MatrixKey key) {
        for (int i = 0; i < columns.size(); i++) {
            MatrixColumn column = columns.get(i);
            if (column.purpose() == key.purpose() && column.stages().contains(key.stage())) {
                int at = i;
                return lines.stream()
                        .filter(line -> line.data().contains(new DataSlot(key.category(), key.position())))
                        .map(line -> line.cells().get(at))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
