package nl.regie.escalation.agenda;

import nl.regie.core.source.Source;
import nl.regie.core.text.Term;

/**
 * Grond voor agendering: why a case stands where it stands in the order, the weightiest first.
 *
 * <p>Source: ON 6; ESC-7.
 */
public enum AgendaGround implements Term {
    /** Acuut gevaar: acute danger. */
    ACUTE_DANGER(Source.policy("ESC-7")),
    /** Te lang gewacht: waited too long, in weeks or in deferrals. */
    WAITED_TOO_LONG(Source.policy("ESC-7")),
    /** Focus van de stuurgroep: the focus of the steering group. */
    FOCUS(Source.on2020("6", "ESC-7")),
    /** Complexiteit: complexity. */
    COMPLEXITY(Source.on2020("6", "ESC-7")),
    /** Wachttijd: waiting time alone. */
    WAITING_TIME(Source.policy("ESC-7"));

    private final Source source;

    AgendaGround(Source source) {
        this.source = source;
    }

    /**
     * What it rests on. The order of the grounds is our own policy (P) throughout.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }
}
