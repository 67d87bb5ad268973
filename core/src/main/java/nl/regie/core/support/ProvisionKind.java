package nl.regie.core.support;

import nl.regie.core.text.Term;

/**
 * Soort voorziening: care or a provision in the social domain.
 *
 * <p>Source: WGS 2.30(1).
 */
public enum ProvisionKind implements Term {
    /** Beschermd wonen: sheltered housing. */
    SHELTERED_HOUSING,
    /** Individuele begeleiding: individual guidance. */
    INDIVIDUAL_GUIDANCE,
    /** Dagbesteding: daytime activity. */
    DAYTIME_ACTIVITY,
    /** Jeugdhulp: youth help. */
    YOUTH_HELP,
    /** Schuldhulpverlening: debt help. */
    DEBT_HELP,
    /** Re-integratietraject: work programme. */
    WORK_PROGRAMME,
    /** Geestelijke gezondheidszorg: mental health care. */
    MENTAL_HEALTH_CARE,
    /** Verslavingszorg: addiction care. */
    ADDICTION_CARE,
    /** Andere voorziening: another provision. */
    OTHER
}
