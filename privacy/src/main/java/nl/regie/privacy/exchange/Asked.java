package nl.regie.privacy.exchange;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.rule.Decision;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Gesteld of geweigerd: whether a question may be asked, and the question if it may.
 *
 * <p>Source: WGS 2.28(1); PRIV-9.
 *
 * @param decision whether it may be asked
 * @param question the question; empty unless it may be asked and the case holds something to recognise the person by
 */
public record Asked(Decision<ExchangeOutcome> decision, Optional<Question> question) {

    /**
     * Checks that only what is allowed is asked.
     *
     * @param decision whether it may be asked
     * @param question the question
     * @throws MalformedValueException if there is a question that may not be asked
     */
    public Asked {
        requireNonNull(decision, "decision");
        requireNonNull(question, "question");
        boolean may = question.isEmpty() || decision.outcome() == ExchangeOutcome.ALLOWED;
        MalformedValueException.unless(may, ValueCode.CONTRADICTION, "question");
    }
}
