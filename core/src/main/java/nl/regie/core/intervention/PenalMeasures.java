package nl.regie.core.intervention;

import java.util.List;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.plan.ResourceKind;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.source.Source;

/** The measures of the penal strand. */
final class PenalMeasures {

    private PenalMeasures() {}

    static List<MeasureKind> rows() {
        return List.of(
                NationalMeasures.borneOut(
                                "prosecution",
                                "strafvervolging",
                                "prosecution",
                                Strand.REPRESSION,
                                Source.wgs("2.27(1)(d)", "PLAN-1"))
                        .addDecides(DecidingOrgan.PROSECUTOR)
                        .addCarriedOutBy(OrganisationType.PUBLIC_PROSECUTION)
                        .addAddresses(Problem.CRIME)
                        .build(),
                NationalMeasures.borneOut(
                                "youth-probation",
                                "jeugdreclassering",
                                "youth probation",
                                Strand.REPRESSION,
                                Source.wgs("2.27(2)(c)", "PLAN-1"))
                        .addDecides(DecidingOrgan.COURT)
                        .addCarriedOutBy(OrganisationType.CERTIFIED_INSTITUTION)
                        .addAddresses(Problem.CRIME)
                        .build(),
                NationalMeasures.borneOut(
                                "probation-supervision",
                                "reclasseringstoezicht",
                                "probation supervision",
                                Strand.REPRESSION,
                                Source.wgs("2.27(2)(a)", "PLAN-1"))
                        .addDecides(DecidingOrgan.COURT, DecidingOrgan.PROSECUTOR)
                        .addCarriedOutBy(OrganisationType.PROBATION)
                        .addAddresses(Problem.CRIME)
                        .build(),
                NationalMeasures.borneOut(
                                "forensic-care",
                                "forensische zorg",
                                "forensic care",
                                Strand.REPRESSION,
                                Source.law("Wet forensische zorg", "2.3", "PLAN-1"))
                        .addDecides(DecidingOrgan.PROSECUTOR)
                        .addCarriedOutBy(OrganisationType.MENTAL_HEALTH_CARE)
                        .addNeeds(ResourceKind.TREATMENT)
                        .addAddresses(Problem.PSYCHIATRIC, Problem.ADDICTION, Problem.CRIME)
                        .build(),
                NationalMeasures.borneOut(
                                "execution-of-sentence",
                                "tenuitvoerlegging van straf",
                                "execution of a sentence",
                                Strand.REPRESSION,
                                Source.wgs("2.27(1)(b)", "PLAN-1"))
                        .addDecides(DecidingOrgan.PROSECUTOR)
                        .addCarriedOutBy(OrganisationType.PRISON_SERVICE, OrganisationType.PROBATION)
                        .addAddresses(Problem.CRIME)
                        .build(),
                NationalMeasures.unverified("imprisonment", "gevangenisstraf", "imprisonment", Strand.REPRESSION)
                        .addDecides(DecidingOrgan.COURT)
                        .addCarriedOutBy(OrganisationType.PRISON_SERVICE)
                        .addAddresses(Problem.CRIME)
                        .addClashes("supervised-living", "housing-placement", "daytime-activity", "job-coaching")
                        .build(),
                NationalMeasures.unverified("community-service", "taakstraf", "community service", Strand.REPRESSION)
                        .addDecides(DecidingOrgan.COURT, DecidingOrgan.PROSECUTOR)
                        .addCarriedOutBy(OrganisationType.PROBATION)
                        .addAddresses(Problem.CRIME)
                        .build(),
                NationalMeasures.unverified("fine", "geldboete", "fine", Strand.REPRESSION)
                        .addDecides(DecidingOrgan.COURT, DecidingOrgan.PROSECUTOR)
                        .addCarriedOutBy(OrganisationType.PUBLIC_PROSECUTION)
                        .addAddresses(Problem.CRIME)
                        .addClashes("debt-restructuring")
                        .build(),
                NationalMeasures.unverified(
                                "isd-measure",
                                "ISD-maatregel",
                                "ISD measure for persistent offenders",
                                Strand.REPRESSION)
                        .addDecides(DecidingOrgan.COURT)
                        .addCarriedOutBy(OrganisationType.PRISON_SERVICE)
                        .addAddresses(Problem.CRIME)
                        .addClashes("supervised-living", "housing-placement")
                        .build(),
                NationalMeasures.unverified(
                                "suspended-sentence",
                                "voorwaardelijke straf met bijzondere voorwaarden",
                                "suspended sentence with special conditions",
                                Strand.REPRESSION)
                        .addDecides(DecidingOrgan.COURT)
                        .addCarriedOutBy(OrganisationType.PROBATION)
                        .addAddresses(Problem.CRIME)
                        .build(),
                NationalMeasures.unverified(
                                "behaviour-order", "gedragsaanwijzing", "behaviour order", Strand.REPRESSION)
                        .addDecides(DecidingOrgan.PROSECUTOR)
                        .addCarriedOutBy(OrganisationType.POLICE)
                        .addAddresses(Problem.NUISANCE, Problem.CRIME)
                        .build(),
                NationalMeasures.unverified(
                                "electronic-monitoring",
                                "elektronisch toezicht",
                                "electronic monitoring",
                                Strand.REPRESSION)
                        .addDecides(DecidingOrgan.COURT, DecidingOrgan.PROSECUTOR)
                        .addCarriedOutBy(OrganisationType.PROBATION)
                        .addAddresses(Problem.CRIME)
                        .build(),
                NationalMeasures.unverified(
                                "penal-area-ban",
                                "strafrechtelijk gebiedsverbod",
                                "area ban by a court",
                                Strand.REPRESSION)
                        .addDecides(DecidingOrgan.COURT)
                        .addCarriedOutBy(OrganisationType.POLICE)
                        .addAddresses(Problem.CRIME, Problem.NUISANCE)
                        .build(),
                NationalMeasures.unverified("contact-ban", "contactverbod", "contact ban", Strand.REPRESSION)
                        .addDecides(DecidingOrgan.COURT, DecidingOrgan.PROSECUTOR)
                        .addCarriedOutBy(OrganisationType.POLICE)
                        .addAddresses(Problem.CRIME, Problem.DOMESTIC_VIOLENCE)
                        .build(),
                NationalMeasures.unverified("halt-settlement", "Halt-afdoening", "Halt settlement", Strand.REPRESSION)
                        .addDecides(DecidingOrgan.PROSECUTOR)
                        .addCarriedOutBy(OrganisationType.HALT)
                        .addAddresses(Problem.CRIME)
                        .build(),
                NationalMeasures.unverified(
                                "repeat-offender-policing",
                                "dadergerichte inzet van de politie",
                                "offender-focused policing",
                                Strand.REPRESSION)
                        .addDecides(DecidingOrgan.ORGANISATION)
                        .addCarriedOutBy(OrganisationType.POLICE, OrganisationType.COMMUNITY_OFFICER)
                        .addAddresses(Problem.CRIME, Problem.NUISANCE)
                        .build());
    }
}
