package nl.regie.privacy.pseudonym;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Uitkomst van herleiden, met het onderwerp: the subject if it may be known and is, and what must be recorded either way.
 *
 * <p>Source: WGS 1.9(5); PRIV-12.
 *
 * @param subject whom the pseudonym stands for; empty if it was refused, or stands for nobody who is known. Masked in its text form
 * @param record what must be recorded
 */
public record Relinked(Optional<Subject> subject, RelinkRecord record) {

    /**
     * Checks that the two agree.
     *
     * @param subject whom the pseudonym stands for
     * @param record what must be recorded
     * @throws MalformedValueException if they do not agree on whether it was found, or a subject is given that was refused
     */
    public Relinked {
        requireNonNull(subject, "subject");
        requireNonNull(record, "record");
        boolean agrees = subject.isPresent() == record.found()
                && (subject.isEmpty() || record.decision().outcome() == RelinkOutcome.ALLOWED);
        MalformedValueException.unless(agrees, ValueCode.CONTRADICTION, "subject");
    }

    /** What must be recorded; nothing of the subject. */
    @Override
    public String toString() {
        return "Relinked[" + record + "]";
    }
}
