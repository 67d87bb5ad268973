package nl.regie.core.problem;

import nl.regie.core.text.Term;

/**
 * Leefgebied: the thirteen domains of the self-reliance matrix ZRM 2017.
 *
 * <p>Source: facts 8.5; CASE-3.
 */
public enum LifeDomain implements Term {
    /** Financiën: finances. */
    FINANCES,
    /** Werk en opleiding: work and education. */
    WORK_AND_EDUCATION,
    /** Tijdsbesteding: use of time. */
    TIME_USE,
    /** Huisvesting: housing. */
    HOUSING,
    /** Huiselijke relaties: domestic relations. */
    DOMESTIC_RELATIONS,
    /** Geestelijke gezondheid: mental health. */
    MENTAL_HEALTH,
    /** Lichamelijke gezondheid: physical health. */
    PHYSICAL_HEALTH,
    /** Middelengebruik: substance use. */
    SUBSTANCE_USE,
    /** Basale ADL: basic activities of daily living. */
    BASIC_SELF_CARE,
    /** Instrumentele ADL: instrumental activities of daily living. */
    DAILY_ACTIVITIES,
    /** Sociaal netwerk: social network. */
    SOCIAL_NETWORK,
    /** Maatschappelijke participatie: participation in society. */
    PARTICIPATION,
    /** Justitie: contact with justice. */
    JUSTICE
}
