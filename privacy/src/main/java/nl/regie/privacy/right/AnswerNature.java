package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.text.Term;

/**
 * Aard van een antwoord: what the answer to a request is in law, and so where somebody goes who does not agree with it.
 *
 * <p>Source: UAVG 34, 35; PRIV-14.
 */
public enum AnswerNature implements Term {
    /** Besluit in de zin van de Algemene wet bestuursrecht: a decision under the General Administrative Law Act. */
    AWB_DECISION,
    /** Beslissing van een ander dan een bestuursorgaan: of another body; a petition to the district court is open. */
    OTHER_DECISION;

    /**
     * The nature of what a participant answers. That each public participant acts as an administrative authority (bestuursorgaan)
     * is how WGS 2.27(1) is read here.
     *
     * @param organ the participant
     * @param on the day of the answer
     * @return a decision under the Awb if it is a public participant on that day
     */
    public static AnswerNature of(Participation organ, LocalDate on) {
        return isPublic(organ, on) ? AWB_DECISION : OTHER_DECISION;
    }

    static boolean isPublic(Participation organ, LocalDate on) {
        return requireNonNull(organ, "organ").takesPartOn(on)
                && ParticipationTable.classify(organ, on).capacity() == ParticipationClass.PUBLIC;
    }
}
