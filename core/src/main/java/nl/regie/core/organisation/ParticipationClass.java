package nl.regie.core.organisation;

import nl.regie.core.text.Term;

/**
 * Soort deelneming: in which capacity an organisation takes part. The chain never decides it.
 *
 * <p>Source: WGS 2.27, 2.31(9); ROLE-2.
 */
public enum ParticipationClass implements Term {
    /** Publieke deelnemer: a public participant (WGS 2.27(1)); joint controller, decides on the case. */
    PUBLIC,
    /** Private deelnemer: a private participant (WGS 2.27(2)). */
    PRIVATE,
    /** Incidentele derde: a third party that takes part incidentally (WGS 2.31(9)). */
    INCIDENTAL_THIRD,
    /** Geen deelneming: the law does not provide for it. */
    NONE
}
