package nl.regie.privacy.supply;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Secrecy;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Position;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Vraag over verstrekken: which data a participant is asked for, and what rests on them.
 *
 * <p>Source: WGS 1.5, 2.29(2), 2.30(1); PRIV-18.
 *
 * @param organ the participant
 * @param on the day
 * @param category the category of the data
 * @param position how the person whom they are about stands to the case
 * @param necessary whether they are necessary for the purpose, as judged; empty while nobody did
 * @param bar what kind of secrecy rests on them at the participant
 * @param exception the exception by which they can be supplied though their statute does not yield
 * @param secrecy how professional secrecy was dealt with; empty while it was not
 */
@Built
@Value.Builder
public record SupplyQuestion(
        Participation organ,
        LocalDate on,
        DataCategory category,
        Position position,
        Optional<Boolean> necessary,
        StatutoryBar bar,
        Optional<StatutoryException> exception,
        Optional<Secrecy> secrecy) {

    /**
     * Checks that all are there.
     *
     * @param organ the participant
     * @param on the day
     * @param category the category of the data
     * @param position how the person stands to the case
     * @param necessary whether they are necessary
     * @param bar what kind of secrecy rests on them
     * @param exception the exception by which they can be supplied
     * @param secrecy how professional secrecy was dealt with
     */
    public SupplyQuestion {
        requireNonNull(organ, "organ");
        requireNonNull(on, "on");
        requireNonNull(category, "category");
        requireNonNull(position, "position");
        requireNonNull(necessary, "necessary");
        requireNonNull(bar, "bar");
        requireNonNull(exception, "exception");
        requireNonNull(secrecy, "secrecy");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static SupplyQuestionBuilder builder() {
        return new SupplyQuestionBuilder();
    }

    /** Of whom, and the day. */
    @Override
    public String toString() {
        return "SupplyQuestion[" + organ.id() + " on " + on + "]";
    }
}
