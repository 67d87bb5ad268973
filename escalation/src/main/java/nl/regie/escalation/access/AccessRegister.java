package nl.regie.escalation.access;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.Notification;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.escalation.clock.WorkingCalendar;

/**
 * Register van toegangslijnen: the agreements of one house, and what follows from them. Immutable and thread-safe.
 *
 * <p>Source: ON 6; ESC-1.
 */
public final class AccessRegister {

    private final List<AccessAgreement> agreements;

    private AccessRegister(List<AccessAgreement> agreements) {
        this.agreements = agreements;
    }

    /**
     * Makes a register.
     *
     * @param agreements the agreements, in any order
     * @return the register
     * @throws MalformedValueException if two agreements on one line hold on the same day: nobody would know which term runs
     */
    public static AccessRegister of(List<AccessAgreement> agreements) {
        List<AccessAgreement> all = List.copyOf(agreements);
        for (int i = 0; i < all.size(); i++) {
            for (AccessAgreement other : all.subList(i + 1, all.size())) {
                MalformedValueException.unless(!clash(all.get(i), other), ValueCode.DUPLICATE, "agreements");
            }
        }
        return new AccessRegister(all);
    }

    private static boolean clash(AccessAgreement one, AccessAgreement other) {
        return one.line() == other.line() && (one.holdsOn(other.from()) || other.holdsOn(one.from()));
    }

    /**
     * The agreement on a line.
     *
     * @param line the line
     * @param date the day
     * @return the agreement that holds on that day, if there is one
     */
    public Optional<AccessAgreement> on(AccessLine line, LocalDate date) {
        requireNonNull(line, "line");
        requireNonNull(date, "date");
        return agreements.stream()
                .filter(agreement -> agreement.line() == line && agreement.holdsOn(date))
                .findFirst();
    }

    /**
     * The lines on which nothing is agreed.
     *
     * @param date the day
     * @return the lines without an agreement that holds on that day, in the order of the vocabulary
     */
    public List<AccessLine> without(LocalDate date) {
        return Arrays.stream(AccessLine.values())
                .filter(line -> on(line, date).isEmpty())
                .toList();
    }

    /**
     * By when a notifier must hear.
     *
     * @param notification the notification
     * @param calendar which days are working days
     * @return the days; empty if nothing was agreed on its line on its day
     */
    public Optional<Owed> owed(Notification notification, WorkingCalendar calendar) {
        requireNonNull(calendar, "calendar");
        LocalDate day = requireNonNull(notification, "notification").on();
        return on(notification.line(), day)
                .map(agreement -> new Owed(
                        agreement,
                        calendar.plus(day, agreement.answerWithin()),
                        calendar.plus(day, agreement.feedback().within())));
    }

    /** How many agreements there are. */
    @Override
    public String toString() {
        return "AccessRegister[" + agreements.size() + "]";
    }
}
