package nl.regie.privacy.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.consent.LegalHold;

/**
 * Aangehouden: how legal holds move a date.
 *
 * @param free the first day from the date on which nothing holds it; empty if no end is known
 * @param by what holds it from the date up to then, in the order of the case
 */
record Held(Optional<LocalDate> free, List<LegalHold> by) {

    /** What is still there on a day though it should have gone may be held by something that began only later. */
    static Held from(LocalDate due, List<LegalHold> holds, LocalDate on) {
        Held planned = from(due, holds);
        boolean overdue = planned.free.map(date -> date.isBefore(on)).orElse(false);
        Held late = overdue ? from(on, holds) : planned;
        return late.by.isEmpty() ? planned : late;
    }

    private static Held from(LocalDate due, List<LegalHold> holds) {
        Optional<LocalDate> free = free(due, holds);
        List<LegalHold> by = holds.stream()
                .filter(hold -> hold.until().map(end -> !end.isBefore(due)).orElse(true))
                .filter(hold -> free.map(hold.from()::isBefore).orElse(true))
                .toList();
        return new Held(free, by);
    }

    /** Holds may follow one another, in any order. */
    private static Optional<LocalDate> free(LocalDate due, List<LegalHold> holds) {
        LocalDate day = due;
        Optional<LegalHold> next = covering(day, holds);
        while (next.isPresent()) {
            Optional<LocalDate> end = next.get().until().filter(until -> until.isBefore(LocalDate.MAX));
            if (end.isEmpty()) {
                return Optional.empty();
            }
            day = end.get().plusDays(1);
            next = covering(day, holds);
        }
        return Optional.of(day);
    }

    private static Optional<LegalHold> covering(LocalDate day, List<LegalHold> holds) {
        return holds.stream().filter(hold -> covers(hold, day)).findFirst();
    }

    private static boolean covers(LegalHold hold, LocalDate day) {
        return !day.isBefore(hold.from())
                && hold.until().map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Whether one of them holds it on a day. */
    boolean holdsOn(LocalDate day) {
        return covering(day, by).isPresent();
    }
}
