package nl.regie.core.intervention;

import java.util.List;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.plan.ResourceKind;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.source.Source;

/** The measures of the strand of care. */
final class CareMeasures {

    private CareMeasures() {}

    static List<MeasureKind> rows() {
        return List.of(
                NationalMeasures.borneOut(
                                "social-support",
                                "maatschappelijke ondersteuning",
                                "social support",
                                Strand.CARE,
                                Source.law("Wmo 2015", "2.3.1-2.3.6", "PLAN-1"))
                        .addDecides(DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(
                                OrganisationType.CARE_AND_WELFARE_DEPARTMENT,
                                OrganisationType.NEIGHBOURHOOD_TEAM,
                                OrganisationType.WELFARE_AND_SOCIAL_WORK)
                        .addNeeds(ResourceKind.GUIDANCE)
                        .addAddresses(Problem.SELF_NEGLECT, Problem.NO_DAYTIME_ACTIVITY, Problem.BAD_NETWORK)
                        .build(),
                NationalMeasures.borneOut(
                                "youth-help",
                                "jeugdhulp",
                                "youth help",
                                Strand.CARE,
                                Source.law("Jeugdwet", "2.3, 2.4", "PLAN-1"))
                        .addDecides(DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(OrganisationType.YOUTH_CARE, OrganisationType.NEIGHBOURHOOD_TEAM)
                        .addNeeds(ResourceKind.YOUTH_CARE)
                        .addAddresses(Problem.PARENTING, Problem.CHILD_SAFETY)
                        .build(),
                NationalMeasures.borneOut(
                                "child-protection-measure",
                                "kinderbeschermingsmaatregel",
                                "child protection measure",
                                Strand.CARE,
                                Source.wgs("2.27(2)(c)", "PLAN-1"))
                        .addDecides(DecidingOrgan.COURT)
                        .addCarriedOutBy(OrganisationType.CERTIFIED_INSTITUTION)
                        .addNeeds(ResourceKind.YOUTH_CARE)
                        .addAddresses(Problem.CHILD_SAFETY, Problem.PARENTING)
                        .build(),
                NationalMeasures.borneOut(
                                "debt-help",
                                "schuldhulpverlening",
                                "debt help",
                                Strand.CARE,
                                Source.law("Wet gemeentelijke schuldhulpverlening", "3", "PLAN-1"))
                        .addDecides(DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(OrganisationType.DEBT_HELP, OrganisationType.SOCIAL_SERVICE)
                        .addNeeds(ResourceKind.DEBT_RESTRUCTURING)
                        .addAddresses(Problem.DEBTS)
                        .build(),
                NationalMeasures.borneOut(
                                "work-and-income",
                                "hulp naar werk en inkomen",
                                "help towards work and income",
                                Strand.CARE,
                                Source.law("Participatiewet", "7", "PLAN-1"))
                        .addDecides(DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(OrganisationType.SOCIAL_AFFAIRS_DEPARTMENT, OrganisationType.SOCIAL_SERVICE)
                        .addNeeds(ResourceKind.BENEFIT)
                        .addAddresses(Problem.NO_INCOME, Problem.NO_DAYTIME_ACTIVITY)
                        .build(),
                NationalMeasures.borneOut(
                                "domestic-violence-advice",
                                "advies en onderzoek huiselijk geweld en kindermishandeling",
                                "advice and inquiry on domestic violence and child abuse",
                                Strand.CARE,
                                Source.law("Wmo 2015", "4.1.1(2)", "PLAN-1"))
                        .addDecides(DecidingOrgan.ORGANISATION)
                        .addCarriedOutBy(OrganisationType.VEILIG_THUIS)
                        .addAddresses(Problem.DOMESTIC_VIOLENCE, Problem.CHILD_SAFETY)
                        .build(),
                NationalMeasures.unverified("care-authorisation", "zorgmachtiging", "care authorisation", Strand.CARE)
                        .addDecides(DecidingOrgan.COURT)
                        .addCarriedOutBy(OrganisationType.MENTAL_HEALTH_CARE)
                        .addNeeds(ResourceKind.TREATMENT)
                        .addAddresses(Problem.PSYCHIATRIC, Problem.CONFUSED_BEHAVIOUR)
                        .build(),
                NationalMeasures.borneOut(
                                "mayoral-crisis-measure",
                                "crisismaatregel van de burgemeester",
                                "mayor’s crisis measure",
                                Strand.CARE,
                                Source.law("Wvggz", "7:1", "PLAN-1"))
                        .addDecides(DecidingOrgan.MAYOR)
                        .addCarriedOutBy(OrganisationType.MENTAL_HEALTH_CARE)
                        .addNeeds(ResourceKind.TREATMENT)
                        .addAddresses(Problem.PSYCHIATRIC, Problem.CONFUSED_BEHAVIOUR)
                        .build(),
                NationalMeasures.borneOut(
                                "compulsory-admission",
                                "inbewaringstelling",
                                "compulsory admission",
                                Strand.CARE,
                                Source.law("Wzd", "29", "PLAN-1"))
                        .addDecides(DecidingOrgan.MAYOR)
                        .addCarriedOutBy(OrganisationType.DISABILITY_CARE, OrganisationType.MENTAL_HEALTH_CARE)
                        .addNeeds(ResourceKind.TREATMENT)
                        .addAddresses(Problem.INTELLECTUAL_DISABILITY)
                        .build(),
                NationalMeasures.borneOut(
                                "mental-health-treatment",
                                "behandeling in de geestelijke gezondheidszorg",
                                "mental health treatment",
                                Strand.CARE,
                                Source.wgs("2.27(2)(d)", "PLAN-1"))
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(OrganisationType.MENTAL_HEALTH_CARE)
                        .addNeeds(ResourceKind.TREATMENT)
                        .addAddresses(Problem.PSYCHIATRIC, Problem.CONFUSED_BEHAVIOUR)
                        .build(),
                NationalMeasures.borneOut(
                                "supervised-living",
                                "begeleid wonen",
                                "supervised living",
                                Strand.CARE,
                                Source.on2020("3", "PLAN-1"))
                        .addDecides(DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(
                                OrganisationType.CARE_AND_WELFARE_DEPARTMENT, OrganisationType.MENTAL_HEALTH_CARE)
                        .addNeeds(ResourceKind.SUPERVISED_LIVING)
                        .addAddresses(Problem.NO_HOUSING, Problem.SELF_NEGLECT, Problem.INTELLECTUAL_DISABILITY)
                        .build(),
                NationalMeasures.borneOut(
                                "housing-placement",
                                "huisvesting",
                                "housing",
                                Strand.CARE,
                                Source.on2020("3", "PLAN-1"))
                        .addDecides(DecidingOrgan.ORGANISATION)
                        .addCarriedOutBy(OrganisationType.HOUSING_CORPORATION)
                        .addNeeds(ResourceKind.HOUSING)
                        .addAddresses(Problem.NO_HOUSING)
                        .build(),
                NationalMeasures.borneOut(
                                "schooling", "scholing", "schooling", Strand.CARE, Source.on2020("3", "PLAN-1"))
                        .addDecides(DecidingOrgan.ORGANISATION)
                        .addCarriedOutBy(OrganisationType.SCHOOL)
                        .addNeeds(ResourceKind.SCHOOLING)
                        .addAddresses(Problem.LACK_OF_SCHOOLING, Problem.TRUANCY)
                        .build(),
                NationalMeasures.borneOut(
                                "social-guidance",
                                "maatschappelijke begeleiding",
                                "social guidance",
                                Strand.CARE,
                                Source.on2020("3", "PLAN-1"))
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(OrganisationType.WELFARE_AND_SOCIAL_WORK, OrganisationType.NEIGHBOURHOOD_TEAM)
                        .addNeeds(ResourceKind.GUIDANCE)
                        .addAddresses(Problem.BAD_NETWORK, Problem.NO_DAYTIME_ACTIVITY, Problem.SELF_NEGLECT)
                        .build(),
                NationalMeasures.borneOut(
                                "debt-restructuring",
                                "schuldsanering",
                                "debt restructuring",
                                Strand.CARE,
                                Source.on2020("3", "PLAN-1"))
                        .addDecides(DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(OrganisationType.DEBT_HELP)
                        .addNeeds(ResourceKind.DEBT_RESTRUCTURING)
                        .addAddresses(Problem.DEBTS)
                        .build(),
                NationalMeasures.borneOut(
                                "aftercare",
                                "nazorg na detentie",
                                "aftercare after detention",
                                Strand.CARE,
                                Source.wgs("2.27(1)(f), 2.27(2)(a)", "PLAN-1"))
                        .addDecides(DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(OrganisationType.AFTERCARE_DEPARTMENT, OrganisationType.PROBATION)
                        .addNeeds(ResourceKind.GUIDANCE)
                        .addAddresses(Problem.NO_HOUSING, Problem.NO_INCOME, Problem.DEBTS)
                        .build(),
                NationalMeasures.unverified(
                                "addiction-treatment", "verslavingsbehandeling", "addiction treatment", Strand.CARE)
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(OrganisationType.ADDICTION_CARE)
                        .addNeeds(ResourceKind.TREATMENT)
                        .addAddresses(Problem.ADDICTION)
                        .build(),
                NationalMeasures.unverified(
                                "ambulatory-treatment", "ambulante behandeling", "outpatient treatment", Strand.CARE)
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(
                                OrganisationType.MENTAL_HEALTH_CARE,
                                OrganisationType.ADDICTION_CARE,
                                OrganisationType.YOUTH_CARE)
                        .addNeeds(ResourceKind.TREATMENT)
                        .addAddresses(Problem.PSYCHIATRIC, Problem.ADDICTION, Problem.DOMESTIC_VIOLENCE)
                        .build(),
                NationalMeasures.unverified(
                                "family-therapy-at-home",
                                "gezinsbehandeling thuis",
                                "family treatment at home",
                                Strand.CARE)
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(OrganisationType.YOUTH_CARE, OrganisationType.MENTAL_HEALTH_CARE)
                        .addNeeds(ResourceKind.YOUTH_CARE)
                        .addAddresses(Problem.PARENTING, Problem.DOMESTIC_VIOLENCE, Problem.CHILD_SAFETY)
                        .build(),
                NationalMeasures.unverified("home-support", "woonbegeleiding", "support at home", Strand.CARE)
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(
                                OrganisationType.WELFARE_AND_SOCIAL_WORK,
                                OrganisationType.DISABILITY_CARE,
                                OrganisationType.NEIGHBOURHOOD_TEAM)
                        .addNeeds(ResourceKind.GUIDANCE)
                        .addAddresses(Problem.HOUSING_NUISANCE, Problem.SELF_NEGLECT)
                        .build(),
                NationalMeasures.unverified(
                                "disability-support",
                                "begeleiding bij een verstandelijke beperking",
                                "support with an intellectual disability",
                                Strand.CARE)
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(OrganisationType.DISABILITY_CARE)
                        .addNeeds(ResourceKind.GUIDANCE)
                        .addAddresses(Problem.INTELLECTUAL_DISABILITY)
                        .build(),
                NationalMeasures.unverified("daytime-activity", "dagbesteding", "daytime activity", Strand.CARE)
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(
                                OrganisationType.WELFARE_AND_SOCIAL_WORK,
                                OrganisationType.DISABILITY_CARE,
                                OrganisationType.YOUTH_WORK)
                        .addNeeds(ResourceKind.GUIDANCE)
                        .addAddresses(Problem.NO_DAYTIME_ACTIVITY)
                        .build(),
                NationalMeasures.unverified("job-coaching", "begeleiding naar werk", "job coaching", Strand.CARE)
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(OrganisationType.SOCIAL_SERVICE, OrganisationType.UWV)
                        .addNeeds(ResourceKind.GUIDANCE)
                        .addAddresses(Problem.NO_INCOME, Problem.NO_DAYTIME_ACTIVITY)
                        .build(),
                NationalMeasures.unverified("budget-management", "budgetbeheer", "budget management", Strand.CARE)
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(OrganisationType.DEBT_HELP)
                        .addAddresses(Problem.DEBTS)
                        .build(),
                NationalMeasures.unverified("shelter", "maatschappelijke opvang", "shelter", Strand.CARE)
                        .addDecides(DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(OrganisationType.CARE_AND_WELFARE_DEPARTMENT)
                        .addNeeds(ResourceKind.HOUSING)
                        .addAddresses(Problem.NO_HOUSING)
                        .build(),
                NationalMeasures.unverified("outreach", "bemoeizorg", "assertive outreach", Strand.CARE)
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(OrganisationType.PUBLIC_HEALTH_SERVICE, OrganisationType.MENTAL_HEALTH_CARE)
                        .addAddresses(Problem.CONFUSED_BEHAVIOUR, Problem.SELF_NEGLECT)
                        .build(),
                NationalMeasures.unverified(
                                "medical-care", "huisartsenzorg", "care by a general practitioner", Strand.CARE)
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(OrganisationType.GENERAL_PRACTITIONER, OrganisationType.DISTRICT_NURSING)
                        .addAddresses(Problem.PHYSICAL_HEALTH)
                        .build(),
                NationalMeasures.unverified("youth-work", "jongerenwerk", "youth work", Strand.CARE)
                        .addDecides(DecidingOrgan.PROFESSIONAL)
                        .addCarriedOutBy(OrganisationType.YOUTH_WORK)
                        .addNeeds(ResourceKind.GUIDANCE)
                        .addAddresses(Problem.NO_DAYTIME_ACTIVITY, Problem.BAD_NETWORK, Problem.NUISANCE)
                        .build(),
                NationalMeasures.unverified("youth-centre", "jongerencentrum", "youth centre", Strand.CARE)
                        .addDecides(DecidingOrgan.ORGANISATION)
                        .addCarriedOutBy(OrganisationType.YOUTH_WORK, OrganisationType.WELFARE_AND_SOCIAL_WORK)
                        .addAddresses(Problem.NO_DAYTIME_ACTIVITY)
                        .build());
    }
}
