package nl.regie.privacy.framework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Kader: who may be given what, as rows of data. Whatever no row covers is withheld. No two rows speak of the same, so that every
 * question has one answer ({@link FrameworkCheck}).
 *
 * <p>Source: WGS chapter 1, par. 2.4; PRIV-2, PRIV-3.
 *
 * @param id lower case, digits and hyphens
 * @param edition as the makers number it
 * @param name what it is called
 * @param from the first day on which it holds, inclusive
 * @param until the first day on which it no longer holds, exclusive; empty while no end is known
 * @param rows the rows; ids unique; may be empty, then it discloses nothing
 */
@Built
@Value.Builder
public record Framework(
        String id, String edition, Text name, LocalDate from, Optional<LocalDate> until, List<Row> rows) {

    /** Where a decree could add something. None is loaded: what would need one is withheld. */
    public static final List<Source> DECREE_OPENINGS = List.of(
            Source.wgs("2.27(5)", "PRIV-3"),
            Source.wgs("2.30(2)", "PRIV-3"),
            Source.wgs("2.31(12)", "PRIV-3"),
            Source.wgs("2.32(5)", "PRIV-3"));

    /** De wet: the layer of the law, with our own staged sharing (PRIV-5) marked as default of the house. */
    public static final Framework WGS = new Framework(
            "wgs",
            "2025-08",
            new Text(
                    "Wet gegevensverwerking door samenwerkingsverbanden, Zorg- en Veiligheidshuizen",
                    "Act on data processing by partnerships, Safety Houses"),
            ParticipationTable.IN_FORCE,
            Optional.empty(),
            WgsRows.ALL);

    /**
     * Checks what must hold.
     *
     * @param id lower case, digits and hyphens
     * @param edition as the makers number it
     * @param name what it is called
     * @param from the first day on which it holds
     * @param until the first day on which it no longer holds
     * @param rows the rows
     * @throws MalformedValueException if a text is malformed, it ends before it begins, or an id stands twice
     */
    public Framework {
        Lines.code(requireNonNull(id, "id"), "id");
        Lines.line(requireNonNull(edition, "edition"), "edition");
        requireNonNull(name, "name");
        requireNonNull(from, "from");
        boolean ordered =
                requireNonNull(until, "until").map(end -> end.isAfter(from)).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
        rows = List.copyOf(requireNonNull(rows, "rows"));
        long ids = rows.stream().map(Row::id).distinct().count();
        MalformedValueException.unless(ids == rows.size(), ValueCode.DUPLICATE, "rows");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static FrameworkBuilder builder() {
        return new FrameworkBuilder();
    }

    /**
     * Whether it holds on a date.
     *
     * @param date the date
     * @return true from {@code from} up to but not including {@code until}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }

    /**
     * The row of an id, such as that of the rule which a receipt names.
     *
     * @param id the id
     * @return the row; empty if there is none
     */
    public Optional<Row> row(RuleId id) {
        requireNonNull(id, "id");
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /**
     * Whether it says anything of a regime.
     *
     * @param regime the regime
     * @return false if everything under that regime is withheld for want of rules (CASE-8)
     */
    public boolean knows(Regime regime) {
        return rows.stream().anyMatch(row -> row.regimes().contains(regime));
    }
}
