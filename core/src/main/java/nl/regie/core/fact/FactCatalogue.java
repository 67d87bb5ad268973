package nl.regie.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;

/**
 * Feitencatalogus: the closed list of facts that one kind of decision looks at. Conditions name facts out of it, so that a
 * misspelt fact is an error when a document is loaded and not a rule that never fires. Immutable and thread-safe.
 *
 * <p>Source: CPLX-3, RES-4.
 */
public final class FactCatalogue {

    private final Map<String, Fact<?>> facts;
    private final List<Fact<?>> byIndex;

    private FactCatalogue(Map<String, Fact<?>> facts) {
        this.facts = facts;
        this.byIndex = List.copyOf(facts.values());
    }

    /**
     * Starts a catalogue.
     *
     * @return a builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Looks a fact up.
     *
     * @param name its name
     * @return the fact, or empty if the catalogue has none of that name
     */
    public Optional<Fact<?>> find(String name) {
        return Optional.ofNullable(facts.get(requireNonNull(name, "name")));
    }

    /**
     * All facts.
     *
     * @return the facts in the order in which they were added
     */
    public List<Fact<?>> facts() {
        return byIndex;
    }

    boolean holds(Fact<?> fact) {
        return fact.index() < byIndex.size() && byIndex.get(fact.index()) == fact;
    }

    int size() {
        return facts.size();
    }

    /** Gathers the facts of a catalogue. Not thread-safe. */
    public static final class Builder {

        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");

        private final Map<String, Fact<?>> facts = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a fact that is yes or no.
         *
         * @param name its name: lower case, digits, hyphens and dots
         * @param label what it says
         * @return the fact
         * @throws IllegalArgumentException if the name is malformed or taken
         */
        public Fact<Boolean> flag(String name, Text label) {
            return add(name, FactType.FLAG, label, List.of());
        }

        /**
         * Adds a fact that is a whole number from 0.
         *
         * @param name its name
         * @param label what it says
         * @return the fact
         * @throws IllegalArgumentException if the name is malformed or taken
         */
        public Fact<Long> count(String name, Text label) {
            return add(name, FactType.COUNT, label, List.of());
        }

        /**
         * Adds a fact that is a date.
         *
         * @param name its name
         * @param label what it says
         * @return the fact
         * @throws IllegalArgumentException if the name is malformed or taken
         */
        public Fact<LocalDate> date(String name, Text label) {
            return add(name, FactType.DATE, label, List.of());
        }

        /**
         * Adds a fact that is one out of a list of codes.
         *
         * @param name its name
         * @param label what it says
         * @param codes the codes, in their order; at least one
         * @return the fact
         * @throws IllegalArgumentException if the name is malformed or taken, or there is no code
         * @throws nl.regie.core.violation.MalformedValueException if a code is malformed: lower case, digits, dots and hyphens
         */
        public Fact<String> code(String name, Text label, List<String> codes) {
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("a coded fact has at least one code");
            }
            codes.forEach(code -> Lines.code(code, "codes"));
            return add(name, FactType.CODE, label, codes);
        }

        private <T> Fact<T> add(String name, FactType type, Text label, List<String> codes) {
            if (!NAME.matcher(requireNonNull(name, "name")).matches()) {
                throw new IllegalArgumentException("malformed fact name: " + name);
            }
            Fact<T> fact = new Fact<>(name, type, requireNonNull(label, "label"), codes, facts.size());
            if (facts.putIfAbsent(name, fact) != null) {
                throw new IllegalArgumentException("fact name taken: " + name);
            }
            return fact;
        }

        /**
         * Makes the catalogue.
         *
         * @return the catalogue of what was added
         */
        public FactCatalogue build() {
            return new FactCatalogue(new LinkedHashMap<>(facts));
        }
    }
}
