package nl.regie.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.fact.Fact;
import nl.regie.core.text.Text;

/**
 * Ontbrekend feit: a fact that nobody told and that could change the outcome.
 *
 * <p>Source: CPLX-3.
 *
 * @param name the fact's name in its catalogue
 * @param label what it says, for people
 */
public record MissingFact(String name, Text label) {

    /**
     * Checks that both are there.
     *
     * @param name the fact's name
     * @param label what it says
     */
    public MissingFact {
        requireNonNull(name, "name");
        requireNonNull(label, "label");
    }

    /**
     * The missing fact for a fact of a catalogue.
     *
     * @param fact the fact
     * @return the missing fact
     */
    public static MissingFact of(Fact<?> fact) {
        return new MissingFact(fact.name(), fact.label());
    }

    /**
     * Facts as missing, in their order.
     *
     * @param facts the facts
     * @return their names and labels; unmodifiable
     */
    public static List<MissingFact> of(List<Fact<?>> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        return facts.stream().map(MissingFact::of).toList();
    }
}
