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
            BUILDER.count("offence.count", new Text("het aantal strafbare feiten", "the number of offences"));

    /** Whether somebody is prosecuted for, or irrevocably convicted of, a very serious offence. */
    public static final Fact<Boolean> VERY_SERIOUS = BUILDER.flag(
            "offence.very-serious",
            new Text(
                    "er loopt een vervolging of er ligt een onherroepelijke veroordeling voor een zeer ernstig feit",
                    "there is a prosecution or an irrevocable conviction for a very serious offence"));

    /** Whether the case stands on a list of prioritised cases. */
    public static final Fact<Boolean> LISTED = BUILDER.flag(
            "case.listed",
            new Text(
                    "de casus staat op een lijst met geprioriteerde casussen",
                    "the case is on a list of prioritised cases"));

    /** All of them. */
    public static final FactCatalogue CATALOGUE = BUILDER.build();

    private ComplexityFacts() {}

    private static Fact<Boolean> domainFact(LifeDomain domain) {
        return BUILDER.flag(
                "domain." + domain.code(),
                new Text(
                        "er is een probleem op het leefgebied " + domain.label(Language.NL),
                        "there is a problem on the life domain " + domain.label(Language.EN)));
    }

    private static Fact<Boolean> questionFact(Question question) {
        return BUILDER.flag(
                "question." + question.code(), new Text(question.label(Language.NL), question.label(Language.EN)));
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
