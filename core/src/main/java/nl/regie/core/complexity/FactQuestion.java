package nl.regie.core.complexity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.rule.MissingFact;

/**
 * Vraag naar een ontbrekend feit: what would decide the outcome, and whom it may be asked of. Before the public participants have
 * judged that the case fits the purpose nothing may be gathered: then it is the notifier who may state it, and nobody is asked.
 *
 * <p>Source: WGS 2.31(1), (3); CPLX-3. Who usually holds which data is our own policy (P).
 *
 * @param fact what is missing
 * @param category within which category of data the answer lies; empty for a professional's appraisal, which is asked of the table
 * @param holders the participants of the case that may be asked, in the order of the case; the notifier alone before the judgement
 * @param afterJudgement whether the case was judged to fit, so that it may be gathered
 */
public record FactQuestion(
        MissingFact fact, Optional<DataCategory> category, List<ParticipantId> holders, boolean afterJudgement) {

    /**
     * Copies the list.
     *
     * @param fact what is missing
     * @param category within which category the answer lies
     * @param holders whom it may be asked of
     * @param afterJudgement whether it may be gathered
     */
    public FactQuestion {
        requireNonNull(fact, "fact");
        requireNonNull(category, "category");
        holders = List.copyOf(requireNonNull(holders, "holders"));
    }
}
