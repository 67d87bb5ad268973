package nl.regie.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * Feiten: what is known of one case, by fact, with the items that bear it out. Every fact of the catalogue is known,
 * denied or unknown. Immutable and thread-safe; it holds values out of the case, so its text form tells only counts.
 *
 * <p>Source: CPLX-3, CPLX-4.
 */
public final class Facts {

    private static final Object DENIED = new Object();

    private final FactCatalogue catalogue;
    private final @Nullable Object[] values;
    private final List<ItemId>[] evidence;

    private Facts(FactCatalogue catalogue, @Nullable Object[] values, List<ItemId>[] evidence) {
        this.catalogue = catalogue;
        this.values = values;
        this.evidence = evidence;
    }

    /**
     * Starts with every fact unknown.
     *
     * @param catalogue the facts there are
     * @return a builder, for one thread
     */
    public static Builder of(FactCatalogue catalogue) {
        return new Builder(requireNonNull(catalogue, "catalogue"));
    }

    /**
     * Starts from these facts, to change some of them.
     *
     * @return a builder that holds what is known here, for one thread
     */
    public Builder change() {
        return new Builder(catalogue, values.clone(), evidence.clone());
    }

    /**
     * The facts there are.
     *
     * @return the catalogue
     */
    public FactCatalogue catalogue() {
        return catalogue;
    }

    /**
     * Whether nobody told the fact.
     *
     * @param fact the fact
     * @return true if it is neither known nor denied
     * @throws IllegalArgumentException if the fact is of another catalogue
     */
    public boolean isUnknown(Fact<?> fact) {
        return raw(fact) == null;
    }

    /**
     * Whether the fact is denied: it is known that there is no such thing, or that the answer is no.
     *
     * @param fact the fact
     * @return true if it is denied
     * @throws IllegalArgumentException if the fact is of another catalogue
     */
    public boolean isDenied(Fact<?> fact) {
        return raw(fact) == DENIED;
    }

    /**
     * Whether a fact is known, denied or unknown. For a yes-or-no fact that is the answer.
     *
     * @param fact the fact
     * @return yes if it is known, no if it is denied
     * @throws IllegalArgumentException if the fact is of another catalogue
     */
    public Truth truth(Fact<?> fact) {
        Object value = raw(fact);
        return value == null ? Truth.UNKNOWN : Truth.of(value != DENIED);
    }

    /**
     * The value of a fact.
     *
     * @param fact the fact
     * @param <T> the class of its values
     * @return the value; empty if the fact is denied or unknown
     * @throws IllegalArgumentException if the fact is of another catalogue
     */
    @SuppressWarnings("unchecked") // the builder takes only values of the fact's own class
    public <T> Optional<T> value(Fact<T> fact) {
        Object value = raw(fact);
        return value == DENIED ? Optional.empty() : Optional.ofNullable((T) value);
    }

    /**
     * The items that bear a fact out, also when they deny it.
     *
     * @param fact the fact
     * @return the items in the order given; empty for an unknown fact
     * @throws IllegalArgumentException if the fact is of another catalogue
     */
    public List<ItemId> evidence(Fact<?> fact) {
        raw(fact);
        return evidence[fact.index()];
    }

    private @Nullable Object raw(Fact<?> fact) {
        if (!catalogue.holds(fact)) {
            throw new IllegalArgumentException("fact of another catalogue: " + fact.name());
        }
        return values[fact.index()];
    }

    /** How many facts are told; no value. */
    @Override
    public String toString() {
        int told = 0;
        for (Object value : values) {
            told += value == null ? 0 : 1;
        }
        return "Facts[" + told + " of " + values.length + " told]";
    }

    /** Gathers what is known. Not thread-safe. */
    public static final class Builder {

        private final FactCatalogue catalogue;
        private final @Nullable Object[] values;
        private final List<ItemId>[] evidence;

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
        private Builder(FactCatalogue catalogue) {
            this(catalogue, new Object[catalogue.size()], new List[catalogue.size()]);
            Arrays.fill(evidence, List.of());
        }

        private Builder(FactCatalogue catalogue, @Nullable Object[] values, List<ItemId>[] evidence) {
            this.catalogue = catalogue;
            this.values = values;
            this.evidence = evidence;
        }

        /**
         * Tells a fact.
         *
         * @param fact the fact
         * @param value its value; {@code false} for a flag is the same as {@link #denied}
         * @param items the items that bear it out
         * @param <T> the class of its values
         * @return this builder
         * @throws IllegalArgumentException if the fact is of another catalogue, a count is negative, or a code is not one of
         *     the fact's codes
         */
        public <T> Builder known(Fact<T> fact, T value, List<ItemId> items) {
            requireNonNull(value, "value");
            boolean fits = switch (fact.type()) {
                case CODE -> fact.codes().contains(value);
                case COUNT -> (Long) value >= 0;
                case FLAG, DATE -> true;
            };
            if (!fits) {
                throw new IllegalArgumentException("value out of range for " + fact.name());
            }
            return put(fact, Boolean.FALSE.equals(value) ? DENIED : value, items);
        }

        /**
         * Denies a fact: it is known that the answer is no, or that there is no such thing.
         *
         * @param fact the fact
         * @param items the items that bear the denial out
         * @return this builder
         * @throws IllegalArgumentException if the fact is of another catalogue
         */
        public Builder denied(Fact<?> fact, List<ItemId> items) {
            return put(fact, DENIED, items);
        }

        /**
         * Takes back what was told of a fact.
         *
         * @param fact the fact
         * @return this builder
         * @throws IllegalArgumentException if the fact is of another catalogue
         */
        public Builder unknown(Fact<?> fact) {
            return put(fact, null, List.of());
        }

        private Builder put(Fact<?> fact, @Nullable Object value, List<ItemId> items) {
            if (!catalogue.holds(fact)) {
                throw new IllegalArgumentException("fact of another catalogue: " + fact.name());
            }
            values[fact.index()] = value;
            evidence[fact.index()] = List.copyOf(items);
            return this;
        }

        /**
         * Makes the facts; what was not told is unknown.
         *
         * @return the facts
         */
        public Facts build() {
            return new Facts(catalogue, values.clone(), evidence.clone());
        }
    }
}
