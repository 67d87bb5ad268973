package nl.regie.escalation.zsm;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.Participation;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Vraag aan het huis: who asks the house about a suspect, and what was judged about it.
 *
 * <p>Source: WGS 1.7(1), 1.8(2); ESC-6.
 *
 * @param on the day
 * @param suspect the suspect, by the id he or she would have in the case
 * @param asker the professional who asks
 * @param organ the participant for which he or she asks, with the persons it designated
 * @param necessary whether the answer is necessary for a statutory task of the prosecution that fits the purpose of the house (WGS
 *     1.7(1)(a))
 * @param objection whether a participant whose data it rests on sees weighty reasons against it (WGS 1.7(1))
 * @param judgedBy who judged that it is necessary or not; needed unless that is unknown
 */
@Built
@Value.Builder
public record ZsmAnswerRequest(
        LocalDate on,
        PersonId suspect,
        PersonId asker,
        Participation organ,
        Truth necessary,
        Truth objection,
        Optional<DecidedBy> judgedBy) {

    /**
     * Checks that a judgement has a name.
     *
     * @param on the day
     * @param suspect the suspect
     * @param asker the professional who asks
     * @param organ the participant for which he or she asks
     * @param necessary whether the answer is necessary
     * @param objection whether a participant objects
     * @param judgedBy who judged
     * @throws MalformedValueException if somebody judged and it is not told who
     */
    public ZsmAnswerRequest {
        requireNonNull(on, "on");
        requireNonNull(suspect, "suspect");
        requireNonNull(asker, "asker");
        requireNonNull(organ, "organ");
        requireNonNull(necessary, "necessary");
        requireNonNull(objection, "objection");
        requireNonNull(judgedBy, "judgedBy");
        boolean named = necessary == Truth.UNKNOWN || judgedBy.isPresent();
        MalformedValueException.unless(named, ValueCode.MISSING_TOGETHER, "judgedBy");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ZsmAnswerRequestBuilder builder() {
        return new ZsmAnswerRequestBuilder();
    }

    /** The day; who is suspected and what was judged tells something about a person. */
    @Override
    public String toString() {
        return "ZsmAnswerRequest[" + on + "]";
    }
}
