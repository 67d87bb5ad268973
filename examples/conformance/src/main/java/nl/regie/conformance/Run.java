package nl.regie.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All vectors put to one system.
 *
 * @param system how the system is named
 * @param outcomes what became of each vector, in their order
 */
record Run(String system, List<Outcome> outcomes) {

    /** So often in a row may a system break the protocol before it is left alone. */
    static final int PATIENCE = 3;

    Run {
        outcomes = List.copyOf(outcomes);
    }

    static Run of(List<TestVector> vectors, SystemUnderTest system) {
        List<Outcome> outcomes = new ArrayList<>();
        int broken = 0;
        for (TestVector vector : vectors) {
            if (broken == PATIENCE) {
                outcomes.add(Outcome.notAsked(vector));
                continue;
            }
            long start = System.nanoTime();
            Reply reply = system.ask(vector.id(), question(vector));
            Outcome outcome = Outcome.of(vector, reply, (System.nanoTime() - start) / 1_000_000);
            broken = outcome.verdict() == Verdict.BROKEN ? broken + 1 : 0;
            outcomes.add(outcome);
        }
        return new Run(system.name(), outcomes);
    }

    private static String question(TestVector vector) {
        ObjectNode question = VectorReader.MAPPER.createObjectNode();
        question.put("id", vector.id());
        question.put("operation", vector.operation());
        question.set("input", vector.input());
        return question.toString(); // on one line, as the protocol wants it
    }

    long count(Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }

    Map<String, List<Outcome>> byOperation() {
        Map<String, List<Outcome>> by = new TreeMap<>();
        outcomes.forEach(outcome -> by.computeIfAbsent(outcome.vector().operation(), key -> new ArrayList<>())
                .add(outcome));
        return by;
    }

    /**
     * The exit status: 0 if something was answered and nothing differs, 1 if something differs or nothing was answered, 2 if the system
     * could not be tested to the end.
     */
    int status() {
        if (count(Verdict.BROKEN) + count(Verdict.NOT_ASKED) > 0) {
            return 2;
        }
        return count(Verdict.FAILED) + count(Verdict.ERROR) > 0 || count(Verdict.PASSED) == 0 ? 1 : 0;
    }
}
