package nl.regie.core.complexity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.organisation.Chain;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.table.NeedTable;

/** Which questions a known problem answers with yes while nobody has appraised them: by the settings, or by whom it calls for. */
final class Showing {

    private final Map<Problem, List<Question>> byProblem = new EnumMap<>(Problem.class);

    Showing(ComplexitySettings settings, NeedTable needs) {
        for (Problem problem : Problem.values()) {
            Set<Question> questions = EnumSet.noneOf(Question.class);
            for (Question question : Question.values()) {
                if (shows(problem, question, settings, needs)) {
                    questions.add(question);
                }
            }
            byProblem.put(problem, List.copyOf(questions));
        }
    }

    private static boolean shows(Problem problem, Question question, ComplexitySettings settings, NeedTable needs) {
        return switch (question) {
            case NEEDS_JUSTICE_CHAIN -> needs.chains(problem).contains(Chain.JUSTICE);
            case NEEDS_MUNICIPAL_CHAIN -> needs.chains(problem).contains(Chain.MUNICIPAL);
            case NEEDS_CARE_CHAIN -> needs.chains(problem).contains(Chain.CARE);
            case OPEN_CARE_NEED -> needs.strand(problem).equals(Optional.of(Strand.CARE));
            case SERIOUS_AREA_PROBLEM -> false; // that lies in how severe it is, and where
            default -> settings.shownBy(question).contains(problem);
        };
    }

    List<Question> questions(Problem problem) {
        return byProblem.getOrDefault(problem, List.of());
    }
}
