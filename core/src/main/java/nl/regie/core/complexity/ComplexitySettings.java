package nl.regie.core.complexity;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Instellingen van de complexiteitstoets: what regions may fill in differently.
 *
 * <p>Source: CPLX-2, CPLX-5, CPLX-6, RES-4. Every national default is our own policy (P), because the national text leaves it open,
 * except that problems lie on more than one life domain, which is the criterion and no setting.
 *
 * @param bracketing how the criteria combine
 * @param problemLevel up to which ZRM level, inclusive, a fresh score shows a problem on its domain; 1 to 5
 * @param soundLevel from which ZRM level on, inclusive, a fresh score shows that there is none; above {@code problemLevel}, up to 5
 * @param verySeriousMonths from which maximum sentence on, inclusive, an offence is very serious; in months, 1 to 360
 * @param personOrientedDomains from how many open life domains on, inclusive, a case is person-oriented; 1 to 13
 * @param shownBy which known problems answer a question with yes while nobody has appraised it
 */
@Built
@Value.Builder
public record ComplexitySettings(
        Bracketing bracketing,
        int problemLevel,
        int soundLevel,
        int verySeriousMonths,
        int personOrientedDomains,
        Map<Question, List<Problem>> shownBy) {

    /** The national default. */
    public static final ComplexitySettings NATIONAL = builder()
            .bracketing(Bracketing.FOURTH_ALONE)
            .problemLevel(2)
            .soundLevel(4)
            .verySeriousMonths(96)
            .personOrientedDomains(2)
            .putShownBy(Question.LEADS_TO_CRIME, List.of(Problem.CRIME))
            .putShownBy(Question.LEADS_TO_NUISANCE, List.of(Problem.HOUSING_NUISANCE, Problem.NUISANCE))
            .putShownBy(Question.LEADS_TO_DECLINE, List.of(Problem.SELF_NEGLECT))
            .putShownBy(
                    Question.INFLUENCED_BY_SYSTEM,
                    List.of(Problem.BAD_NETWORK, Problem.CHILD_SAFETY, Problem.DOMESTIC_VIOLENCE, Problem.PARENTING))
            .putShownBy(
                    Question.AFFECTS_SYSTEM,
                    List.of(
                            Problem.CHILD_SAFETY,
                            Problem.DOMESTIC_VIOLENCE,
                            Problem.HOUSING_NUISANCE,
                            Problem.NUISANCE,
                            Problem.PARENTING))
            .build();

    /**
     * Checks the ranges.
     *
     * @param bracketing how the criteria combine
     * @param problemLevel up to which level a score shows a problem
     * @param soundLevel from which level on it shows none
     * @param verySeriousMonths from which maximum sentence on an offence is very serious
     * @param personOrientedDomains from how many open domains on a case is person-oriented
     * @param shownBy which problems answer a question
     * @throws MalformedValueException if a number is out of range, or the sound level does not lie above the problem level
     */
    public ComplexitySettings {
        requireNonNull(bracketing, "bracketing");
        within(problemLevel, 1, 5, "problemLevel");
        within(soundLevel, 1, 5, "soundLevel");
        within(verySeriousMonths, 1, 360, "verySeriousMonths");
        within(personOrientedDomains, 1, 13, "personOrientedDomains");
        MalformedValueException.unless(problemLevel < soundLevel, ValueCode.ORDER, "soundLevel");
        Map<Question, List<Problem>> copy = new TreeMap<>();
        requireNonNull(shownBy, "shownBy").forEach((question, problems) -> {
            boolean once = problems.stream().distinct().count() == problems.size();
            MalformedValueException.unless(once, ValueCode.DUPLICATE, "shownBy");
            copy.put(
                    question,
                    problems.stream().sorted(Comparator.naturalOrder()).toList());
        });
        shownBy = java.util.Collections.unmodifiableMap(copy);
    }

    private static void within(int value, int from, int to, String attribute) {
        MalformedValueException.unless(value >= from && value <= to, ValueCode.OUT_OF_RANGE, attribute);
    }

    /**
     * The problems that answer a question with yes while nobody has appraised it.
     *
     * @param question the question
     * @return the problems in the order of the vocabulary; may be empty
     */
    public List<Problem> shownBy(Question question) {
        return shownBy.getOrDefault(requireNonNull(question, "question"), List.of());
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ComplexitySettingsBuilder builder() {
        return new ComplexitySettingsBuilder();
    }
}
