package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.violation.Lines;

/**
 * Bekendmaking: where criteria were made public.
 *
 * <p>Source: WGS 2.32(1); TOPX-1, TOPX-2.
 *
 * @param where where everybody can read them, 1 to 500 characters
 * @param on since when, inclusive; empty if the day is not known
 */
public record Publication(String where, Optional<LocalDate> on) {

    /**
     * Checks the text.
     *
     * @param where where everybody can read them
     * @param on since when
     * @throws nl.regie.core.violation.MalformedValueException if {@code where} is blank or too long
     */
    public Publication {
        Lines.line(requireNonNull(where, "where"), "where");
        requireNonNull(on, "on");
    }
}
