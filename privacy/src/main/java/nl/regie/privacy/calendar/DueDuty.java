package nl.regie.privacy.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Openstaande verplichting: what a house has to do, and by when.
 *
 * <p>Source: PRIV-19.
 *
 * @param duty what
 * @param about which audit or year it is about; empty for a periodic audit and an evaluation
 * @param due the last day on which it is in time, inclusive
 * @param overdue whether that day is past
 */
public record DueDuty(HouseDuty duty, Optional<String> about, LocalDate due, boolean overdue) {

    /**
     * Checks that all are there.
     *
     * @param duty what
     * @param about which audit or year it is about
     * @param due the last day on which it is in time
     * @param overdue whether that day is past
     */
    public DueDuty {
        requireNonNull(duty, "duty");
        requireNonNull(about, "about");
        requireNonNull(due, "due");
    }
}
