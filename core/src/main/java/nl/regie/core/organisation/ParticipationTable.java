package nl.regie.core.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * Deelnemerstabel: which organisations take part in which capacity, as WGS 2.27 names them. An organisation that the
 * article does not name can only be an incidental third (WGS 2.31(9)), unless a decree adds it (WGS 2.27(5)); no decree is
 * loaded.
 *
 * <p>What the article names is the organ or institution <em>for</em> statutory tasks. Somebody who takes part without
 * stating a task is therefore not classed. Whether the task is one that the article lists is for people to judge: the
 * lists are long and refer to other acts, which are not part of this library.
 *
 * <p>Source: WGS 2.27(1), (2), (5), 2.31(9), in force since 1 March 2025; ROLE-2.
 */
public final class ParticipationTable {

    /** The first day of the WGS. */
    public static final LocalDate IN_FORCE = LocalDate.of(2025, 3, 1);

    private static final String COMMISSIONED = "2.27(2)(e)";
    private static final ParticipationBasis THIRD =
            new ParticipationBasis(ParticipationClass.INCIDENTAL_THIRD, "2.31(9)");
    private static final ParticipationBasis NOT_IN_FORCE = new ParticipationBasis(ParticipationClass.NONE, "5.2");
    private static final ParticipationBasis NO_TASK = new ParticipationBasis(ParticipationClass.NONE, "2.27");

    private static final Map<OrganisationType, ParticipationBasis> NAMED = named();

    private ParticipationTable() {}

    private static Map<OrganisationType, ParticipationBasis> named() {
        Map<OrganisationType, ParticipationBasis> named = new EnumMap<>(OrganisationType.class);
        put(named, ParticipationClass.PUBLIC, "2.27(1)(a)", OrganisationType.CHILD_PROTECTION_BOARD);
        put(named, ParticipationClass.PUBLIC, "2.27(1)(b)", OrganisationType.PRISON_SERVICE);
        put(
                named,
                ParticipationClass.PUBLIC,
                "2.27(1)(c)",
                OrganisationType.POLICE,
                OrganisationType.COMMUNITY_OFFICER);
        put(named, ParticipationClass.PUBLIC, "2.27(1)(d)", OrganisationType.PUBLIC_PROSECUTION);
        put(named, ParticipationClass.PUBLIC, "2.27(1)(e)", OrganisationType.MAYOR);
        put(
                named,
                ParticipationClass.PUBLIC,
                "2.27(1)(f)",
                OrganisationType.EXECUTIVE_BOARD,
                OrganisationType.CARE_AND_WELFARE_DEPARTMENT,
                OrganisationType.AFTERCARE_DEPARTMENT,
                OrganisationType.SOCIAL_AFFAIRS_DEPARTMENT,
                OrganisationType.DEBT_HELP,
                OrganisationType.EDUCATION_DEPARTMENT);
        put(named, ParticipationClass.PRIVATE, "2.27(2)(a)", OrganisationType.PROBATION);
        put(named, ParticipationClass.PRIVATE, "2.27(2)(b)", OrganisationType.VEILIG_THUIS);
        put(named, ParticipationClass.PRIVATE, "2.27(2)(c)", OrganisationType.CERTIFIED_INSTITUTION);
        put(named, ParticipationClass.PRIVATE, "2.27(2)(d)", OrganisationType.MENTAL_HEALTH_CARE);
        return named;
    }

    private static void put(
            Map<OrganisationType, ParticipationBasis> named,
            ParticipationClass capacity,
            String article,
            OrganisationType... types) {
        for (OrganisationType type : types) {
            named.put(type, new ParticipationBasis(capacity, article));
        }
    }

    /**
     * In which capacity a participation stands.
     *
     * @param participation the participation
     * @param date the day for which it is asked
     * @return the capacity and its article: none before the WGS was in force or without a statutory task; public or private
     *     if the article names the organisation, where the public health service needs a commission of the executive board;
     *     private if the executive board commissioned the work of an institution for care or help; an incidental third
     *     otherwise
     */
    public static ParticipationBasis classify(Participation participation, LocalDate date) {
        requireNonNull(participation, "participation");
        if (requireNonNull(date, "date").isBefore(IN_FORCE)) {
            return NOT_IN_FORCE;
        }
        OrganisationType type = participation.organisation().type();
        ParticipationBasis named = NAMED.get(type);
        boolean commissioned = participation.commissioned();
        if (named == null && !commissioned) {
            return THIRD;
        }
        if (participation.task().isEmpty()) {
            return NO_TASK;
        }
        if (named != null) {
            return named;
        }
        if (type == OrganisationType.PUBLIC_HEALTH_SERVICE) {
            return new ParticipationBasis(ParticipationClass.PUBLIC, "2.27(1)(g)");
        }
        return canBeCommissioned(type) ? new ParticipationBasis(ParticipationClass.PRIVATE, COMMISSIONED) : THIRD;
    }

    /** Care and help that a municipality buys; Halt, victim support, corporation, school and UWV stay thirds (ROLE-2). */
    private static boolean canBeCommissioned(OrganisationType type) {
        return switch (type) {
            case NEIGHBOURHOOD_TEAM,
                    YOUTH_CARE,
                    ADDICTION_CARE,
                    DISABILITY_CARE,
                    WELFARE_AND_SOCIAL_WORK,
                    YOUTH_WORK,
                    DISTRICT_NURSING,
                    SOCIAL_SERVICE,
                    OTHER -> true;
            default -> false;
        };
    }
}
