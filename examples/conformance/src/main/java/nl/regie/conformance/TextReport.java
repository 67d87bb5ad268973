package nl.regie.conformance;

import java.util.ArrayList;
import java.util.List;

/** The report for a terminal: what did not pass, line by line, and the numbers. */
final class TextReport {

    private TextReport() {}

    static List<String> of(Run run, Words words) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : run.outcomes()) {
            switch (outcome.verdict()) {
                case FAILED, ERROR, BROKEN -> problem(outcome, words, lines);
                case PASSED, UNSUPPORTED, NOT_ASKED -> {}
            }
        }
        run.byOperation()
                .forEach((operation, outcomes) ->
                        lines.add(String.format("%-20s %4s / %4d", operation, numbers(outcomes), outcomes.size())));
        lines.add(words.of(
                "numbers",
                run.outcomes().size(),
                run.count(Verdict.PASSED),
                run.count(Verdict.FAILED),
                run.count(Verdict.UNSUPPORTED),
                run.count(Verdict.ERROR),
                run.count(Verdict.BROKEN),
                run.count(Verdict.NOT_ASKED)));
        return lines;
    }

    /** A dash for an operation that the system does not do. */
    private static String numbers(List<Outcome> outcomes) {
        boolean none = outcomes.stream().allMatch(outcome -> outcome.verdict() == Verdict.UNSUPPORTED);
        return none ? "-" : String.valueOf(passed(outcomes));
    }

    private static long passed(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.verdict() == Verdict.PASSED)
                .count();
    }

    private static void problem(Outcome outcome, Words words, List<String> lines) {
        TestVector vector = outcome.vector();
        lines.add(words.of("verdict." + outcome.verdict().key()) + " " + vector.id() + " (" + vector.requirement()
                + "; " + vector.source() + "): " + words.title(vector));
        String why = words.why(outcome);
        if (!why.isEmpty()) {
            lines.add("    " + why);
        }
        outcome.differences().forEach(difference -> lines.add("    " + words.difference(difference)));
    }
}
