package nl.regie.escalation.model;

import java.util.Arrays;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.text.Text;

/**
 * De feiten van een escalatiemodel: what its triggers may ask about. All of them are yes or no, or one of a few codes, so that a model can be
 * proved for every combination there is. Each is known, denied or unknown.
 *
 * <p>Source: ON 6; facts 1.1, 1.5; ESC-2, ESC-4.
 */
public final class EscalationFacts {

    private static final FactCatalogue.Builder BUILDER = FactCatalogue.builder();

    /** Complex: the case meets the criteria for complex cases. */
    public static final Fact<Boolean> COMPLEX =
            BUILDER.flag("complexity.complex", new Text("de casus is complex", "the case is complex"));

    /** Strafrechtelijke component: the penal component dominates. */
    public static final Fact<Boolean> PENAL_DOMINATES = BUILDER.flag(
            "complexity.penal-dominates",
            new Text("de strafrechtelijke component overheerst", "the penal component dominates"));

    /** Top-X: the case is on a list of prioritised cases. */
    public static final Fact<Boolean> LISTED = BUILDER.flag(
            "list.listed",
            new Text(
                    "de casus staat op een lijst met geprioriteerde casussen",
                    "the case is on a list of prioritised cases"));

    /** Urgente maatschappelijke problematiek: the steering group has put the case first. */
    public static final Fact<Boolean> URGENT_PROBLEM = BUILDER.flag(
            "priority.urgent-problem",
            new Text(
                    "de casus valt onder een urgent maatschappelijk probleem dat de stuurgroep heeft gekozen",
                    "the case is part of an urgent social problem that the steering group chose"));

    /** Bespreken met het Openbaar Ministerie: it is advised to discuss the case with the prosecution. */
    public static final Fact<Boolean> DISCUSS_WITH_PROSECUTION = BUILDER.flag(
            "prosecution.to-be-discussed",
            new Text(
                    "de casus is te bespreken met het Openbaar Ministerie",
                    "the case is to be discussed with the prosecution"));

    /** Meer partijen: more than one party must act, so that somebody has to coordinate. */
    public static final Fact<Boolean> SEVERAL_PARTIES = BUILDER.flag(
            "cooperation.several-parties",
            new Text("meer dan één partij moet handelen", "more than one party must act"));

    /** Meer ketens: several chains must cooperate. */
    public static final Fact<Boolean> SEVERAL_CHAINS = BUILDER.flag(
            "cooperation.several-chains",
            new Text("samenwerking van meer ketens is nodig", "several chains must cooperate"));

    /** Stagnatie: the cooperation at the level stagnates. */
    public static final Fact<Boolean> STAGNATES =
            BUILDER.flag("cooperation.stagnates", new Text("de samenwerking stagneert", "the cooperation stagnates"));

    /** Dreiging: the safety of a person, the surroundings or society is threatened. */
    public static final Fact<Boolean> THREAT = BUILDER.flag(
            "safety.threat",
            new Text(
                    "de veiligheid van een persoon, de omgeving of de samenleving wordt bedreigd",
                    "the safety of a person, the surroundings or society is threatened"));

    /** Maatschappelijke onrust: there is, or threatens to be, societal unrest. */
    public static final Fact<Boolean> UNREST = BUILDER.flag(
            "safety.unrest",
            new Text("er is maatschappelijke onrust of die dreigt", "there is societal unrest, or a threat of it"));

    /** Gemeentegrens: the problem crosses municipal borders. */
    public static final Fact<Boolean> CROSSES_BORDERS = BUILDER.flag(
            "place.crosses-borders",
            new Text("de problematiek gaat over gemeentegrenzen heen", "the problem crosses municipal borders"));

    /** Bijzondere deskundigheid: special expertise is needed. */
    public static final Fact<Boolean> SPECIAL_EXPERTISE = BUILDER.flag(
            "expertise.special", new Text("bijzondere deskundigheid is nodig", "special expertise is needed"));

    /** Lokaal geprobeerd: much was tried locally, without success. */
    public static final Fact<Boolean> TRIED_LOCALLY = BUILDER.flag(
            "history.tried-locally",
            new Text(
                    "lokaal is al veel geprobeerd, zonder resultaat",
                    "much was tried locally already, without success"));

    /** Resultaat van het plan: what came of what the plan intended, as a code of {@link PlanOutcome}; denied if there is no plan. */
    public static final Fact<String> PLAN_RESULT = BUILDER.code(
            "plan.result",
            new Text("wat er van het beoogde resultaat van het plan is terechtgekomen", "what came of the plan"),
            Arrays.stream(PlanOutcome.values()).map(PlanOutcome::code).toList());

    /** All of them. */
    public static final FactCatalogue CATALOGUE = BUILDER.build();

    private EscalationFacts() {}
}
