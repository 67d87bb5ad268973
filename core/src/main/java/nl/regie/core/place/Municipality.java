package nl.regie.core.place;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Gemeente: a municipality as it existed over a period; codes lapse at mergers.
 *
 * <p>Source: facts 8.2; CASE-6.
 *
 * @param code its four-digit code
 * @param validFrom the first day of the code, inclusive
 * @param validUntil the first day on which the code no longer held, exclusive; empty while it holds
 */
public record Municipality(MunicipalityCode code, LocalDate validFrom, Optional<LocalDate> validUntil) {

    /**
     * Checks what must hold.
     *
     * @param code its four-digit code
     * @param validFrom the first day of the code
     * @param validUntil the first day on which the code no longer held
     * @throws MalformedValueException if it ends before it begins
     */
    public Municipality {
        requireNonNull(code, "code");
        requireNonNull(validFrom, "validFrom");
        requireNonNull(validUntil, "validUntil");
        MalformedValueException.unless(
                validUntil.map(end -> end.isAfter(validFrom)).orElse(true), ValueCode.ORDER, "validUntil");
    }

    /**
     * Whether the code held on a date.
     *
     * @param date the date
     * @return true from {@code validFrom} up to but not including {@code validUntil}
     */
    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && validUntil.map(date::isBefore).orElse(true);
    }
}
