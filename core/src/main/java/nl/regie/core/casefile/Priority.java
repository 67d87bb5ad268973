package nl.regie.core.casefile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Urgente maatschappelijke problematiek: why the case is a priority on the agenda beside complexity. No ground for
 * anything else.
 *
 * <p>Source: ON 6; WGS 2.25; CPLX-7.
 *
 * @param topic the topic, 1 to 500 characters; no personal data
 * @param chosenBy who chose it, such as the steering group
 * @param why why, in words
 * @param from the first day, inclusive
 * @param until the last day, inclusive
 */
@Built
@Value.Builder
public record Priority(String topic, String chosenBy, FreeText why, LocalDate from, LocalDate until) {

    /**
     * Checks what must hold.
     *
     * @param topic the topic
     * @param chosenBy who chose it
     * @param why why
     * @param from the first day
     * @param until the last day
     * @throws MalformedValueException if topic or organ is no line of text, or it ends before it begins
     */
    public Priority {
        requireNonNull(topic, "topic");
        Lines.line(requireNonNull(chosenBy, "chosenBy"), "chosenBy");
        requireNonNull(why, "why");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        Lines.line(topic, "topic");
        MalformedValueException.unless(!until.isBefore(from), ValueCode.ORDER, "until");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static PriorityBuilder builder() {
        return new PriorityBuilder();
    }
}
