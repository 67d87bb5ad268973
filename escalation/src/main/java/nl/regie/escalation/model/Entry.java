package nl.regie.escalation.model;

import static java.util.Objects.requireNonNull;

import nl.regie.core.casefile.AccessLine;
import nl.regie.core.violation.Lines;

/**
 * Ingang: at which level the cases of an access line come in.
 *
 * <p>Source: ON 6; ESC-1, ESC-2.
 *
 * @param line the access line
 * @param level the id of the level
 * @param warrant what the row rests on
 */
public record Entry(AccessLine line, String level, Warrant warrant) {

    /**
     * Checks the id of the level.
     *
     * @param line the access line
     * @param level the level
     * @param warrant what the row rests on
     * @throws nl.regie.core.violation.MalformedValueException if the id is malformed
     */
    public Entry {
        requireNonNull(line, "line");
        Lines.code(requireNonNull(level, "level"), "level");
        requireNonNull(warrant, "warrant");
    }
}
