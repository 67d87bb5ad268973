package nl.regie.core.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Uitvraag bij een gemeentelijke afdeling: which department was asked, on which task, by when.
 *
 * <p>Source: ON 6; ROLE-10.
 *
 * @param department the department
 * @param task the statutory task on which it was asked
 * @param askedOn the day of the question
 * @param answerBy the last day for the answer, inclusive
 * @param answer the answer; empty while there is none
 */
@Built
@Value.Builder
public record DepartmentRequest(
        OrganisationType department,
        StatutoryTask task,
        LocalDate askedOn,
        LocalDate answerBy,
        Optional<RequestAnswer> answer) {

    /**
     * Checks what must hold.
     *
     * @param department the department
     * @param task the statutory task on which it was asked
     * @param askedOn the day of the question
     * @param answerBy the last day for the answer
     * @param answer the answer
     * @throws MalformedValueException if the answer is due before the question
     */
    public DepartmentRequest {
        requireNonNull(department, "department");
        requireNonNull(task, "task");
        requireNonNull(askedOn, "askedOn");
        requireNonNull(answerBy, "answerBy");
        requireNonNull(answer, "answer");
        MalformedValueException.unless(!answerBy.isBefore(askedOn), ValueCode.ORDER, "answerBy");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static DepartmentRequestBuilder builder() {
        return new DepartmentRequestBuilder();
    }
}
