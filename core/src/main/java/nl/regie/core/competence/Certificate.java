package nl.regie.core.competence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.id.PersonId;
import nl.regie.core.violation.Lines;

/**
 * Bewijs van opleiding: that a professional followed a training.
 *
 * <p>Source: ON 6; ROLE-9.
 *
 * @param person the professional
 * @param training the code of the training
 * @param on the day of the certificate
 */
public record Certificate(PersonId person, String training, LocalDate on) {

    /**
     * Checks the code.
     *
     * @param person the professional
     * @param training the code of the training
     * @param on the day of the certificate
     * @throws nl.regie.core.violation.MalformedValueException if the code is malformed
     */
    public Certificate {
        requireNonNull(person, "person");
        Lines.code(requireNonNull(training, "training"), "training");
        requireNonNull(on, "on");
    }
}
