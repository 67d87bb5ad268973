package nl.regie.core.intervention;

import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.text.Term;

/**
 * Beslisser: who decides on a measure. Taking part in the house changes nobody’s powers.
 *
 * <p>Source: ON 1, 4; WGS 1.3(4); PLAN-1.
 */
public enum DecidingOrgan implements Term {
    /** Rechter: a court. It is never at the table. */
    COURT,
    /** Officier van justitie: the public prosecutor. */
    PROSECUTOR,
    /** Burgemeester: the mayor. */
    MAYOR,
    /** College van burgemeester en wethouders: the executive board, and the departments that work for it. */
    EXECUTIVE_BOARD,
    /** Minister: a minister. Never at the table. */
    MINISTER,
    /** Professional: the professional of the organisation that carries it out. */
    PROFESSIONAL,
    /** De organisatie zelf: the organisation that carries it out, such as a housing corporation about its tenants. */
    ORGANISATION;

    /**
     * Whether an organisation can decide as this organ.
     *
     * @param type the kind of organisation
     * @param kind the measure, whose own executors decide where they are the organ
     * @return true if it can
     */
    boolean is(OrganisationType type, MeasureKind kind) {
        return switch (this) {
            case COURT, MINISTER -> false;
            case PROSECUTOR -> type == OrganisationType.PUBLIC_PROSECUTION;
            case MAYOR -> type == OrganisationType.MAYOR;
            case EXECUTIVE_BOARD -> isBoard(type);
            case PROFESSIONAL, ORGANISATION -> kind.carriedOutBy().contains(type);
        };
    }

    private static boolean isBoard(OrganisationType type) {
        return switch (type) {
            case EXECUTIVE_BOARD,
                    CARE_AND_WELFARE_DEPARTMENT,
                    AFTERCARE_DEPARTMENT,
                    SOCIAL_AFFAIRS_DEPARTMENT,
                    SOCIAL_SERVICE,
                    DEBT_HELP,
                    EDUCATION_DEPARTMENT -> true;
            default -> false;
        };
    }
}
