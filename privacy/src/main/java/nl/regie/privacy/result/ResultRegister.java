package nl.regie.privacy.result;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Register van verstrekte resultaten: which results were given to participants and thirds, and what they reported of them; to keep, and to
 * make a {@link FeedbackLedger} of.
 *
 * <p>Source: WGS 1.7(1), (2), (4); PRIV-8.
 *
 * @param results what was given, each once
 * @param feedback what was reported, in any order
 */
public record ResultRegister(List<GivenResult> results, List<Feedback> feedback) {

    /**
     * Checks what must hold.
     *
     * @param results what was given
     * @param feedback what was reported
     * @throws MalformedValueException if results stand twice, or feedback is about none of them or from before they were given; its
     *     attribute is the place, such as {@code feedback[2].result}
     */
    public ResultRegister {
        results = List.copyOf(requireNonNull(results, "results"));
        feedback = List.copyOf(requireNonNull(feedback, "feedback"));
        Map<ResultId, GivenResult> byId = new HashMap<>();
        for (int i = 0; i < results.size(); i++) {
            boolean first = byId.put(results.get(i).id(), results.get(i)) == null;
            MalformedValueException.unless(first, ValueCode.DUPLICATE, "results[" + i + "].id");
        }
        for (int i = 0; i < feedback.size(); i++) {
            GivenResult about = byId.get(feedback.get(i).result());
            if (about == null) {
                throw new MalformedValueException(ValueCode.CONTRADICTION, "feedback[" + i + "].result");
            }
            boolean after = !feedback.get(i).on().isBefore(about.on());
            MalformedValueException.unless(after, ValueCode.ORDER, "feedback[" + i + "].on");
        }
    }

    /** How many results and reports; nothing of them. */
    @Override
    public String toString() {
        return "ResultRegister[" + results.size() + " results, " + feedback.size() + " reports]";
    }
}
