package nl.regie.core.support;

import nl.regie.core.text.Term;

/**
 * Soort begeleiding: what help somebody gets.
 *
 * <p>Source: WGS 2.30(1).
 */
public enum GuidanceKind implements Term {
    /** Reclasseringstoezicht: probation supervision. */
    PROBATION_SUPERVISION,
    /** Jeugdbescherming: youth protection. */
    YOUTH_PROTECTION,
    /** Behandeling: treatment. */
    TREATMENT,
    /** Maatschappelijk werk: social work. */
    SOCIAL_WORK,
    /** Gezinshulp: family help. */
    FAMILY_HELP,
    /** Verplichte zorg: compulsory care. */
    COMPULSORY_CARE,
    /** Andere begeleiding: other guidance. */
    OTHER
}
