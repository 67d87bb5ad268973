package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.life.Event;
import nl.regie.core.life.Life;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.text.Term;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Telling van een huis: how many cases there are, by house, municipality, theme, year of notification, kind, phase and access line.
 * RAW FIGURES, NOT FOR PUBLICATION: see {@link RawTable}.
 *
 * <p>Counted in one pass, in any order; tallies can be added. It holds numbers by one and by two dimensions and never an id or anything
 * personal; what would tell all dimensions of one case together is not kept. Cases of two houses do not go into one count: each house
 * counts its own, and the tallies are added. Of a case that is closed or deleted only these labels are counted, not what was recorded.
 * Immutable.
 *
 * <p>Source: ON 5, 6; WGS 2.26 to 2.28; RES-2, SDK-5. That only pairs are kept is our own policy (P).
 */
public final class HouseTally {

    private static final Comparator<TallyCell> ORDER = Comparator.comparing(TallyCell::rows)
            .thenComparing(TallyCell::row)
            .thenComparing(TallyCell::columns)
            .thenComparing(TallyCell::column);

    private record Cell(TallyDimension rows, String row, TallyDimension columns, String column) {}

    private final LocalDate asOf;
    private final Map<Cell, Long> cells;
    private final long cases;

    private HouseTally(LocalDate asOf, Map<Cell, Long> cells, long cases) {
        this.asOf = asOf;
        this.cells = cells;
        this.cases = cases;
    }

    /**
     * Nothing counted yet.
     *
     * @param asOf the day of counting, inclusive
     * @return the empty tally
     */
    public static HouseTally none(LocalDate asOf) {
        return new HouseTally(requireNonNull(asOf, "asOf"), Map.of(), 0);
    }

    /**
     * Counts the cases of one house that were notified by a day.
     *
     * @param files the cases, in any order
     * @param asOf the day of counting, inclusive
     * @return the tally
     * @throws MalformedValueException if there are cases of two houses
     */
    public static HouseTally of(Iterable<CaseFile> files, LocalDate asOf) {
        return of(StreamSupport.stream(files.spliterator(), false), asOf);
    }

    /**
     * Counts the cases of one house that were notified by a day.
     *
     * @param files the cases, in any order; read once
     * @param asOf the day of counting, inclusive
     * @return the tally
     * @throws MalformedValueException if there are cases of two houses
     */
    public static HouseTally of(Stream<CaseFile> files, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        Map<Cell, Long> cells = new HashMap<>();
        OneHouse house = new OneHouse();
        long[] cases = new long[1];
        files.sequential().forEach(file -> {
            house.check(file);
            if (!file.notification().on().isAfter(asOf)) {
                cases[0]++;
                count(codes(file, asOf), cells);
            }
        });
        return new HouseTally(asOf, Map.copyOf(cells), cases[0]);
    }

    /**
     * A tally that was counted elsewhere, from its numbers.
     *
     * @param asOf the day of counting, inclusive
     * @param cases how many cases were counted, each once; at least 0
     * @param cells what {@link #cells()} told there, in any order
     * @return the tally, equal to the one it was told by
     * @throws MalformedValueException if the number of cases is below 0 or of fewer than a cell has, or a cell stands twice
     */
    public static HouseTally of(LocalDate asOf, long cases, List<TallyCell> cells) {
        requireNonNull(asOf, "asOf");
        Map<Cell, Long> counts = new HashMap<>();
        for (TallyCell cell : requireNonNull(cells, "cells")) {
            Cell key = new Cell(cell.rows(), cell.row(), cell.columns(), cell.column());
            MalformedValueException.unless(counts.put(key, cell.cases()) == null, ValueCode.DUPLICATE, "cells");
            MalformedValueException.unless(cell.cases() <= cases, ValueCode.CONTRADICTION, "cases");
        }
        MalformedValueException.unless(cases >= 0, ValueCode.OUT_OF_RANGE, "cases");
        return new HouseTally(asOf, Map.copyOf(counts), cases);
    }

    /**
     * All its numbers, to take them elsewhere, as from one machine to another. RAW FIGURES, NOT FOR PUBLICATION.
     *
     * @return the cells above 0, each once, in an order that depends on nothing but them
     */
    public List<TallyCell> cells() {
        return cells.entrySet().stream()
                .map(cell -> new TallyCell(
                        cell.getKey().rows(),
                        cell.getKey().row(),
                        cell.getKey().columns(),
                        cell.getKey().column(),
                        cell.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static Map<TallyDimension, List<String>> codes(CaseFile file, LocalDate asOf) {
        Map<TallyDimension, List<String>> codes = new EnumMap<>(TallyDimension.class);
        codes.put(TallyDimension.HOUSE, List.of(file.house().id()));
        codes.put(
                TallyDimension.MUNICIPALITY, List.of(file.municipality().code().value()));
        List<String> themes = file.themes().stream().map(Term::code).toList();
        codes.put(TallyDimension.THEME, themes.isEmpty() ? List.of(TallyDimension.NO_THEME) : themes);
        codes.put(
                TallyDimension.YEAR,
                List.of(Integer.toString(file.notification().on().getYear())));
        codes.put(TallyDimension.CASE_KIND, List.of(file.kind().code()));
        codes.put(TallyDimension.PHASE, List.of(phase(file, asOf).code()));
        codes.put(TallyDimension.ACCESS_LINE, List.of(file.notification().line().code()));
        return codes;
    }

    /** The phase on a day: as follows from the steps up to the first that was taken later. */
    static Phase phase(CaseFile file, LocalDate asOf) {
        List<Event> events = file.events();
        int taken = 0;
        while (taken < events.size() && !events.get(taken).on().isAfter(asOf)) {
            taken++;
        }
        Regime regime = Life.regimes(events, file.regime()).get(taken);
        return Life.phase(events.subList(0, taken), regime).getOrElseGet(Life.Misstep::phase);
    }

    private static void count(Map<TallyDimension, List<String>> codes, Map<Cell, Long> cells) {
        codes.forEach((rows, down) -> codes.forEach((columns, across) -> {
            if (rows.compareTo(columns) <= 0) {
                for (String row : down) {
                    List<String> beside = rows == columns ? List.of(row) : across;
                    beside.forEach(column -> cells.merge(new Cell(rows, row, columns, column), 1L, Long::sum));
                }
            }
        }));
    }

    /**
     * Adds the count of other cases, as of another house.
     *
     * @param other the other tally, of the same day
     * @return both together
     * @throws MalformedValueException if it is of another day
     */
    public HouseTally plus(HouseTally other) {
        boolean same = requireNonNull(other, "other").asOf.equals(asOf);
        MalformedValueException.unless(same, ValueCode.CONTRADICTION, "asOf");
        Map<Cell, Long> sum = new HashMap<>(cells);
        other.cells.forEach((cell, count) -> sum.merge(cell, count, Long::sum));
        return new HouseTally(asOf, Map.copyOf(sum), cases + other.cases);
    }

    /**
     * For which day it was counted.
     *
     * @return the day, inclusive
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * How many cases were counted, each once.
     *
     * @return the number; raw, not for publication
     */
    public long cases() {
        return cases;
    }

    /**
     * A table by two dimensions. RAW FIGURES, NOT FOR PUBLICATION.
     *
     * @param rows by what the rows are
     * @param columns by what the columns are; if they are the same, every case stands on the diagonal
     * @return the table, with every row and column for which something was counted
     */
    public RawTable table(TallyDimension rows, TallyDimension columns) {
        requireNonNull(rows, "rows");
        requireNonNull(columns, "columns");
        boolean turned = rows.compareTo(columns) > 0;
        TreeSet<String> down = new TreeSet<>(order(rows));
        TreeSet<String> across = new TreeSet<>(order(columns));
        Map<List<String>, Long> counts = new HashMap<>();
        cells.forEach((cell, count) -> {
            if (cell.rows() == (turned ? columns : rows) && cell.columns() == (turned ? rows : columns)) {
                String row = turned ? cell.column() : cell.row();
                String column = turned ? cell.row() : cell.column();
                down.add(row);
                across.add(column);
                counts.put(List.of(row, column), count);
            }
        });
        List<List<Long>> table = new ArrayList<>();
        for (String row : down) {
            table.add(across.stream()
                    .map(column -> counts.getOrDefault(List.of(row, column), 0L))
                    .toList());
        }
        return new RawTable(rows, columns, List.copyOf(down), List.copyOf(across), table);
    }

    private static Comparator<String> order(TallyDimension dimension) {
        return Comparator.comparing((String code) -> dimension.position(code)).thenComparing(Comparator.naturalOrder());
    }

    /**
     * How many cases have a label. Raw, not for publication.
     *
     * @param dimension by what
     * @param code the label
     * @return the number
     */
    public long count(TallyDimension dimension, String code) {
        return cells.getOrDefault(
                new Cell(requireNonNull(dimension, "dimension"), requireNonNull(code, "code"), dimension, code), 0L);
    }

    /** Tallies of the same day with the same numbers are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof HouseTally that
                && asOf.equals(that.asOf)
                && cases == that.cases
                && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, cases, cells);
    }

    /** That it is not for publication; none of its numbers. */
    @Override
    public String toString() {
        return "HouseTally[" + asOf + ", not for publication]";
    }
}
