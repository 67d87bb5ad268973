package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Noodzakelijkheidstoets: that somebody judged, for a public participant, that listing a person is necessary, and why.
 *
 * <p>Source: WGS 2.32(1), (4); TOPX-3, TOPX-4.
 *
 * @param on the day
 * @param organ the participant for which it was judged
 * @param by who judged
 * @param why why it is necessary
 */
public record Placement(LocalDate on, Participation organ, DecidedBy by, FreeText why) {

    /**
     * Checks that whoever judged acted for the participant.
     *
     * @param on the day
     * @param organ the participant for which it was judged
     * @param by who judged
     * @param why why it is necessary
     * @throws MalformedValueException if {@code by} names another participant
     */
    public Placement {
        requireNonNull(on, "on");
        requireNonNull(organ, "organ");
        requireNonNull(by, "by");
        requireNonNull(why, "why");
        MalformedValueException.unless(by.organ().equals(organ.id()), ValueCode.CONTRADICTION, "by");
    }

    /**
     * Whether the participant is a public one that takes part on that day.
     *
     * @return true if it may place somebody
     */
    public boolean byPublicParticipant() {
        return organ.takesPartOn(on) && ParticipationTable.classify(organ, on).capacity() == ParticipationClass.PUBLIC;
    }

    /** The day; nothing of why. */
    @Override
    public String toString() {
        return "Placement[" + on + "]";
    }
}
