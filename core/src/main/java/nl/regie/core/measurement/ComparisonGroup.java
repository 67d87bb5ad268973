package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Vergelijkingsgroep: people who did not get the approach, counted alike over two equally long periods. Only beside such a group may a
 * difference be spoken of as an effect.
 *
 * <p>Source: facts 9; RES-1.
 *
 * @param description who they are and how they were chosen; nothing about any of them
 * @param persons how many they are; at least 1
 * @param before the count over the first period
 * @param during the count over the second
 * @param drawnByLot whether lot decided who got the approach; otherwise the groups may differ in other ways
 */
public record ComparisonGroup(Text description, long persons, Counted before, Counted during, boolean drawnByLot) {

    /**
     * Checks that there is somebody in it, and the periods are equally long.
     *
     * @param description who they are
     * @param persons how many they are
     * @param before the count over the first period
     * @param during the count over the second
     * @param drawnByLot whether lot decided
     * @throws MalformedValueException if there is nobody in it, or the periods differ in length
     */
    public ComparisonGroup {
        requireNonNull(description, "description");
        requireNonNull(before, "before");
        requireNonNull(during, "during");
        MalformedValueException.unless(persons >= 1, ValueCode.OUT_OF_RANGE, "persons");
        MalformedValueException.unless(before.personDays() == during.personDays(), ValueCode.CONTRADICTION, "before");
    }

    /**
     * How its rate changed.
     *
     * @return the rate per year at risk during less that before; empty if either is not known
     */
    public Optional<Fraction> rateChange() {
        return Comparison.rateChange(before, during);
    }
}
