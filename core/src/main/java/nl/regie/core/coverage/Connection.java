package nl.regie.core.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Aansluiting: that a municipality takes part in a house.
 *
 * <p>Source: ON 3; RES-3.
 *
 * @param house the id of the house
 * @param municipality the municipality
 * @param from the first day, inclusive
 * @param until the last day, inclusive; empty while it lasts
 */
public record Connection(String house, MunicipalityCode municipality, LocalDate from, Optional<LocalDate> until) {

    /**
     * Checks the period.
     *
     * @param house the id of the house
     * @param municipality the municipality
     * @param from the first day
     * @param until the last day
     * @throws MalformedValueException if it ends before it begins
     */
    public Connection {
        requireNonNull(house, "house");
        requireNonNull(municipality, "municipality");
        requireNonNull(from, "from");
        boolean ordered =
                requireNonNull(until, "until").map(end -> !end.isBefore(from)).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
    }

    /**
     * Whether it lasts on a date.
     *
     * @param date the date
     * @return true from {@code from} up to and including {@code until}
     */
    public boolean lastsOn(LocalDate date) {
        return !date.isBefore(from) && until.map(end -> !date.isAfter(end)).orElse(true);
    }
}
