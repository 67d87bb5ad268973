package nl.regie.privacy.pseudonym;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.rule.Decision;

/**
 * Vastlegging van herleiden: what there is to record of one use of {@link Relinking}, also of one that was refused. It holds no more of
 * the person than the pseudonym.
 *
 * <p>Source: WGS 1.8(4), 1.9(5); PRIV-11, PRIV-12.
 *
 * @param domain for whom and for what the pseudonym was made
 * @param request who asked, when and why; may be stored with the record, its reason is free text
 * @param decision whether it was allowed, by which rules
 * @param found whether it was allowed and the subject was found
 */
public record RelinkRecord(Domain domain, RelinkRequest request, Decision<RelinkOutcome> decision, boolean found) {

    /**
     * Checks that all are there.
     *
     * @param domain for whom and for what the pseudonym was made
     * @param request who asked
     * @param decision whether it was allowed
     * @param found whether the subject was found
     */
    public RelinkRecord {
        requireNonNull(domain, "domain");
        requireNonNull(request, "request");
        requireNonNull(decision, "decision");
    }

    /**
     * The ground it was allowed on, as an article.
     *
     * @return {@code WGS 1.9(5)} for a raised risk, else the other article; empty if it was refused
     */
    public Optional<String> article() {
        if (decision.outcome() == RelinkOutcome.REFUSED) {
            return Optional.empty();
        }
        return request.raisedRisk().map(risk -> "WGS 1.9(5)").or(request::otherArticle);
    }

    /** Which pseudonym, when, and the outcome. */
    @Override
    public String toString() {
        return "RelinkRecord[" + request.pseudonym() + " at " + request.at() + ", "
                + decision.outcome().code() + "]";
    }
}
