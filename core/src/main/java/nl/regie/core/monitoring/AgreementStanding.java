package nl.regie.core.monitoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Stand van één afspraak: how an agreement stands on a date, and whose turn it is.
 *
 * <p>Source: ON 5, 6; PLAN-4.
 *
 * @param agreement the agreement
 * @param who which participant does it
 * @param by the last day, inclusive
 * @param status how it stands
 * @param daysLate how many days late it is, or was done; 0 if it is not late
 */
public record AgreementStanding(
        ItemId agreement, ParticipantId who, LocalDate by, AgreementStatus status, int daysLate) {

    /**
     * Checks the days.
     *
     * @param agreement the agreement
     * @param who which participant does it
     * @param by the last day
     * @param status how it stands
     * @param daysLate how many days late it is
     * @throws MalformedValueException if it is late by no days, or by some and not late
     */
    public AgreementStanding {
        requireNonNull(agreement, "agreement");
        requireNonNull(who, "who");
        requireNonNull(by, "by");
        requireNonNull(status, "status");
        boolean late = status == AgreementStatus.OVERDUE || status == AgreementStatus.DONE_LATE;
        MalformedValueException.unless(late ? daysLate > 0 : daysLate == 0, ValueCode.CONTRADICTION, "daysLate");
    }
}
