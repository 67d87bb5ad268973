package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.regie.core.measurement.RawTable;
import nl.regie.core.measurement.TallyDimension;
import nl.regie.core.text.Term;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Kruistelling: counts many things by several attributes at once, whose codes are known beforehand. It is for what is not a case file, such
 * as a line of a register: cases themselves are counted by {@link nl.regie.core.measurement.HouseTally}. RAW FIGURES, NOT FOR PUBLICATION.
 *
 * <p>Each combination of codes has a place of its own, so that counting needs no key to be made. Only tables by two attributes are given:
 * what would tell all attributes of one together is not. Immutable and thread-safe.
 *
 * <p>Source: ON 5, 6; RES-2, PRIV-13. That only pairs are given is our own policy (P).
 *
 * @param <T> what is counted
 */
public final class Tabulation<T> {

    /** How many combinations there can be at most, inclusive. */
    public static final int MOST = 4_000_000;

    private final List<Attribute<T>> attributes;
    private final int[] sizes;
    private final int[] steps;
    private final int combinations;

    /**
     * Kenmerk: by what is counted.
     *
     * @param dimension what it is
     * @param codes all its codes, in order; at least one, each once
     * @param place the place of the code of something among these, from 0; anything else for one that has none of them
     * @param <T> what is counted
     */
    public record Attribute<T>(TallyDimension dimension, List<String> codes, ToIntFunction<T> place) {

        /**
         * Checks the codes.
         *
         * @param dimension what it is
         * @param codes all its codes
         * @param place the place of the code of something among these
         * @throws MalformedValueException if there are none, or one stands twice
         */
        public Attribute {
            requireNonNull(dimension, "dimension");
            codes = List.copyOf(requireNonNull(codes, "codes"));
            MalformedValueException.unless(!codes.isEmpty(), ValueCode.TOO_SHORT, "codes");
            boolean once = codes.stream().distinct().count() == codes.size();
            MalformedValueException.unless(once, ValueCode.DUPLICATE, "codes");
            requireNonNull(place, "place");
        }

        /**
         * An attribute whose codes are those of a vocabulary.
         *
         * @param dimension what it is
         * @param vocabulary the terms
         * @param term which of them something has
         * @param <T> what is counted
         * @param <E> the terms
         * @return the attribute
         */
        @SuppressWarnings("EnumOrdinal") // a place while counting, which is never kept
        public static <T, E extends Enum<E> & Term> Attribute<T> byTerm(
                TallyDimension dimension, Class<E> vocabulary, Function<T, E> term) {
            requireNonNull(term, "term");
            List<String> codes =
                    Stream.of(vocabulary.getEnumConstants()).map(Term::code).toList();
            return new Attribute<>(dimension, codes, thing -> term.apply(thing).ordinal());
        }

        /**
         * An attribute whose codes are given.
         *
         * @param dimension what it is
         * @param codes all its codes, in order; at least one, each once
         * @param code which of them something has
         * @param <T> what is counted
         * @return the attribute
         * @throws MalformedValueException if there are none, or one stands twice
         */
        public static <T> Attribute<T> byCode(TallyDimension dimension, List<String> codes, Function<T, String> code) {
            requireNonNull(code, "code");
            Map<String, Integer> places = new HashMap<>();
            codes.forEach(known -> places.put(known, places.size()));
            return new Attribute<>(dimension, codes, thing -> places.getOrDefault(code.apply(thing), -1));
        }
    }

    private Tabulation(List<Attribute<T>> attributes) {
        this.attributes = attributes;
        this.sizes = attributes.stream()
                .mapToInt(attribute -> attribute.codes().size())
                .toArray();
        this.steps = new int[sizes.length];
        long size = 1;
        for (int i = sizes.length - 1; i >= 0; i--) {
            steps[i] = (int) size;
            size *= sizes[i];
            MalformedValueException.unless(size <= MOST, ValueCode.TOO_LONG, "attributes");
        }
        this.combinations = (int) size;
    }

    /**
     * Prepares to count.
     *
     * @param attributes by what is counted; no dimension twice, and together at most {@value #MOST} combinations
     * @param <T> what is counted
     * @return the tabulation
     * @throws MalformedValueException if a dimension stands twice, or there are too many combinations
     */
    public static <T> Tabulation<T> of(List<Attribute<T>> attributes) {
        List<Attribute<T>> copy = List.copyOf(requireNonNull(attributes, "attributes"));
        boolean once = copy.stream().map(Attribute::dimension).distinct().count() == copy.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "attributes");
        return new Tabulation<>(copy);
    }

    /**
     * Counts.
     *
     * @param things what is counted, in any order; read once
     * @return how many there are
     * @throws MalformedValueException if one has a code that is not among those of its attribute
     */
    public Tabulated count(Iterable<T> things) {
        List<ToIntFunction<T>> places =
                attributes.stream().map(Attribute::place).toList();
        long[] counts = new long[combinations];
        for (T thing : things) {
            int at = 0;
            for (int i = 0; i < steps.length; i++) {
                int place = places.get(i).applyAsInt(thing);
                if (place < 0 || place >= sizes[i]) {
                    throw new MalformedValueException(ValueCode.UNKNOWN_CODE, "code");
                }
                at += place * steps[i];
            }
            counts[at]++;
        }
        return new Tabulated(counts);
    }

    /** Geteld: how many there are. RAW FIGURES, NOT FOR PUBLICATION. Immutable. */
    public final class Tabulated {

        private final long[] counts;

        private Tabulated(long[] counts) {
            this.counts = counts;
        }

        /**
         * A table by two of the attributes.
         *
         * @param rows by what the rows are
         * @param columns by what the columns are; another one
         * @return the table, with every code that was given
         * @throws MalformedValueException if either is not among the attributes, or both are the same
         */
        public RawTable table(TallyDimension rows, TallyDimension columns) {
            int down = attribute(requireNonNull(rows, "rows"));
            int across = attribute(requireNonNull(columns, "columns"));
            MalformedValueException.unless(down != across, ValueCode.CONTRADICTION, "columns");
            List<String> rowCodes = attributes.get(down).codes();
            List<String> columnCodes = attributes.get(across).codes();
            long[][] cells = new long[rowCodes.size()][columnCodes.size()];
            for (int place = 0; place < counts.length; place++) {
                cells[place / steps[down] % rowCodes.size()][place / steps[across] % columnCodes.size()] +=
                        counts[place];
            }
            List<List<Long>> table = new ArrayList<>();
            for (long[] row : cells) {
                table.add(Arrays.stream(row).boxed().toList());
            }
            return new RawTable(rows, columns, rowCodes, columnCodes, table);
        }

        private int attribute(TallyDimension dimension) {
            int found = attributes.stream().map(Attribute::dimension).toList().indexOf(dimension);
            MalformedValueException.unless(found >= 0, ValueCode.UNKNOWN_CODE, "dimension");
            return found;
        }

        /** That it is not for publication; none of its numbers. */
        @Override
        public String toString() {
            return "Tabulated[not for publication]";
        }
    }
}
