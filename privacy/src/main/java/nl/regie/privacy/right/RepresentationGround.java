package nl.regie.privacy.right;

import nl.regie.core.text.Term;

/**
 * Grond van vertegenwoordiging: why somebody else exercises a person’s rights.
 *
 * <p>Source: UAVG 5(4); PRIV-20.
 */
public enum RepresentationGround implements Term {
    /** Jonger dan zestien jaar: the person is under sixteen. */
    UNDER_SIXTEEN,
    /** Curatele: the person is under guardianship. */
    GUARDIANSHIP,
    /** Bewind: the person’s goods are under administration. */
    ADMINISTRATION,
    /** Mentorschap: the person has a mentor. */
    MENTORSHIP
}
