package nl.regie.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.life.Phase;
import nl.regie.core.measurement.RawTable;
import nl.regie.core.measurement.TallyDimension;
import nl.regie.core.text.Text;
import nl.regie.privacy.publication.Figures;
import nl.regie.privacy.publication.Heading;
import nl.regie.privacy.publication.Publication;
import nl.regie.privacy.publication.PublicationSettings;
import nl.regie.privacy.publication.Publisher;
import nl.regie.privacy.publication.RowGroup;
import nl.regie.privacy.publication.Tabulation;
import nl.regie.privacy.publication.Tabulation.Attribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Counting 100,000 lines by five attributes, beside grouping them by a key; and making tables of 1,000 cases fit for publication. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PublicationBenchmark {

    private static final int LINES = 100_000;
    private static final int FIRST_YEAR = 2025;
    private static final int CASES = 1_000;
    private static final List<Line> REGISTER = register();
    private static final Tabulation<Line> TABULATION = Tabulation.of(List.of(
            Attribute.byCode(TallyDimension.MUNICIPALITY, codes("m", 40), Line::municipality),
            new Attribute<>(TallyDimension.YEAR, List.of("2025", "2026", "2027"), line -> line.year() - FIRST_YEAR),
            Attribute.byTerm(TallyDimension.CASE_KIND, CaseKind.class, Line::kind),
            Attribute.byTerm(TallyDimension.PHASE, Phase.class, Line::phase),
            Attribute.byTerm(TallyDimension.ACCESS_LINE, AccessLine.class, Line::line)));
    private static final Publisher PUBLISHER = Publisher.of(PublicationSettings.NATIONAL);
    private static final Figures HOUSE = figures(30, 3, 9);
    private static final Figures COUNTRY = figures(342, 25, 9);

    private record Line(String municipality, int year, CaseKind kind, Phase phase, AccessLine line) {}

    private static List<String> codes(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static List<Line> register() {
        Random random = new Random(5);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            lines.add(new Line(
                    "m" + random.nextInt(40),
                    FIRST_YEAR + random.nextInt(3),
                    any(CaseKind.values(), random),
                    any(Phase.values(), random),
                    any(AccessLine.values(), random)));
        }
        return lines;
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** Cases fall more often in the first rows and columns, as they do in large municipalities. */
    private static Figures figures(int rows, int groups, int columns) {
        Random random = new Random(7);
        long[][] counts = new long[rows][columns];
        for (int i = 0; i < CASES; i++) {
            double across = random.nextDouble();
            double down = random.nextDouble();
            counts[(int) (rows * down * down)][(int) (columns * across * across)]++;
        }
        List<List<Long>> cells = new ArrayList<>();
        for (long[] row : counts) {
            cells.add(java.util.Arrays.stream(row).boxed().toList());
        }
        List<RowGroup> regions = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            int of = group;
            regions.add(new RowGroup(
                    heading("g" + group),
                    IntStream.range(0, rows)
                            .filter(row -> row % groups == of)
                            .mapToObj(row -> "r" + row)
                            .toList()));
        }
        return new Figures(
                new Text("tabel", "table"),
                codes("r", rows).stream().map(PublicationBenchmark::heading).toList(),
                codes("c", columns).stream().map(PublicationBenchmark::heading).toList(),
                regions,
                cells);
    }

    private static Heading heading(String code) {
        return new Heading(code, new Text(code, code));
    }

    /** The floor of counting: a key of text for each line. */
    @Benchmark
    public Map<String, Long> groupedByKey() {
        Map<String, Long> counts = new HashMap<>();
        for (Line line : REGISTER) {
            String key =
                    line.municipality() + "|" + line.year() + "|" + line.kind().name() + "|"
                            + line.phase().name() + "|" + line.line().name();
            counts.merge(key, 1L, Long::sum);
        }
        return counts;
    }

    /** This library: counting, and one table of what was counted. */
    @Benchmark
    public RawTable tabulated() {
        return TABULATION.count(REGISTER).table(TallyDimension.MUNICIPALITY, TallyDimension.PHASE);
    }

    /** A table of the 30 municipalities of a house in three groups, by nine columns. */
    @Benchmark
    public Publication publishHouse() {
        return PUBLISHER.publish(HOUSE);
    }

    /** The same cases over all 342 municipalities in 25 regions: nearly every number is small. */
    @Benchmark
    public Publication publishCountry() {
        return PUBLISHER.publish(COUNTRY);
    }
}
