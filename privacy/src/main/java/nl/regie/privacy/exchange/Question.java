package nl.regie.privacy.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Vraag: whether one person is known in the other house, as tokens that mean nothing without the key of the pair. It names neither the
 * person nor the case.
 *
 * <p>Source: WGS 2.28(1); PRIV-9.
 *
 * @param pair who exchange
 * @param purpose for what
 * @param keyVersion which version of the key made it
 * @param on the day, on which alone it can be answered
 * @param numbers tokens of the citizen service number; in order, may be empty
 * @param identities tokens of name and date of birth; in order, may be empty
 * @param contacts tokens of telephone numbers and e-mail addresses; in order, may be empty
 */
public record Question(
        Pair pair,
        String purpose,
        int keyVersion,
        LocalDate on,
        List<String> numbers,
        List<String> identities,
        List<String> contacts) {

    /**
     * Copies the lists.
     *
     * @param pair who exchange
     * @param purpose for what
     * @param keyVersion which version of the key made it
     * @param on the day
     * @param numbers tokens of the citizen service number
     * @param identities tokens of name and date of birth
     * @param contacts tokens of telephone numbers and e-mail addresses
     * @throws MalformedValueException if there is no token at all
     */
    public Question {
        requireNonNull(pair, "pair");
        requireNonNull(purpose, "purpose");
        requireNonNull(on, "on");
        numbers = List.copyOf(requireNonNull(numbers, "numbers"));
        identities = List.copyOf(requireNonNull(identities, "identities"));
        contacts = List.copyOf(requireNonNull(contacts, "contacts"));
        boolean any = !numbers.isEmpty() || !identities.isEmpty() || !contacts.isEmpty();
        MalformedValueException.unless(any, ValueCode.TOO_SHORT, "numbers");
    }

    /** Between whom, and on which day; no token. */
    @Override
    public String toString() {
        return "Question[" + pair + " on " + on + "]";
    }
}
