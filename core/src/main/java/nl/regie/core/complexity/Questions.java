package nl.regie.core.complexity;

import static nl.regie.core.organisation.OrganisationType.ADDICTION_CARE;
import static nl.regie.core.organisation.OrganisationType.CARE_AND_WELFARE_DEPARTMENT;
import static nl.regie.core.organisation.OrganisationType.CERTIFIED_INSTITUTION;
import static nl.regie.core.organisation.OrganisationType.CHILD_PROTECTION_BOARD;
import static nl.regie.core.organisation.OrganisationType.DEBT_HELP;
import static nl.regie.core.organisation.OrganisationType.EXECUTIVE_BOARD;
import static nl.regie.core.organisation.OrganisationType.GENERAL_PRACTITIONER;
import static nl.regie.core.organisation.OrganisationType.HOUSING_CORPORATION;
import static nl.regie.core.organisation.OrganisationType.MENTAL_HEALTH_CARE;
import static nl.regie.core.organisation.OrganisationType.NEIGHBOURHOOD_TEAM;
import static nl.regie.core.organisation.OrganisationType.POLICE;
import static nl.regie.core.organisation.OrganisationType.PUBLIC_HEALTH_SERVICE;
import static nl.regie.core.organisation.OrganisationType.PUBLIC_PROSECUTION;
import static nl.regie.core.organisation.OrganisationType.SOCIAL_AFFAIRS_DEPARTMENT;
import static nl.regie.core.organisation.OrganisationType.SOCIAL_SERVICE;
import static nl.regie.core.organisation.OrganisationType.VEILIG_THUIS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Fact;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.rule.MissingFact;

/** Turns what is missing into questions to those who may be asked (CPLX-3). */
final class Questions {

    private static final Map<DataCategory, Set<OrganisationType>> HOLDERS = new EnumMap<>(Map.of(
            DataCategory.FINANCIAL, Set.of(EXECUTIVE_BOARD, DEBT_HELP, SOCIAL_AFFAIRS_DEPARTMENT, SOCIAL_SERVICE),
            DataCategory.HOUSING, Set.of(EXECUTIVE_BOARD, CARE_AND_WELFARE_DEPARTMENT, HOUSING_CORPORATION),
            DataCategory.HEALTH,
                    Set.of(MENTAL_HEALTH_CARE, ADDICTION_CARE, PUBLIC_HEALTH_SERVICE, GENERAL_PRACTITIONER),
            DataCategory.RELATIONS,
                    Set.of(
                            VEILIG_THUIS,
                            CHILD_PROTECTION_BOARD,
                            CERTIFIED_INSTITUTION,
                            NEIGHBOURHOOD_TEAM,
                            EXECUTIVE_BOARD),
            DataCategory.JUDICIAL, Set.of(PUBLIC_PROSECUTION),
            DataCategory.POLICE, Set.of(POLICE),
            DataCategory.GUIDANCE_AND_CARE, Set.of(EXECUTIVE_BOARD, CARE_AND_WELFARE_DEPARTMENT, NEIGHBOURHOOD_TEAM)));

    private static final Map<String, DataCategory> CATEGORIES = Arrays.stream(LifeDomain.values())
            .collect(Collectors.toMap(domain -> ComplexityFacts.of(domain).name(), Questions::category));

    private Questions() {}

    private static DataCategory category(LifeDomain domain) {
        return switch (domain) {
            case FINANCES -> DataCategory.FINANCIAL;
            case HOUSING -> DataCategory.HOUSING;
            case MENTAL_HEALTH, PHYSICAL_HEALTH, SUBSTANCE_USE -> DataCategory.HEALTH;
            case DOMESTIC_RELATIONS, SOCIAL_NETWORK -> DataCategory.RELATIONS;
            case JUSTICE -> DataCategory.POLICE;
            case WORK_AND_EDUCATION, TIME_USE, BASIC_SELF_CARE, DAILY_ACTIVITIES, PARTICIPATION ->
                DataCategory.GUIDANCE_AND_CARE;
        };
    }

    static List<FactQuestion> of(CaseFile file, LocalDate asOf, List<Fact<?>> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        boolean judged = file.judgedOn().filter(day -> !day.isAfter(asOf)).isPresent();
        List<Participation> asked = file.participants().stream()
                .filter(participant -> mayBeAsked(file.regime(), participant, asOf))
                .toList();
        return missing.stream().map(fact -> question(file, judged, asked, fact)).toList();
    }

    private static FactQuestion question(CaseFile file, boolean judged, List<Participation> asked, Fact<?> fact) {
        Optional<DataCategory> category = category(fact);
        List<ParticipantId> holders = judged
                ? asked.stream()
                        .filter(participant -> holds(participant, category))
                        .map(Participation::id)
                        .toList()
                : List.of(file.notification().by());
        return new FactQuestion(MissingFact.of(fact), category, holders, judged);
    }

    private static Optional<DataCategory> category(Fact<?> fact) {
        if (fact == ComplexityFacts.VERY_SERIOUS) {
            return Optional.of(DataCategory.JUDICIAL);
        }
        if (fact == ComplexityFacts.OFFENCES) {
            return Optional.of(DataCategory.POLICE);
        }
        return Optional.ofNullable(CATEGORIES.get(fact.name()));
    }

    /** Under the WGS a third is never asked: gathering is among participants (2.31(3)). */
    private static boolean mayBeAsked(Regime regime, Participation participant, LocalDate asOf) {
        if (!participant.takesPartOn(asOf)) {
            return false;
        }
        ParticipationClass capacity =
                ParticipationTable.classify(participant, asOf).capacity();
        return !regime.isWgs() || capacity == ParticipationClass.PUBLIC || capacity == ParticipationClass.PRIVATE;
    }

    /** An appraisal is asked of all admitted. */
    private static boolean holds(Participation participant, Optional<DataCategory> category) {
        return category.map(data -> HOLDERS.getOrDefault(data, Set.of())
                        .contains(participant.organisation().type()))
                .orElse(participant.admitted());
    }
}
