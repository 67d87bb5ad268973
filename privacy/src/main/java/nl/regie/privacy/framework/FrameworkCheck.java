package nl.regie.privacy.framework;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.person.Position;
import nl.regie.core.source.Origin;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;

/**
 * Toets van een kader: that every question has one answer, that only law and decree grant anything under the WGS, and that a local
 * approach grants what its covenant says and nothing else.
 *
 * <p>Source: PRIV-2, PRIV-3.
 */
public final class FrameworkCheck {

    private FrameworkCheck() {}

    /**
     * Looks for everything that is wrong.
     *
     * @param framework the framework
     * @return every violation, with its path in the document; empty if it may be used
     */
    public static List<Violation> violations(Framework framework) {
        List<Row> rows = requireNonNull(framework, "framework").rows();
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ground(rows.get(i), "$.rows[" + i + "]", found);
            for (int j = 0; j < i; j++) {
                if (overlap(rows.get(i), rows.get(j))) {
                    found.add(Violation.of(
                            FrameworkCode.OVERLAP,
                            "$.rows[" + i + "]",
                            Found.NOTHING,
                            rows.get(i).id().value(),
                            rows.get(j).id().value()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static void ground(Row row, String path, List<Violation> found) {
        boolean grants = row.effect() == RowEffect.MAY_DISCLOSE;
        boolean wgs = row.regimes().stream().anyMatch(Regime::isWgs);
        boolean covenant = row.origin() == RowOrigin.COVENANT;
        if (grants && wgs && covenant) {
            add(found, FrameworkCode.COVENANT_GRANTS, path, row);
        }
        if (grants && row.regimes().contains(Regime.LOCAL_COVENANT) && !covenant) {
            add(found, FrameworkCode.NOT_ITS_COVENANT, path, row);
        }
        boolean fits = switch (row.origin()) {
            case LAW, BY_ANALOGY -> row.source().origin() == Origin.LAW;
            case DECREE -> row.source().origin() == Origin.DECREE;
            case COVENANT -> row.source().origin() == Origin.COVENANT;
            case HOUSE_DEFAULT -> row.source().origin() == Origin.POLICY;
        };
        if (!fits) {
            add(found, FrameworkCode.SOURCE_OF_OTHER_KIND, path, row);
        }
        if (grants && wgs && !covenant && row.origin() != RowOrigin.DECREE && !borneOut(row)) {
            add(found, FrameworkCode.BEYOND_THE_LAW, path, row);
        }
    }

    private static void add(List<Violation> found, FrameworkCode code, String path, Row row) {
        found.add(Violation.of(code, path, Found.NOTHING, row.id().value()));
    }

    private static boolean borneOut(Row row) {
        return WgsRows.ALL.stream().anyMatch(row::equals) || WgsCeiling.covers(row);
    }

    /** Whether there is a question that both rows answer. */
    static boolean overlap(Row one, Row other) {
        boolean asked = meet(one.recipients(), other.recipients())
                && meet(one.regimes(), other.regimes())
                && meet(one.stages(), other.stages())
                && meet(one.purposes(), other.purposes());
        if (!asked) {
            return false;
        }
        for (DataCategory category : DataCategory.values()) {
            for (Position position : Position.values()) {
                if (one.covers(category, position) && other.covers(category, position)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meet(List<?> one, List<?> other) {
        return !Collections.disjoint(one, other);
    }
}
