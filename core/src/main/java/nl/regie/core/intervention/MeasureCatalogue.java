package nl.regie.core.intervention;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Maatregelencatalogus: the measures there are. Immutable and thread-safe.
 *
 * <p>Source: ON 1, 3, 4; PLAN-1.
 */
public final class MeasureCatalogue {

    /** The national catalogue; which of its rows a source bears out stands in each row. */
    public static final MeasureCatalogue NATIONAL = of("national", "2026.1", NationalMeasures.rows());

    private final String id;
    private final String edition;
    private final Map<String, MeasureKind> kinds;

    private MeasureCatalogue(String id, String edition, Map<String, MeasureKind> kinds) {
        this.id = id;
        this.edition = edition;
        this.kinds = kinds;
    }

    /**
     * Makes a catalogue.
     *
     * @param id lower case, digits and hyphens
     * @param edition as its makers number it
     * @param kinds the measures; codes unique
     * @return the catalogue
     * @throws MalformedValueException if a text is malformed, there is no measure, a code stands twice, or a measure clashes with one that
     *     is not in the catalogue
     */
    public static MeasureCatalogue of(String id, String edition, List<MeasureKind> kinds) {
        Lines.code(requireNonNull(id, "id"), "id");
        Lines.line(requireNonNull(edition, "edition"), "edition");
        Map<String, MeasureKind> byCode = new LinkedHashMap<>();
        for (MeasureKind kind : kinds) {
            boolean first = byCode.put(kind.code(), kind) == null;
            MalformedValueException.unless(first, ValueCode.DUPLICATE, "measures");
        }
        MalformedValueException.unless(!byCode.isEmpty(), ValueCode.TOO_SHORT, "measures");
        boolean known =
                byCode.values().stream().allMatch(kind -> byCode.keySet().containsAll(kind.clashes()));
        MalformedValueException.unless(known, ValueCode.UNKNOWN_CODE, "measures");
        return new MeasureCatalogue(id, edition, byCode);
    }

    /**
     * By which decisions cite it.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * As its makers number it.
     *
     * @return the edition
     */
    public String edition() {
        return edition;
    }

    /**
     * All measures.
     *
     * @return the rows in their order
     */
    public List<MeasureKind> kinds() {
        return List.copyOf(kinds.values());
    }

    /**
     * Looks a measure up.
     *
     * @param code its code
     * @return the row; empty if the catalogue has none of that code
     */
    public Optional<MeasureKind> find(String code) {
        return Optional.ofNullable(kinds.get(requireNonNull(code, "code")));
    }

    /**
     * Whether two measures do not go together. It holds both ways if either row says so.
     *
     * @param one a measure
     * @param other another one
     * @return true if they clash
     */
    public boolean clash(MeasureKind one, MeasureKind other) {
        return one.clashes().contains(other.code()) || other.clashes().contains(one.code());
    }

    /** Catalogues with the same rows are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MeasureCatalogue that
                && id.equals(that.id)
                && edition.equals(that.edition)
                && kinds().equals(that.kinds());
    }

    @Override
    public int hashCode() {
        return kinds.hashCode();
    }

    /** Its id and how many rows it has. */
    @Override
    public String toString() {
        return "MeasureCatalogue[" + id + " " + edition + ", " + kinds.size() + " measures]";
    }
}
