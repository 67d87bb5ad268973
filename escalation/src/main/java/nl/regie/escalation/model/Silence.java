package nl.regie.escalation.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Stilzitten: what happens when nobody has done a duty at the end of its term.
 *
 * <p>Source: ON 6; ESC-3, CASE-8.
 *
 * @param kind what happens
 * @param to the level the case goes up to; if and only if it goes up
 * @param newDisclosure whether the model says that going there is a new disclosure, because the regime changes; only if it goes up
 */
public record Silence(SilenceKind kind, Optional<String> to, boolean newDisclosure) {

    /**
     * Checks that a level is named if and only if the case goes up.
     *
     * @param kind what happens
     * @param to the level
     * @param newDisclosure whether going there is a new disclosure
     * @throws MalformedValueException if the case goes up to no level, or a level or disclosure is named though it does not go up
     */
    public Silence {
        requireNonNull(kind, "kind");
        requireNonNull(to, "to").ifPresent(level -> Lines.code(level, "to"));
        boolean up = kind == SilenceKind.GOES_UP;
        MalformedValueException.unless(!up || to.isPresent(), ValueCode.MISSING_TOGETHER, "to");
        MalformedValueException.unless(up || to.isEmpty(), ValueCode.CONTRADICTION, "to");
        MalformedValueException.unless(up || !newDisclosure, ValueCode.CONTRADICTION, "newDisclosure");
    }

    /**
     * The chair decides.
     *
     * @return the consequence
     */
    public static Silence chairDecides() {
        return new Silence(SilenceKind.CHAIR_DECIDES, Optional.empty(), false);
    }

    /**
     * Push-through authority is used.
     *
     * @return the consequence
     */
    public static Silence pushThrough() {
        return new Silence(SilenceKind.PUSH_THROUGH, Optional.empty(), false);
    }

    /**
     * The case goes up.
     *
     * @param level the level it goes to
     * @param newDisclosure whether that is a new disclosure
     * @return the consequence
     */
    public static Silence goesUpTo(String level, boolean newDisclosure) {
        return new Silence(SilenceKind.GOES_UP, Optional.of(level), newDisclosure);
    }
}
