package nl.regie.core.problem;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Content;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Inschatting: what a professional holds of a question that no record can answer, such as whether the problems are
 * expected to lead to nuisance. It is recorded like everything else, so that its supplier, its conditions and what it rests
 * on are known.
 *
 * <p>Source: LK; CPLX-1, CPLX-4.
 *
 * @param question the question
 * @param answer known for yes, denied for no, unknown where it was asked and could not be told
 * @param on the day on which it was held
 * @param restsOn the items it rests on; may be empty
 * @param why in words
 */
@Built
@Value.Builder
public record Appraisal(Question question, Standing answer, LocalDate on, List<ItemId> restsOn, Optional<FreeText> why)
        implements Content {

    /**
     * Checks that all are there.
     *
     * @param question the question
     * @param answer the answer
     * @param on the day on which it was held
     * @param restsOn the items it rests on
     * @param why in words
     */
    public Appraisal {
        requireNonNull(question, "question");
        requireNonNull(answer, "answer");
        requireNonNull(on, "on");
        restsOn = List.copyOf(requireNonNull(restsOn, "restsOn"));
        requireNonNull(why, "why");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static AppraisalBuilder builder() {
        return new AppraisalBuilder();
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Appraisal";
    }
}
