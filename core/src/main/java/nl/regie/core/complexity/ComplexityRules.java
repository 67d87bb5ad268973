package nl.regie.core.complexity;

import static nl.regie.core.problem.Question.AFFECTS_SYSTEM;
import static nl.regie.core.problem.Question.AREA_NEEDS_SEVERAL_CHAINS;
import static nl.regie.core.problem.Question.INFLUENCED_BY_SYSTEM;
import static nl.regie.core.problem.Question.LEADS_TO_CRIME;
import static nl.regie.core.problem.Question.LEADS_TO_DECLINE;
import static nl.regie.core.problem.Question.LEADS_TO_NUISANCE;
import static nl.regie.core.problem.Question.NEEDS_CARE_CHAIN;
import static nl.regie.core.problem.Question.NEEDS_JUSTICE_CHAIN;
import static nl.regie.core.problem.Question.NEEDS_MUNICIPAL_CHAIN;
import static nl.regie.core.problem.Question.ONE_CHAIN_SUFFICES;
import static nl.regie.core.problem.Question.OPEN_CARE_NEED;
import static nl.regie.core.problem.Question.SERIOUS_AREA_PROBLEM;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.AtLeast;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Not;
import nl.regie.core.condition.Within;
import nl.regie.core.problem.Question;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * De regels van de complexiteitstoets: the criteria of the national framework, and what follows from them.
 *
 * <p>Source: LK (facts 1.1), ON 1, 2, 3, 4, 6; CPLX-1, CPLX-2, CPLX-5, CPLX-6.
 */
public final class ComplexityRules {

    /** The name under which decisions cite this set of rules. */
    public static final String SET = "regie-complexity";
    /** Its version. */
    public static final String VERSION = "1";

    /** C1: problems on more than one life domain that lead to crime, nuisance or further decline. */
    public static final Rule C1 = rule(
            "CPLX-1.C1",
            framework("C1", "CPLX-1"),
            new Text(
                    "Er zijn problemen op meer dan één leefgebied, die leiden of naar verwachting zullen leiden tot crimineel"
                            + " gedrag, overlast of verdere teloorgang",
                    "There are problems on more than one life domain, which lead or are expected to lead to criminal behaviour,"
                            + " nuisance or further decline"),
            new All(List.of(
                    new AtLeast(2, domains()), new Any(holds(LEADS_TO_CRIME, LEADS_TO_NUISANCE, LEADS_TO_DECLINE)))));

    /** C2: several chains are needed; cooperation inside one chain cannot deal with it. */
    public static final Rule C2 = rule(
            "CPLX-1.C2",
            framework("C2", "CPLX-1"),
            new Text(
                    "Samenwerking van meerdere ketens is nodig; binnen één keten is dit niet doeltreffend aan te pakken",
                    "Several chains have to work together; inside one chain this cannot be dealt with effectively"),
            new All(List.of(
                    new AtLeast(2, holds(NEEDS_JUSTICE_CHAIN, NEEDS_MUNICIPAL_CHAIN, NEEDS_CARE_CHAIN)),
                    new Not(holds(ONE_CHAIN_SUFFICES).get(0)))));

    /** C3: influenced by, and with impact on, the system or the surroundings. */
    public static final Rule C3 = rule(
            "CPLX-1.C3",
            framework("C3", "CPLX-1"),
            new Text(
                    "Het probleem wordt beïnvloed door het (gezins)systeem of de directe omgeving en werkt daarin door",
                    "The problem is influenced by the (family) system or the direct surroundings and has impact on them"),
            new All(holds(INFLUENCED_BY_SYSTEM, AFFECTS_SYSTEM)));

    /** C4: a serious local or area-bound safety problem that needs a cross-chain approach. */
    public static final Rule C4 = rule(
            "CPLX-1.C4",
            framework("C4", "CPLX-1"),
            new Text(
                    "Er is ernstige lokale of gebiedsgebonden veiligheidsproblematiek die een ketenoverstijgende aanpak vraagt",
                    "There is a serious local or area-bound safety problem that needs a cross-chain approach"),
            new All(holds(SERIOUS_AREA_PROBLEM, AREA_NEEDS_SEVERAL_CHAINS)));

    /** The four criteria in their order. */
    public static final List<Rule> CRITERIA = List.of(C1, C2, C3, C4);

    /** CPLX-5: the advice to discuss a case with the prosecution. */
    public static final Rule PROSECUTION = rule(
            "CPLX-5.prosecution",
            Source.on2020("3, 4, 6", "CPLX-5"),
            new Text(
                    "Het gaat om een zeer ernstig feit, er is geen openstaande zorgbehoefte en de casus staat niet op een lijst",
                    "It concerns a very serious offence, there is no unmet need of care, and the case is not on a list"),
            new All(List.of(
                    new Holds(ComplexityFacts.VERY_SERIOUS),
                    new Not(holds(OPEN_CARE_NEED).get(0)),
                    new Not(new Holds(ComplexityFacts.LISTED)))));

    /** CPLX-6: one offence and no open need. */
    public static final Rule CASE_ORIENTED = rule(
            "CPLX-6.case",
            Source.policy("CPLX-6"),
            new Text(
                    "Het gaat om één strafbaar feit zonder openstaande zorgbehoefte",
                    "It concerns one offence without an unmet need of care"),
            new All(List.of(
                    new Within(ComplexityFacts.OFFENCES, Optional.of(1L), Optional.of(1L)),
                    new Not(holds(OPEN_CARE_NEED).get(0)))));

    private ComplexityRules() {}

    /**
     * CPLX-2: how the criteria combine.
     *
     * @param bracketing the reading
     * @return the rule whether a case is complex
     */
    public static Rule complex(Bracketing bracketing) {
        return bracketing == Bracketing.FOURTH_ALONE
                ? rule(
                        "CPLX-2.fourth-alone",
                        framework("C1-C4", "CPLX-2"),
                        new Text(
                                "De casus voldoet aan (C1 en C2 en C3) of C4",
                                "The case meets (C1 and C2 and C3) or C4"),
                        new Any(List.of(new All(List.of(C1.when(), C2.when(), C3.when())), C4.when())))
                : rule(
                        "CPLX-2.fourth-for-third",
                        framework("C1-C4", "CPLX-2"),
                        new Text(
                                "De casus voldoet aan C1 en C2 en (C3 of C4)",
                                "The case meets C1 and C2 and (C3 or C4)"),
                        new All(List.of(C1.when(), C2.when(), new Any(List.of(C3.when(), C4.when())))));
    }

    /**
     * CPLX-6: problems on several domains, or another chain than that of justice must act.
     *
     * @param settings from how many open domains on
     * @return the rule whether a case is person-oriented
     */
    public static Rule personOriented(ComplexitySettings settings) {
        int domains = settings.personOrientedDomains();
        return rule(
                "CPLX-6.person",
                Source.policy("CPLX-6"),
                new Text(
                        "Er spelen problemen op ten minste " + domains
                                + " leefgebieden, of naast de strafrechtketen moet een andere keten handelen",
                        "There are problems on at least " + domains
                                + " life domains, or another chain besides that of justice must act"),
                new Any(List.of(
                        new AtLeast(domains, domains()), new Any(holds(NEEDS_MUNICIPAL_CHAIN, NEEDS_CARE_CHAIN)))));
    }

    private static Rule rule(String id, Source source, Text says, Condition when) {
        return new Rule(new RuleId(id), 1, source, says, when);
    }

    private static Source framework(String place, String requirement) {
        return new Source(Origin.FRAMEWORK, "Landelijk Kader", place, requirement);
    }

    private static List<Condition> domains() {
        return ComplexityFacts.domains().stream().<Condition>map(Holds::new).toList();
    }

    private static List<Condition> holds(Question... questions) {
        return Arrays.stream(questions)
                .<Condition>map(question -> new Holds(ComplexityFacts.of(question)))
                .toList();
    }
}
