package nl.regie.privacy.pseudonym;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Optional;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Verzoek om te herleiden: who wants to know whom a pseudonym stands for, and on what ground.
 *
 * <p>Source: WGS 1.9(5); PRIV-12.
 *
 * @param pseudonym the pseudonym
 * @param organ the participant for which it is asked
 * @param by the named person who asks, for that participant
 * @param at when it is asked; its date is the day for which the participation is judged
 * @param raisedRisk the raised risk that the results of an analysis point to, in words; empty if none was recorded
 * @param otherArticle another article that calls for it, such as {@code AVG 15}; empty if there is none
 */
@Built
@Value.Builder
public record RelinkRequest(
        Pseudonym pseudonym,
        Participation organ,
        DecidedBy by,
        OffsetDateTime at,
        Optional<FreeText> raisedRisk,
        Optional<String> otherArticle) {

    /**
     * Checks what must hold.
     *
     * @param pseudonym the pseudonym
     * @param organ the participant for which it is asked
     * @param by the named person who asks
     * @param at when it is asked
     * @param raisedRisk the raised risk
     * @param otherArticle another article
     * @throws MalformedValueException if {@code by} names another participant, or the article is no line of text
     */
    public RelinkRequest {
        requireNonNull(pseudonym, "pseudonym");
        requireNonNull(organ, "organ");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(raisedRisk, "raisedRisk");
        requireNonNull(otherArticle, "otherArticle").ifPresent(article -> Lines.line(article, "otherArticle"));
        MalformedValueException.unless(by.organ().equals(organ.id()), ValueCode.CONTRADICTION, "by");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static RelinkRequestBuilder builder() {
        return new RelinkRequestBuilder();
    }

    /** Which pseudonym, and when; nothing of why. */
    @Override
    public String toString() {
        return "RelinkRequest[" + pseudonym + " at " + at + "]";
    }
}
