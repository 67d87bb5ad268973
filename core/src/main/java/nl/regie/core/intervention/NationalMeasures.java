package nl.regie.core.intervention;

import java.util.List;
import java.util.stream.Stream;
import nl.regie.core.plan.Strand;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * The national rows, strand by strand. A row is borne out if a source at hand names the measure or its article, and who decides on it or carries it out: mostly WGS
 * 2.27, which lists the powers of each participant by their articles, and ON 3. Which problems a measure addresses, what it needs and what
 * it clashes with is our own policy (P) in every row.
 */
final class NationalMeasures {

    private NationalMeasures() {}

    static List<MeasureKind> rows() {
        return Stream.of(PenalMeasures.rows(), AdministrativeMeasures.rows(), CareMeasures.rows())
                .flatMap(List::stream)
                .toList();
    }

    static MeasureKindBuilder borneOut(String code, String nl, String en, Strand strand, Source source) {
        return MeasureKind.builder()
                .code(code)
                .name(new Text(nl, en))
                .strand(strand)
                .source(source)
                .verified(true);
    }

    static MeasureKindBuilder unverified(String code, String nl, String en, Strand strand) {
        return borneOut(code, nl, en, strand, Source.policy("PLAN-1")).verified(false);
    }
}
