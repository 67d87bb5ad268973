package nl.regie.core.organisation;

import java.util.Optional;
import nl.regie.core.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * Soort organisatie: the organisations of the field, each in its chain.
 *
 * <p>Source: ON 2, 3, 4, 6; ROLE-1.
 */
public enum OrganisationType implements Term {
    /** Politie: police. */
    POLICE(Chain.JUSTICE),
    /** Wijkagent: community police officer. */
    COMMUNITY_OFFICER(Chain.JUSTICE),
    /** Openbaar Ministerie: public prosecution service. */
    PUBLIC_PROSECUTION(Chain.JUSTICE),
    /** Reclassering: probation service. */
    PROBATION(Chain.JUSTICE),
    /** Raad voor de Kinderbescherming: child protection board. */
    CHILD_PROTECTION_BOARD(Chain.JUSTICE),
    /** Dienst Justitiële Inrichtingen: prison service. */
    PRISON_SERVICE(Chain.JUSTICE),
    /** Slachtofferhulp: victim support. */
    VICTIM_SUPPORT(Chain.JUSTICE),
    /** Halt: Halt, youth diversion. */
    HALT(Chain.JUSTICE),
    /** Burgemeester: mayor. Another participant than the executive board. */
    MAYOR(Chain.MUNICIPAL),
    /** College van burgemeester en wethouders: executive board. */
    EXECUTIVE_BOARD(Chain.MUNICIPAL),
    /** Afdeling veiligheid: safety department. */
    SAFETY_DEPARTMENT(Chain.MUNICIPAL),
    /** Afdeling zorg en welzijn: care and welfare department. */
    CARE_AND_WELFARE_DEPARTMENT(Chain.MUNICIPAL),
    /** Afdeling nazorg ex-gedetineerden: aftercare department. */
    AFTERCARE_DEPARTMENT(Chain.MUNICIPAL),
    /** Afdeling sociale zaken: social affairs department. */
    SOCIAL_AFFAIRS_DEPARTMENT(Chain.MUNICIPAL),
    /** Schuldhulpverlening: debt help. */
    DEBT_HELP(Chain.MUNICIPAL),
    /** Afdeling onderwijs en leerplicht: education and compulsory school department. */
    EDUCATION_DEPARTMENT(Chain.MUNICIPAL),
    /** Afdeling burgerzaken: civil affairs department. */
    CIVIL_AFFAIRS_DEPARTMENT(Chain.MUNICIPAL),
    /** Stadsmarinier: city marshal. */
    CITY_MARSHAL(Chain.MUNICIPAL),
    /** Gemeenteraad: municipal council. */
    MUNICIPAL_COUNCIL(Chain.MUNICIPAL),
    /** GGD: municipal public health service. */
    PUBLIC_HEALTH_SERVICE(Chain.CARE),
    /** Wijkteam: neighbourhood team. */
    NEIGHBOURHOOD_TEAM(Chain.CARE),
    /** Jeugdzorg: youth care. */
    YOUTH_CARE(Chain.CARE),
    /** Gecertificeerde instelling: certified institution for youth protection. */
    CERTIFIED_INSTITUTION(Chain.CARE),
    /** Veilig Thuis: Veilig Thuis, domestic violence and child abuse reporting centre. */
    VEILIG_THUIS(Chain.CARE),
    /** Geestelijke gezondheidszorg: mental health care. */
    MENTAL_HEALTH_CARE(Chain.CARE),
    /** Verslavingszorg: addiction care. */
    ADDICTION_CARE(Chain.CARE),
    /** Gehandicaptenzorg: disability care. */
    DISABILITY_CARE(Chain.CARE),
    /** Huisarts: general practitioner. */
    GENERAL_PRACTITIONER(Chain.CARE),
    /** Welzijns- en maatschappelijk werk: welfare and social work. */
    WELFARE_AND_SOCIAL_WORK(Chain.CARE),
    /** Jongerenwerk: youth work. */
    YOUTH_WORK(Chain.CARE),
    /** Wijkverpleging: district nursing. */
    DISTRICT_NURSING(Chain.CARE),
    /** Woningcorporatie: housing corporation. */
    HOUSING_CORPORATION(Chain.MUNICIPAL),
    /** School of regionaal opleidingscentrum: school or regional training centre. */
    SCHOOL(Chain.MUNICIPAL),
    /** Sociale dienst: social service. */
    SOCIAL_SERVICE(Chain.MUNICIPAL),
    /** UWV: employee insurance agency UWV. */
    UWV(Chain.MUNICIPAL),
    /** Andere organisatie: other organisation. It names its chain itself. */
    OTHER(null);

    private final @Nullable Chain chain;

    OrganisationType(@Nullable Chain chain) {
        this.chain = chain;
    }

    /**
     * The chain it belongs to.
     *
     * @return the chain; empty for {@link #OTHER}
     */
    public Optional<Chain> chain() {
        return Optional.ofNullable(chain);
    }
}
