package nl.regie.core.rule;

import static java.util.Objects.requireNonNull;

import nl.regie.core.condition.Answer;
import nl.regie.core.condition.Condition;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.source.Source;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import org.immutables.value.Value;

/**
 * Regel: one statement that holds or does not hold for a case, as a value.
 *
 * <p>Source: CPLX-4.
 *
 * @param id its id, which never changes its meaning
 * @param version from 1; raised when the condition changes
 * @param source what it rests on
 * @param says the statement for people, as a sentence without a full stop, true when the rule holds
 * @param when when it holds
 */
@Built
@Value.Builder
public record Rule(RuleId id, int version, Source source, Text says, Condition when) {

    /**
     * Checks the version.
     *
     * @param id its id
     * @param version from 1
     * @param source what it rests on
     * @param says the statement for people
     * @param when when it holds
     * @throws IllegalArgumentException if the version is below 1
     */
    public Rule {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(says, "says");
        requireNonNull(when, "when");
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static RuleBuilder builder() {
        return new RuleBuilder();
    }

    /**
     * Whether the rule holds, without the reasons.
     *
     * @param facts what is known
     * @return yes, no or unknown
     * @throws IllegalArgumentException if the condition names a fact of another catalogue
     */
    public Truth test(Facts facts) {
        return when.test(facts);
    }

    /**
     * Whether the rule holds, with the reasons.
     *
     * @param facts what is known
     * @return the finding
     * @throws IllegalArgumentException if the condition names a fact of another catalogue
     */
    public Finding apply(Facts facts) {
        Answer answer = when.explain(facts);
        return new Finding(
                id, version, source, says, answer.truth(), answer.evidence(), MissingFact.of(answer.missing()));
    }
}
