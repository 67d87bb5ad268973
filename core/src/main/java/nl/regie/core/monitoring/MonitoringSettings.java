package nl.regie.core.monitoring;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen van de bewaking: what regions may fill in differently.
 *
 * <p>Source: PLAN-4, RES-4. Every national default is our own policy (P): the sources ask for progress, and name no terms.
 *
 * @param soonDays how many days ahead something is due soon, the last of them included; 0 to 365
 * @param meetingDays after how many days without a meeting a running plan asks for one; 1 to 730
 */
public record MonitoringSettings(int soonDays, int meetingDays) {

    /** The national default. */
    public static final MonitoringSettings NATIONAL = new MonitoringSettings(14, 90);

    /**
     * Checks the ranges.
     *
     * @param soonDays how many days ahead something is due soon
     * @param meetingDays after how many days without a meeting a running plan asks for one
     * @throws MalformedValueException if a number is out of range
     */
    public MonitoringSettings {
        MalformedValueException.unless(soonDays >= 0 && soonDays <= 365, ValueCode.OUT_OF_RANGE, "soonDays");
        MalformedValueException.unless(meetingDays >= 1 && meetingDays <= 730, ValueCode.OUT_OF_RANGE, "meetingDays");
    }
}
