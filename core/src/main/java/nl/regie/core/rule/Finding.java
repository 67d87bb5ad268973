package nl.regie.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import org.immutables.value.Value;

/**
 * Bevinding: what one rule says of one case. The evidence is references to items, never their content.
 *
 * <p>Source: CPLX-4.
 *
 * @param rule the rule's id
 * @param version the rule's version
 * @param source what the rule rests on
 * @param says the rule's statement
 * @param truth whether it holds
 * @param evidence the items that bear it out, in the order of the condition
 * @param missing the facts that could change it; empty unless the truth is unknown
 */
@Built
@Value.Builder
public record Finding(
        RuleId rule,
        int version,
        Source source,
        Text says,
        Truth truth,
        List<ItemId> evidence,
        List<MissingFact> missing) {

    /**
     * Copies the lists.
     *
     * @param rule the rule's id
     * @param version the rule's version
     * @param source what the rule rests on
     * @param says the rule's statement
     * @param truth whether it holds
     * @param evidence the items that bear it out
     * @param missing the facts that could change it
     */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(source, "source");
        requireNonNull(says, "says");
        requireNonNull(truth, "truth");
        evidence = List.copyOf(requireNonNull(evidence, "evidence"));
        missing = List.copyOf(requireNonNull(missing, "missing"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static FindingBuilder builder() {
        return new FindingBuilder();
    }
}
