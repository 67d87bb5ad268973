package nl.regie.privacy.result;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.competence.ActRequest;
import nl.regie.core.competence.PublicAct;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Voorgenomen verstrekking van resultaten: what somebody wants to give to whom, and what people judged and answered about it. What is not
 * judged yet is left empty; it is never taken for a yes.
 *
 * <p>Source: WGS 1.7(1) to (3), 2.29(3), 2.31(11); PRIV-8.
 *
 * @param act who wants to give, when, with whom and by which mandate; an act of giving results
 * @param recipient to whom: a participant of the case, or an id for a third
 * @param privateThird whether the recipient, if it is a third, is a private party
 * @param items the items that the results rest on, each once; at least one
 * @param use for what the recipient needs them
 * @param compatible whether that is compatible with the purpose of the house
 * @param necessary whether the results are necessary for it
 * @param objections which participants object: a supplier with weighty reasons, or for a third any participant
 * @param test what the lawfulness committee found; only needed for a third
 * @param answers what suppliers answered that were asked, each once
 * @param otherConditionsMet whether a person found that the conditions which suppliers put in words are met
 */
@Built
@Value.Builder
public record ResultRequest(
        ActRequest act,
        ParticipantId recipient,
        boolean privateThird,
        List<ItemId> items,
        ResultUse use,
        Optional<Boolean> compatible,
        Optional<Boolean> necessary,
        List<ParticipantId> objections,
        Optional<LawfulnessTest> test,
        List<SupplierAnswer> answers,
        Optional<Boolean> otherConditionsMet) {

    /**
     * Checks what must hold.
     *
     * @param act who wants to give
     * @param recipient to whom
     * @param privateThird whether a third is a private party
     * @param items the items that the results rest on
     * @param use for what the recipient needs them
     * @param compatible whether that is compatible with the purpose of the house
     * @param necessary whether the results are necessary for it
     * @param objections which participants object
     * @param test what the lawfulness committee found
     * @param answers what suppliers answered
     * @param otherConditionsMet whether the conditions in words are met
     * @throws MalformedValueException if it is another act, rests on nothing, or an item, an objection or a supplier stands twice
     */
    public ResultRequest {
        boolean gives = requireNonNull(act, "act").act() == PublicAct.GIVE_RESULTS_TO_THIRD;
        MalformedValueException.unless(gives, ValueCode.CONTRADICTION, "act");
        requireNonNull(recipient, "recipient");
        items = once(items, "items");
        MalformedValueException.unless(!items.isEmpty(), ValueCode.TOO_SHORT, "items");
        requireNonNull(use, "use");
        requireNonNull(compatible, "compatible");
        requireNonNull(necessary, "necessary");
        objections = once(objections, "objections");
        requireNonNull(test, "test");
        answers = List.copyOf(requireNonNull(answers, "answers"));
        once(answers.stream().map(SupplierAnswer::supplier).toList(), "answers");
        requireNonNull(otherConditionsMet, "otherConditionsMet");
    }

    private static <T> List<T> once(List<T> values, String attribute) {
        List<T> copy = List.copyOf(requireNonNull(values, attribute));
        boolean once = copy.stream().distinct().count() == copy.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, attribute);
        return copy;
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ResultRequestBuilder builder() {
        return new ResultRequestBuilder();
    }
}
