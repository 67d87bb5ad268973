package nl.regie.core.casefile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;

/**
 * Niveau: where the case stands on an escalation model.
 *
 * <p>Source: ON 6; ESC-2.
 *
 * @param model the id of the model
 * @param level the id of the level
 * @param since since when
 */
public record Level(String model, String level, LocalDate since) {

    /**
     * Checks what must hold.
     *
     * @param model the id of the model
     * @param level the id of the level
     * @param since since when
     * @throws MalformedValueException if either is blank
     */
    public Level {
        requireNonNull(model, "model");
        requireNonNull(level, "level");
        requireNonNull(since, "since");
        Lines.code(model, "model");
        Lines.code(level, "level");
    }
}
