package nl.regie.conformance;

import java.util.List;
import java.util.Optional;

/**
 * What became of one vector, and why.
 *
 * @param vector the vector
 * @param verdict what became of it
 * @param differences where the answer differs; empty unless it failed
 * @param fault how the protocol was broken; empty unless it was
 * @param detail what the system said about it; may be empty
 * @param millis how long the system took, in milliseconds
 */
record Outcome(
        TestVector vector,
        Verdict verdict,
        List<Difference> differences,
        Optional<Reply.Fault> fault,
        String detail,
        long millis) {

    Outcome {
        differences = List.copyOf(differences);
    }

    static Outcome of(TestVector vector, Reply reply, long millis) {
        if (reply instanceof Reply.Answered answered) {
            List<Difference> differences = Comparison.differences(vector, answered.output());
            Verdict verdict = differences.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
            return new Outcome(vector, verdict, differences, Optional.empty(), "", millis);
        }
        if (reply instanceof Reply.Unsupported unsupported) {
            return new Outcome(vector, Verdict.UNSUPPORTED, List.of(), Optional.empty(), unsupported.why(), millis);
        }
        if (reply instanceof Reply.Erred erred) {
            return new Outcome(vector, Verdict.ERROR, List.of(), Optional.empty(), erred.what(), millis);
        }
        Reply.Broken broken = (Reply.Broken) reply;
        return new Outcome(vector, Verdict.BROKEN, List.of(), Optional.of(broken.fault()), broken.detail(), millis);
    }

    static Outcome notAsked(TestVector vector) {
        return new Outcome(vector, Verdict.NOT_ASKED, List.of(), Optional.empty(), "", 0);
    }
}
