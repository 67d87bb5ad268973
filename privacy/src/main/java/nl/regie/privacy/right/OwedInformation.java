package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.PersonId;
import nl.regie.core.person.Position;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Stand van de informatieplicht jegens iemand: since when somebody is to be told that his data are processed, and how that stands.
 *
 * <p>Source: AVG 13, 14; UAVG 5(4), 41; PRIV-14.
 *
 * @param person who
 * @param position how he stands to the case
 * @param since the first day on which the house processed data on him
 * @param due the last day on which he is told in time, inclusive; empty if the settings know no term
 * @param state how it stands
 * @param toldByNotifier whether the notifier says that he told him of the notification; for a person concerned
 * @param underSixteen whether he is under sixteen, so that his representative is told; unknown without one date of birth
 */
@Built
@Value.Builder
public record OwedInformation(
        PersonId person,
        Position position,
        LocalDate since,
        Optional<LocalDate> due,
        InformationState state,
        boolean toldByNotifier,
        Truth underSixteen) {

    /**
     * Checks that all are there.
     *
     * @param person who
     * @param position how he stands to the case
     * @param since the first day on which the house processed data on him
     * @param due the last day on which he is told in time
     * @param state how it stands
     * @param toldByNotifier whether the notifier says that he told him
     * @param underSixteen whether he is under sixteen
     */
    public OwedInformation {
        requireNonNull(person, "person");
        requireNonNull(position, "position");
        requireNonNull(since, "since");
        requireNonNull(due, "due");
        requireNonNull(state, "state");
        requireNonNull(underSixteen, "underSixteen");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static OwedInformationBuilder builder() {
        return new OwedInformationBuilder();
    }
}
