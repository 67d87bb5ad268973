package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.violation.Lines;

/**
 * Verplaatst: somebody moved the case to another level, as advised or otherwise.
 *
 * <p>Source: ESC-3, CPLX-8.
 *
 * @param at when
 * @param level the id of the level it stands on from then on
 * @param by who decided
 */
public record Moved(Instant at, String level, DecidedBy by) implements RoutingEvent {

    /**
     * Checks the id of the level.
     *
     * @param at when
     * @param level the level
     * @param by who decided
     * @throws nl.regie.core.violation.MalformedValueException if the id is malformed
     */
    public Moved {
        requireNonNull(at, "at");
        Lines.code(requireNonNull(level, "level"), "level");
        requireNonNull(by, "by");
    }
}
