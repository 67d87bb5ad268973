package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Spoor: where a case stands on a model, since when, and what was done there.
 *
 * <p>Source: ESC-3.
 *
 * @param level the id of the level
 * @param arrived when it came there
 * @param situation what is known of it
 * @param done the duties of that level that are done since, by their ids, each once
 * @param at when the last event happened; not before it arrived
 */
public record Track(String level, Instant arrived, Situation situation, List<String> done, Instant at) {

    /**
     * Checks what must hold.
     *
     * @param level the level
     * @param arrived when it came there
     * @param situation what is known of it
     * @param done the duties that are done
     * @param at when the last event happened
     * @throws MalformedValueException if an id is malformed or stands twice, or the last event happened before it arrived
     */
    public Track {
        Lines.code(requireNonNull(level, "level"), "level");
        requireNonNull(arrived, "arrived");
        requireNonNull(situation, "situation");
        done = List.copyOf(requireNonNull(done, "done"));
        boolean once = done.stream().distinct().count() == done.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "done");
        MalformedValueException.unless(!requireNonNull(at, "at").isBefore(arrived), ValueCode.ORDER, "at");
    }
}
