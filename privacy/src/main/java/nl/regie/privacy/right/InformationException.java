package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Uitzondering op de informatieplicht: that a named person decided that somebody is not told now, because of a running investigation or
 * somebody’s safety. It ends on a day, so that people look at it again.
 *
 * <p>Source: AVG 23; UAVG 41; facts 1.4; PRIV-14.
 *
 * @param person who is not told
 * @param ground what is protected
 * @param by who decided, for which participant
 * @param on the first day, inclusive
 * @param until the last day, inclusive
 * @param why why it is necessary and proportionate
 */
@Built
@Value.Builder
public record InformationException(
        PersonId person, WithholdingGround ground, DecidedBy by, LocalDate on, LocalDate until, FreeText why) {

    /**
     * Checks what must hold.
     *
     * @param person who is not told
     * @param ground what is protected
     * @param by who decided
     * @param on the first day
     * @param until the last day
     * @param why why it is necessary and proportionate
     * @throws MalformedValueException if it ends before it begins
     */
    public InformationException {
        requireNonNull(person, "person");
        requireNonNull(ground, "ground");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(until, "until");
        requireNonNull(why, "why");
        MalformedValueException.unless(!until.isBefore(on), ValueCode.ORDER, "until");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static InformationExceptionBuilder builder() {
        return new InformationExceptionBuilder();
    }

    /**
     * Whether it holds on a date.
     *
     * @param date the date
     * @return true from {@code on} up to and including {@code until}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(on) && !date.isAfter(until);
    }
}
