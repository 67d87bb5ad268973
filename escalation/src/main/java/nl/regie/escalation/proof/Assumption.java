package nl.regie.escalation.proof;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactType;
import nl.regie.core.fact.Truth;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;
import nl.regie.escalation.model.PlanOutcome;

/**
 * Aanname: one fact of a counter-example. It is about no case.
 *
 * <p>Source: ESC-4.
 *
 * @param fact the fact
 * @param value its value; empty for denied
 */
public record Assumption(Fact<?> fact, Optional<Object> value) {

    /**
     * Checks that both are there.
     *
     * @param fact the fact
     * @param value its value
     */
    public Assumption {
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
    }

    /**
     * The assumption for people.
     *
     * @param language the language
     * @return for example {@code the cooperation stagnates: yes}
     */
    public String label(Language language) {
        String word = value.filter(known -> fact.type() == FactType.CODE)
                .map(known -> outcome((String) known, language))
                .orElseGet(() -> Truth.of(value.isPresent()).label(language));
        return fact.label().in(language) + ": " + word;
    }

    private static String outcome(String code, Language language) {
        for (Term term : PlanOutcome.values()) {
            if (term.code().equals(code)) {
                return term.label(language);
            }
        }
        return code;
    }

    /** As documents name it, such as {@code cooperation.stagnates=yes}. */
    @Override
    public String toString() {
        Object word = fact.type() == FactType.CODE && value.isPresent()
                ? value.get()
                : Truth.of(value.isPresent()).code();
        return fact.name() + "=" + word;
    }
}
