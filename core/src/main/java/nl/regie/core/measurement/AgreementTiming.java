package nl.regie.core.measurement;

import java.time.LocalDate;
import nl.regie.core.plan.Agreement;
import nl.regie.core.text.Term;

/**
 * Tijdigheid van een afspraak: whether what was agreed was done in time.
 *
 * <p>Source: ON 6; RES-5.
 */
public enum AgreementTiming implements Term {
    /** Op tijd: done on its last day or before. */
    ON_TIME,
    /** Te laat: done after its last day. */
    LATE,
    /** Gedaan, onbekend wanneer: done, and no day is on record. */
    DONE_UNKNOWN_WHEN,
    /** Niet gedaan: not done. */
    NOT_DONE,
    /** Over de termijn: not done yet, and its last day is past. */
    OVERDUE,
    /** Nog niet aan de orde: not done yet, and its last day is still to come or today. */
    NOT_YET_DUE,
    /** Vervallen: dropped. */
    DROPPED;

    /**
     * How an agreement stands. Something that had no effect was done.
     *
     * @param agreement the agreement
     * @param asOf the day, inclusive: what was done later had not been done yet
     * @return whether it was done in time
     */
    public static AgreementTiming of(Agreement agreement, LocalDate asOf) {
        return switch (agreement.state()) {
            case DONE, INEFFECTIVE ->
                agreement.doneOn().map(done -> done(agreement, done, asOf)).orElse(DONE_UNKNOWN_WHEN);
            case NOT_DONE -> NOT_DONE;
            case DROPPED -> DROPPED;
            case OPEN -> open(agreement, asOf);
        };
    }

    private static AgreementTiming done(Agreement agreement, LocalDate done, LocalDate asOf) {
        if (done.isAfter(asOf)) {
            return open(agreement, asOf);
        }
        return done.isAfter(agreement.by()) ? LATE : ON_TIME;
    }

    private static AgreementTiming open(Agreement agreement, LocalDate asOf) {
        return asOf.isAfter(agreement.by()) ? OVERDUE : NOT_YET_DUE;
    }
}
