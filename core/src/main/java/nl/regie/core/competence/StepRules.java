package nl.regie.core.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Regels voor stappen: the rules by which a step is allowed, and the facts that they ask for.
 *
 * <p>Source: WGS 1.8(2), (7), 2.31, 2.32; CASE-2, ROLE-5, ROLE-11.
 */
public final class StepRules {

    /** The id of the rule set. */
    public static final String SET = "step-guard";
    /** Its version. */
    public static final String VERSION = "1";

    /** Whether the phase of the case allows the step, on a day that is not before the last step. */
    public static final Fact<Boolean> PHASE_ALLOWS;
    /** Whether the participant takes part on that day. */
    public static final Fact<Boolean> TAKES_PART;
    /** Whether it is a public participant. */
    public static final Fact<Boolean> PUBLIC;
    /** Whether it is a participant in the sense of the law, public or private, and no third. */
    public static final Fact<Boolean> PARTICIPANT;

    /** Whether enough public participants decide together. */
    public static final Fact<Boolean> QUORUM;
    /** Whether whoever decides is a professional in the case. */
    public static final Fact<Boolean> PROFESSIONAL;
    /** Whether the participant designated and authorised whoever decides. */
    public static final Fact<Boolean> DESIGNATED;
    /** Whether whoever decides does so by his own power or by a recorded mandate. */
    public static final Fact<Boolean> MANDATED;
    /** Whether the supplier consented. */
    public static final Fact<Boolean> CONSENTED;
    /** All facts. */
    public static final FactCatalogue CATALOGUE;

    static {
        FactCatalogue.Builder facts = FactCatalogue.builder();
        PHASE_ALLOWS =
                facts.flag("phase-allows", new Text("of de fase de stap toelaat", "whether the phase allows the step"));
        TAKES_PART = facts.flag(
                "takes-part",
                new Text("of de deelnemer op die dag deelneemt", "whether the participant takes part on that day"));
        PUBLIC = facts.flag(
                "public", new Text("of het een publieke deelnemer is", "whether it is a public participant"));
        PARTICIPANT = facts.flag(
                "participant",
                new Text(
                        "of het een publieke of private deelnemer is, en geen derde",
                        "whether it is a public or private participant, and no third"));
        QUORUM = facts.flag(
                "quorum",
                new Text("of genoeg publieke deelnemers meebeslissen", "whether enough public participants decide"));
        PROFESSIONAL = facts.flag(
                "professional",
                new Text(
                        "of wie beslist een professional in de casus is",
                        "whether whoever decides is a professional in the case"));
        DESIGNATED = facts.flag(
                "designated",
                new Text(
                        "of de deelnemer deze persoon heeft aangewezen en geautoriseerd",
                        "whether the participant has designated and authorised this person"));
        MANDATED = facts.flag(
                "mandated",
                new Text(
                        "of er een eigen bevoegdheid of mandaat is",
                        "whether there is a power of one’s own or a mandate"));
        CONSENTED = facts.flag(
                "consented", new Text("of de verstrekker heeft ingestemd", "whether the supplier has consented"));
        CATALOGUE = facts.build();
    }

    private static final Rule PHASE = rule(
            "CASE-2.phase",
            Source.wgs("2.31", "CASE-2"),
            new Text("De stap past bij de fase van de casus", "The step fits the phase of the case"),
            PHASE_ALLOWS);
    private static final Rule PART = rule(
            "ROLE-5.takes-part",
            Source.wgs("2.31", "ROLE-5"),
            new Text("De deelnemer neemt op die dag deel", "The participant takes part on that day"),
            TAKES_PART);
    private static final Rule ENOUGH = rule(
            "ROLE-5.quorum",
            Source.policy("ROLE-5"),
            new Text("Genoeg publieke deelnemers beslissen mee", "Enough public participants decide together"),
            QUORUM);
    private static final Rule IN_CASE = rule(
            "ROLE-11.professional",
            Source.wgs("1.8(2)", "ROLE-11"),
            new Text("Wie beslist is een professional in de casus", "Whoever decides is a professional in the case"),
            PROFESSIONAL);
    private static final Rule AUTHORISED = rule(
            "ROLE-11.designated",
            Source.wgs("1.8(2)", "ROLE-11"),
            new Text(
                    "De deelnemer heeft deze persoon aangewezen en geautoriseerd",
                    "The participant has designated and authorised this person"),
            DESIGNATED);
    private static final Rule BY_MANDATE = rule(
            "ROLE-5.mandate",
            Source.policy("ROLE-5"),
            new Text(
                    "Wie beslist doet dat op eigen bevoegdheid of met een vastgelegd mandaat",
                    "Whoever decides does so by a power of his own or by a recorded mandate"),
            MANDATED);
    private static final Rule AGAIN = rule(
            "CASE-2.reuse",
            Source.wgs("1.8(7)", "CASE-2"),
            new Text(
                    "De verstrekker heeft ingestemd met hernieuwd gebruik",
                    "The supplier has consented to the data being used again"),
            CONSENTED);

    private StepRules() {}

    private static Rule rule(String id, Source source, Text says, Fact<Boolean> fact) {
        return new Rule(new RuleId(id), 1, source, says, new Holds(fact));
    }

    /**
     * The rules for a step or an act.
     *
     * @param onlyPublic the article by which only public participants may; empty if others may too
     * @param participants the article by which only participants may and no third; empty if that is not asked
     * @param again whether screened-off data are used again
     * @return the rules, all of which must hold
     */
    static List<Rule> of(Optional<String> onlyPublic, Optional<String> participants, boolean again) {
        List<Rule> rules = new ArrayList<>(List.of(PHASE, PART));
        onlyPublic.ifPresent(article -> {
            rules.add(rule(
                    "ROLE-5.public",
                    Source.wgs(article, "ROLE-5"),
                    new Text("Een publieke deelnemer neemt de stap", "A public participant takes the step"),
                    PUBLIC));
            rules.add(ENOUGH);
        });
        participants.ifPresent(article -> rules.add(rule(
                "ROLE-11.participant",
                Source.wgs(article, "ROLE-11"),
                new Text("Een deelnemer neemt de stap, en geen derde", "A participant takes the step, and no third"),
                PARTICIPANT)));
        rules.addAll(List.of(IN_CASE, AUTHORISED, BY_MANDATE));
        if (again) {
            rules.add(AGAIN);
        }
        return List.copyOf(rules);
    }
}
