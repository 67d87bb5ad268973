package nl.regie.escalation.access;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.person.Contact;
import nl.regie.core.text.Built;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.escalation.clock.Term;
import org.immutables.value.Value;

/**
 * Afspraak over een toegangslijn: what the parties to one line agreed, and for how long.
 *
 * <p>Source: ON 6; ESC-1.
 *
 * @param id its id; lower case, digits and hyphens
 * @param edition as its makers number it; one line
 * @param line the access line
 * @param parties who agreed, each once; at least two
 * @param contact where a signal is brought, and asked after
 * @param answerWithin within what term, from the day of the notification, the notifier hears what was decided
 * @param feedback what the notifier hears later
 * @param bothWays whether the house brings its own signals along the same line to the other party, as with Veilig Thuis
 * @param from the first day on which it holds, inclusive
 * @param until the first day on which it no longer holds, exclusive; empty while no end is known
 */
@Built
@Value.Builder
public record AccessAgreement(
        String id,
        String edition,
        AccessLine line,
        List<Organisation> parties,
        Contact contact,
        Term answerWithin,
        Feedback feedback,
        boolean bothWays,
        LocalDate from,
        Optional<LocalDate> until) {

    /**
     * Checks what must hold.
     *
     * @param id its id
     * @param edition as its makers number it
     * @param line the access line
     * @param parties who agreed
     * @param contact where a signal is brought
     * @param answerWithin within what term there is an answer
     * @param feedback what the notifier hears later
     * @param bothWays whether the house brings its own signals along the same line
     * @param from the first day on which it holds
     * @param until the first day on which it no longer holds
     * @throws MalformedValueException if a text is malformed, fewer than two parties agreed, one stands twice, or it ends before it begins
     */
    public AccessAgreement {
        Lines.code(requireNonNull(id, "id"), "id");
        Lines.line(requireNonNull(edition, "edition"), "edition");
        requireNonNull(line, "line");
        parties = List.copyOf(requireNonNull(parties, "parties"));
        MalformedValueException.unless(parties.size() > 1, ValueCode.TOO_SHORT, "parties");
        boolean once = parties.stream().distinct().count() == parties.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "parties");
        requireNonNull(contact, "contact");
        requireNonNull(answerWithin, "answerWithin");
        requireNonNull(feedback, "feedback");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        boolean ordered = until.map(end -> end.isAfter(from)).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static AccessAgreementBuilder builder() {
        return new AccessAgreementBuilder();
    }

    /**
     * Whether it holds on a date.
     *
     * @param date the date
     * @return true from {@code from} up to but not including {@code until}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }

    /** Its id, edition and line; the contact is not shown. */
    @Override
    public String toString() {
        return "AccessAgreement[" + id + " " + edition + ", " + line.code() + "]";
    }
}
