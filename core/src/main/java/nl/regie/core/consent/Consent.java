package nl.regie.core.consent;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.PersonId;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Toestemming: explicit consent of a person to the supply of data under professional secrecy. Each relative consents
 * for himself.
 *
 * <p>Source: WGS 2.29(2); facts 5.7; PRIV-6.
 *
 * @param id the id within the case
 * @param of whose consent it is
 * @param given by whom it was given instead; empty if the person gave it himself
 * @param scope what it covers
 * @param from the first day, inclusive
 * @param until the last day, inclusive; empty if it has no end
 * @param withdrawn the day from which it no longer holds; empty while it was not withdrawn
 */
@Built
@Value.Builder
public record Consent(
        ConsentId id,
        PersonId of,
        Optional<Representation> given,
        Scope scope,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> withdrawn) {

    /**
     * Checks what must hold.
     *
     * @param id the id within the case
     * @param of whose consent it is
     * @param given by whom it was given instead
     * @param scope what it covers
     * @param from the first day
     * @param until the last day
     * @param withdrawn the day from which it no longer holds
     * @throws MalformedValueException if it ends or was withdrawn before it began
     */
    public Consent {
        requireNonNull(id, "id");
        requireNonNull(of, "of");
        requireNonNull(given, "given");
        requireNonNull(scope, "scope");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(withdrawn, "withdrawn");
        MalformedValueException.unless(until.map(end -> !end.isBefore(from)).orElse(true), ValueCode.ORDER, "until");
        MalformedValueException.unless(
                withdrawn.map(day -> !day.isBefore(from)).orElse(true), ValueCode.ORDER, "withdrawn");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ConsentBuilder builder() {
        return new ConsentBuilder();
    }

    /**
     * Whether the consent holds on a date. Withdrawal stops further supply from that day on.
     *
     * @param date the date
     * @return true from {@code from} up to and including {@code until}, and before {@code withdrawn}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from)
                && until.map(end -> !date.isAfter(end)).orElse(true)
                && withdrawn.map(date::isBefore).orElse(true);
    }
}
