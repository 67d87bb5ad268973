package nl.regie.core.intervention;

import java.util.List;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.source.Source;

/** The measures of the administrative strand. */
final class AdministrativeMeasures {

    private AdministrativeMeasures() {}

    static List<MeasureKind> rows() {
        return List.of(
                NationalMeasures.borneOut(
                                "temporary-home-ban",
                                "tijdelijk huisverbod",
                                "temporary home ban",
                                Strand.ADMINISTRATIVE,
                                Source.law("Wet tijdelijk huisverbod", "", "PLAN-1"))
                        .addDecides(DecidingOrgan.MAYOR)
                        .addCarriedOutBy(OrganisationType.POLICE)
                        .addAddresses(Problem.DOMESTIC_VIOLENCE, Problem.CHILD_SAFETY)
                        .addClashes("family-therapy-at-home")
                        .build(),
                NationalMeasures.borneOut(
                                "closure-of-premises",
                                "sluiting op grond van artikel 13b Opiumwet",
                                "closure by article 13b of the Opium Act",
                                Strand.ADMINISTRATIVE,
                                Source.law("Opiumwet", "13b", "PLAN-1"))
                        .addDecides(DecidingOrgan.MAYOR)
                        .addCarriedOutBy(OrganisationType.SAFETY_DEPARTMENT)
                        .addAddresses(Problem.CRIME, Problem.NUISANCE)
                        .build(),
                NationalMeasures.borneOut(
                                "public-order-measure",
                                "maatregel ter handhaving van de openbare orde",
                                "public-order measure",
                                Strand.ADMINISTRATIVE,
                                Source.law("Gemeentewet", "titel III, hoofdstuk XI", "PLAN-1"))
                        .addDecides(DecidingOrgan.MAYOR)
                        .addCarriedOutBy(OrganisationType.POLICE)
                        .addAddresses(Problem.NUISANCE)
                        .build(),
                NationalMeasures.borneOut(
                                "by-law-measure",
                                "maatregel op grond van een gemeentelijke verordening",
                                "measure by a municipal by-law",
                                Strand.ADMINISTRATIVE,
                                Source.wgs("2.27(1)(e)", "PLAN-1"))
                        .addDecides(DecidingOrgan.MAYOR)
                        .addCarriedOutBy(OrganisationType.SAFETY_DEPARTMENT)
                        .addAddresses(Problem.NUISANCE)
                        .build(),
                NationalMeasures.borneOut(
                                "compulsory-school-enforcement",
                                "handhaving van de leerplicht",
                                "enforcement of compulsory schooling",
                                Strand.ADMINISTRATIVE,
                                Source.law("Leerplichtwet 1969", "16", "PLAN-1"))
                        .addDecides(DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(OrganisationType.EDUCATION_DEPARTMENT)
                        .addAddresses(Problem.TRUANCY, Problem.LACK_OF_SCHOOLING)
                        .build(),
                NationalMeasures.unverified(
                                "school-attendance-report",
                                "proces-verbaal schoolverzuim",
                                "report on truancy",
                                Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.ORGANISATION)
                        .addCarriedOutBy(OrganisationType.EDUCATION_DEPARTMENT)
                        .addAddresses(Problem.TRUANCY)
                        .build(),
                NationalMeasures.unverified("area-ban", "gebiedsverbod", "area ban", Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.MAYOR)
                        .addCarriedOutBy(OrganisationType.POLICE)
                        .addAddresses(Problem.NUISANCE)
                        .build(),
                NationalMeasures.unverified("group-ban", "groepsverbod", "group ban", Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.MAYOR)
                        .addCarriedOutBy(OrganisationType.POLICE)
                        .addAddresses(Problem.NUISANCE)
                        .build(),
                NationalMeasures.unverified(
                                "camera-supervision", "cameratoezicht", "camera supervision", Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.MAYOR)
                        .addCarriedOutBy(OrganisationType.POLICE)
                        .addAddresses(Problem.NUISANCE)
                        .build(),
                NationalMeasures.unverified("duty-to-report", "meldplicht", "duty to report", Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.MAYOR)
                        .addCarriedOutBy(OrganisationType.POLICE)
                        .addAddresses(Problem.NUISANCE)
                        .build(),
                NationalMeasures.unverified(
                                "penalty-order", "last onder dwangsom", "order under penalty", Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.MAYOR, DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(OrganisationType.SAFETY_DEPARTMENT)
                        .addAddresses(Problem.NUISANCE, Problem.HOUSING_NUISANCE)
                        .build(),
                NationalMeasures.unverified(
                                "neighbour-nuisance-order",
                                "gedragsaanwijzing bij woonoverlast",
                                "order on nuisance from a home",
                                Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.MAYOR)
                        .addCarriedOutBy(OrganisationType.SAFETY_DEPARTMENT)
                        .addAddresses(Problem.HOUSING_NUISANCE)
                        .build(),
                NationalMeasures.unverified(
                                "last-chance-lease",
                                "laatstekansovereenkomst",
                                "last-chance lease",
                                Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.ORGANISATION)
                        .addCarriedOutBy(OrganisationType.HOUSING_CORPORATION)
                        .addAddresses(Problem.HOUSING_NUISANCE, Problem.NO_HOUSING)
                        .addClashes("eviction")
                        .build(),
                NationalMeasures.unverified("eviction", "ontruiming", "eviction", Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.COURT)
                        .addCarriedOutBy(OrganisationType.HOUSING_CORPORATION)
                        .addAddresses(Problem.HOUSING_NUISANCE)
                        .addClashes("last-chance-lease", "home-support")
                        .build(),
                NationalMeasures.unverified("house-ban", "pandverbod", "ban from premises", Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.ORGANISATION)
                        .addCarriedOutBy(
                                OrganisationType.HOUSING_CORPORATION,
                                OrganisationType.SCHOOL,
                                OrganisationType.SOCIAL_SERVICE)
                        .addAddresses(Problem.NUISANCE)
                        .build(),
                NationalMeasures.unverified(
                                "benefit-reduction",
                                "verlaging van de uitkering",
                                "reduction of a benefit",
                                Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(OrganisationType.SOCIAL_AFFAIRS_DEPARTMENT, OrganisationType.SOCIAL_SERVICE)
                        .addClashes("debt-restructuring")
                        .build(),
                NationalMeasures.unverified(
                                "permit-withdrawal",
                                "intrekking van een vergunning",
                                "withdrawal of a permit",
                                Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.MAYOR, DecidingOrgan.EXECUTIVE_BOARD)
                        .addCarriedOutBy(OrganisationType.SAFETY_DEPARTMENT)
                        .addAddresses(Problem.CRIME, Problem.NUISANCE)
                        .build(),
                NationalMeasures.unverified(
                                "passport-measure", "paspoortmaatregel", "passport measure", Strand.ADMINISTRATIVE)
                        .addDecides(DecidingOrgan.MINISTER)
                        .addAddresses(Problem.CRIME)
                        .build());
    }
}
