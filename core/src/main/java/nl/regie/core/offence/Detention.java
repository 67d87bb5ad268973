package nl.regie.core.offence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.item.Content;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Detentie: a period in which somebody is locked up.
 *
 * <p>Source: WGS 2.30(1)(a); CASE-4.
 *
 * @param kind on what
 * @param from the first day, inclusive
 * @param until the day of release, exclusive; empty if it is not known
 */
public record Detention(DetentionKind kind, LocalDate from, Optional<LocalDate> until) implements Content {

    /**
     * Checks what must hold.
     *
     * @param kind on what
     * @param from the first day
     * @param until the day of release
     * @throws MalformedValueException if it ends before it begins
     */
    public Detention {
        requireNonNull(kind, "kind");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        MalformedValueException.unless(until.map(end -> !end.isBefore(from)).orElse(true), ValueCode.ORDER, "until");
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Detention";
    }
}
