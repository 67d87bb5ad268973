package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Leeftijdsgroep: the ages for which a threshold holds, in full years on the day of the test. Whoever was born on 29 February turns
 * a year older on 1 March of a year without that day.
 *
 * <p>Source: TOPX-1.
 *
 * @param from the youngest, inclusive, 0 to 150; empty for no bound
 * @param to the oldest, inclusive, 0 to 150; empty for no bound
 */
public record Ages(Optional<Integer> from, Optional<Integer> to) {

    /** Alle leeftijden: every age, also one that is not known. */
    public static final Ages ALL = new Ages(Optional.empty(), Optional.empty());

    private static final int OLDEST = 150;

    /**
     * Checks the bounds.
     *
     * @param from the youngest
     * @param to the oldest
     * @throws MalformedValueException if a bound is out of range or the oldest is younger than the youngest
     */
    public Ages {
        within(requireNonNull(from, "from"), "from");
        within(requireNonNull(to, "to"), "to");
        boolean ordered = from.isEmpty() || to.isEmpty() || from.get() <= to.get();
        MalformedValueException.unless(ordered, ValueCode.ORDER, "to");
    }

    private static void within(Optional<Integer> bound, String attribute) {
        boolean fits = bound.map(age -> age >= 0 && age <= OLDEST).orElse(true);
        MalformedValueException.unless(fits, ValueCode.OUT_OF_RANGE, attribute);
    }

    /**
     * Whether every age will do.
     *
     * @return true if there is no bound
     */
    public boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }
}
