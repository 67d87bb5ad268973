package nl.regie.escalation.zsm;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import nl.regie.core.organisation.RequestAnswer;

/**
 * Antwoord op de uitvraag: that an answer came, and when; its content is disclosed item by item and is not held here.
 *
 * <p>Source: ON 1; ESC-6.
 *
 * @param from whose answer
 * @param answer answered, nothing known, or refused
 * @param at when it came
 */
public record ZsmReply(ZsmAddressee from, RequestAnswer answer, Instant at) {

    /**
     * Checks that all are there.
     *
     * @param from whose answer
     * @param answer what became of the question
     * @param at when it came
     */
    public ZsmReply {
        requireNonNull(from, "from");
        requireNonNull(answer, "answer");
        requireNonNull(at, "at");
    }

    /** From whom and when; not what is known, which tells something about the suspect. */
    @Override
    public String toString() {
        return "ZsmReply[" + from.code() + ", " + at + "]";
    }
}
