package nl.regie.core.problem;

import nl.regie.core.text.Term;

/**
 * Probleem: what is the matter on a life domain.
 *
 * <p>Source: ON 3, 6; CASE-3, ROLE-6.
 */
public enum Problem implements Term {
    /** Schulden: debts. */
    DEBTS,
    /** Geen inkomen: no income. */
    NO_INCOME,
    /** Geen huisvesting: no housing. */
    NO_HOUSING,
    /** Woonoverlast: housing nuisance. */
    HOUSING_NUISANCE,
    /** Geen opleiding: lack of schooling. */
    LACK_OF_SCHOOLING,
    /** Schoolverzuim: truancy. */
    TRUANCY,
    /** Geen dagbesteding: no daytime activity. */
    NO_DAYTIME_ACTIVITY,
    /** Verward gedrag: confused behaviour. */
    CONFUSED_BEHAVIOUR,
    /** Psychische problematiek: psychiatric problems. */
    PSYCHIATRIC,
    /** Verslaving: addiction. */
    ADDICTION,
    /** Licht verstandelijke beperking: mild intellectual disability. */
    INTELLECTUAL_DISABILITY,
    /** Lichamelijke problematiek: physical health problems. */
    PHYSICAL_HEALTH,
    /** Zelfverwaarlozing: self-neglect. */
    SELF_NEGLECT,
    /** Huiselijk geweld: domestic violence. */
    DOMESTIC_VIOLENCE,
    /** Onveiligheid van een kind: a child that is not safe. */
    CHILD_SAFETY,
    /** Opvoedproblemen: parenting problems. */
    PARENTING,
    /** Verkeerd netwerk: bad network. */
    BAD_NETWORK,
    /** Criminaliteit: crime. */
    CRIME,
    /** Overlast: nuisance. */
    NUISANCE,
    /** Ander probleem: another problem. */
    OTHER
}
