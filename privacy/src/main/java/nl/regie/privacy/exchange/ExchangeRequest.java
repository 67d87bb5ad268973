package nl.regie.privacy.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Voorgenomen uitwisseling: who wants to exchange, with whom, and why it is necessary.
 *
 * <p>Source: WGS 2.28; PRIV-9.
 *
 * @param house the id of the own house
 * @param organ the own participant that asks, answers or supplies
 * @param by who decides, for that participant
 * @param with the other side
 * @param on the day
 * @param necessity why it is necessary for the purpose, as {@code by} judged; empty while nobody did
 */
@Built
@Value.Builder
public record ExchangeRequest(
        String house, Participation organ, DecidedBy by, Counterpart with, LocalDate on, Optional<FreeText> necessity) {

    /**
     * Checks that whoever decides acts for the participant.
     *
     * @param house the id of the own house
     * @param organ the own participant
     * @param by who decides
     * @param with the other side
     * @param on the day
     * @param necessity why it is necessary
     * @throws MalformedValueException if {@code by} names another participant
     */
    public ExchangeRequest {
        requireNonNull(house, "house");
        requireNonNull(organ, "organ");
        requireNonNull(by, "by");
        requireNonNull(with, "with");
        requireNonNull(on, "on");
        requireNonNull(necessity, "necessity");
        ParticipantId own = organ.id();
        MalformedValueException.unless(by.organ().equals(own), ValueCode.CONTRADICTION, "by");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ExchangeRequestBuilder builder() {
        return new ExchangeRequestBuilder();
    }

    /** Which house, and the day; nothing of why. */
    @Override
    public String toString() {
        return "ExchangeRequest[" + house + " on " + on + "]";
    }
}
