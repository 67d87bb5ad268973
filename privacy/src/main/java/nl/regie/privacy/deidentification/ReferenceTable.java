package nl.regie.privacy.deidentification;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.violation.Lines;

/**
 * Referentietabel: how often combinations of traits occur among the people among whom somebody would look, such as all cases of the
 * houses of a country. The caller brings it; the smaller it is, the coarser or fewer the cases that are told. It should count the cases
 * that are to be told as well. Immutable and thread-safe.
 *
 * <p>Source: policy (P).
 */
public final class ReferenceTable {

    private final String name;
    private final Map<Traits, Long> rows;

    private ReferenceTable(String name, Map<Traits, Long> rows) {
        this.name = Lines.line(requireNonNull(name, "name"), "name");
        this.rows = rows;
    }

    /**
     * A table of counts.
     *
     * @param name its name and edition, as they are cited with what is told; one line
     * @param rows the rows, in any order; rows of the same traits are added up
     * @return the table
     * @throws nl.regie.core.violation.MalformedValueException if the name is no line of text
     * @throws ArithmeticException if there are more cases than a {@code long} counts
     */
    public static ReferenceTable of(String name, Stream<ReferenceRow> rows) {
        Map<Traits, Long> counted = new HashMap<>();
        rows.forEach(row -> counted.merge(row.traits(), row.cases(), Math::addExact));
        return new ReferenceTable(name, counted);
    }

    /**
     * A table of the cases of one house. It protects less than one of many houses.
     *
     * @param name its name and edition; one line
     * @param cases the cases
     * @return the table
     * @throws nl.regie.core.violation.MalformedValueException if the name is no line of text
     */
    public static ReferenceTable ofCases(String name, Stream<CaseFile> cases) {
        return of(name, cases.map(file -> new ReferenceRow(TraitsReader.read(file), 1)));
    }

    /**
     * Its name and edition.
     *
     * @return one line
     */
    public String name() {
        return name;
    }

    /** The counts before the first step and after each next one. */
    List<Map<Traits, Long>> along(List<Coarsening> ladder) {
        List<Map<Traits, Long>> levels = new ArrayList<>(List.of(rows));
        for (Coarsening step : ladder) {
            Map<Traits, Long> next = new HashMap<>();
            levels.get(levels.size() - 1)
                    .forEach((traits, cases) -> next.merge(traits.after(step), cases, Math::addExact));
            levels.add(next);
        }
        return List.copyOf(levels);
    }

    /** The name. */
    @Override
    public String toString() {
        return "ReferenceTable[" + name + "]";
    }
}
