package nl.regie.core.fact;

import java.util.List;
import nl.regie.core.text.Text;

/**
 * Feit: one thing that rules may ask about, such as the number of arrests for a high-impact offence. Made by a
 * {@link FactCatalogue.Builder}; it is a key, not a value.
 *
 * @param <T> the class of its values: {@link Boolean}, {@link Long}, {@link java.time.LocalDate} or {@link String}
 */
@SuppressWarnings("UnusedTypeParameter") // it ties a fact to the class of its values for callers
public final class Fact<T> {

    private final String name;
    private final FactType type;
    private final Text label;
    private final List<String> codes;
    private final int index;

    Fact(String name, FactType type, Text label, List<String> codes, int index) {
        this.name = name;
        this.type = type;
        this.label = label;
        this.codes = List.copyOf(codes);
        this.index = index;
    }

    /**
     * The name in documents, such as {@code offence.high-impact-arrests}.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Which values it takes.
     *
     * @return the type
     */
    public FactType type() {
        return type;
    }

    /**
     * What it says, for people.
     *
     * @return the label, a phrase without a full stop
     */
    public Text label() {
        return label;
    }

    /**
     * The codes it can take, in their order.
     *
     * @return the codes; empty unless the type is {@link FactType#CODE}
     */
    public List<String> codes() {
        return codes;
    }

    int index() {
        return index;
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
