package nl.regie.core.complexity;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Question;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;

/**
 * De feiten van de complexiteitstoets: what the rules on complexity ask about.
 *
 * <p>Source: LK; CPLX-1, CPLX-3, CPLX-5, CPLX-6.
 */
public final class ComplexityFacts {

    private static final FactCatalogue.Builder BUILDER = FactCatalogue.builder();
    private static final Map<LifeDomain, Fact<Boolean>> DOMAINS = new EnumMap<>(Arrays.stream(LifeDomain.values())
            .collect(Collectors.toMap(Function.identity(), ComplexityFacts::domainFact)));
    private static final Map<Question, Fact<Boolean>> QUESTIONS = new EnumMap<>(Arrays.stream(Question.values())
            .collect(Collectors.toMap(Function.identity(), ComplexityFacts::questionFact)));

    /** How many offences the person concerned is arrested for, suspected of or convicted of. */
    public static final Fact<Long> OFFENCES =
            BUILDER.count("offence.count", new Text("hoeveel strafbare feiten er zijn", "how many offences there are"));

    /** Whether somebody is prosecuted for, or irrevocably convicted of, a very serious offence. */
    public static final Fact<Boolean> VERY_SERIOUS = BUILDER.flag(
            "offence.very-serious",
            new Text(
                    "of er een vervolging loopt of een onherroepelijke veroordeling ligt voor een zeer ernstig feit",
                    "whether there is a prosecution or an irrevocable conviction for a very serious offence"));

    /** Whether the case stands on a list of prioritised cases. */
    public static final Fact<Boolean> LISTED = BUILDER.flag(
            "case.listed",
            new Text(
                    "of de casus op een lijst met geprioriteerde casussen staat",
                    "whether the case is on a list of prioritised cases"));

    /** All of them. */
    public static final FactCatalogue CATALOGUE = BUILDER.build();

    private ComplexityFacts() {}

    private static Fact<Boolean> domainFact(LifeDomain domain) {
        return BUILDER.flag(
                "domain." + domain.code(),
                new Text(
                        "of er een probleem is op het leefgebied " + domain.label(Language.NL),
                        "whether there is a problem on the life domain " + domain.label(Language.EN)));
    }

    private static Fact<Boolean> questionFact(Question question) {
        return BUILDER.flag("question." + question.code(), asked(question));
    }

    /** As it is asked: the labels of facts go on where "what is missing is" ends. */
    private static Text asked(Question question) {
        return switch (question) {
            case LEADS_TO_CRIME ->
                new Text(
                        "of dit leidt of naar verwachting zal leiden tot crimineel gedrag",
                        "whether this leads or is expected to lead to criminal behaviour");
            case LEADS_TO_NUISANCE ->
                new Text(
                        "of dit leidt of naar verwachting zal leiden tot overlast",
                        "whether this leads or is expected to lead to nuisance");
            case LEADS_TO_DECLINE ->
                new Text(
                        "of dit leidt of naar verwachting zal leiden tot verdere teloorgang",
                        "whether this leads or is expected to lead to further decline");
            case ONE_CHAIN_SUFFICES ->
                new Text("of samenwerking binnen één keten volstaat", "whether cooperation inside one chain suffices");
            case NEEDS_JUSTICE_CHAIN ->
                new Text("of de strafrechtketen nodig is", "whether the justice chain is needed");
            case NEEDS_MUNICIPAL_CHAIN -> new Text("of de gemeente nodig is", "whether the municipality is needed");
            case NEEDS_CARE_CHAIN -> new Text("of de zorgketen nodig is", "whether the care chain is needed");
            case INFLUENCED_BY_SYSTEM ->
                new Text(
                        "of het gezin of de directe omgeving het probleem beïnvloedt",
                        "whether the family or the direct surroundings influence the problem");
            case AFFECTS_SYSTEM ->
                new Text(
                        "of het probleem doorwerkt in het gezin of de directe omgeving",
                        "whether the problem has impact on the family or the direct surroundings");
            case SERIOUS_AREA_PROBLEM ->
                new Text(
                        "of er ernstige lokale of gebiedsgebonden veiligheidsproblematiek is",
                        "whether there is a serious local or area-bound safety problem");
            case AREA_NEEDS_SEVERAL_CHAINS ->
                new Text(
                        "of die veiligheidsproblematiek een ketenoverstijgende aanpak vraagt",
                        "whether that safety problem needs a cross-chain approach");
            case OPEN_CARE_NEED ->
                new Text("of er een openstaande zorgbehoefte is", "whether there is an unmet need of care");
            case ACUTE_DANGER -> new Text("of er acuut gevaar is", "whether there is acute danger");
        };
    }

    /**
     * The fact that there is a problem on a life domain.
     *
     * @param domain the domain
     * @return the fact
     */
    public static Fact<Boolean> of(LifeDomain domain) {
        return requireNonNull(DOMAINS.get(requireNonNull(domain, "domain")));
    }

    /**
     * The fact that a question is answered with yes.
     *
     * @param question the question
     * @return the fact
     */
    public static Fact<Boolean> of(Question question) {
        return requireNonNull(QUESTIONS.get(requireNonNull(question, "question")));
    }

    static List<Fact<Boolean>> domains() {
        return List.copyOf(DOMAINS.values());
    }
}
