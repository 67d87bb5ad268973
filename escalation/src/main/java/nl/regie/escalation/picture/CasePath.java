package nl.regie.escalation.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.casefile.Level;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Weg van een casus: the levels on which a case stood, one after the other. It tells something about a person as soon as it is known whose
 * case it is, so a picture of it is disclosed as the case is (PRIV-21).
 *
 * <p>Source: ON 6; ESC-8, PRIV-21.
 *
 * @param stops where the case stood and since when, oldest first, all of one model; at least one, at most 50
 */
public record CasePath(List<Level> stops) {

    private static final int MOST = 50;

    /**
     * Checks the order.
     *
     * @param stops where the case stood
     * @throws MalformedValueException if there is no stop or too many, they are of several models, or one lies before the one before it
     */
    public CasePath {
        stops = List.copyOf(requireNonNull(stops, "stops"));
        MalformedValueException.unless(!stops.isEmpty(), ValueCode.TOO_SHORT, "stops");
        MalformedValueException.unless(stops.size() <= MOST, ValueCode.TOO_LONG, "stops");
        for (int i = 1; i < stops.size(); i++) {
            Level before = stops.get(i - 1);
            MalformedValueException.unless(
                    before.model().equals(stops.get(i).model()), ValueCode.CONTRADICTION, "stops");
            MalformedValueException.unless(!stops.get(i).since().isBefore(before.since()), ValueCode.ORDER, "stops");
        }
    }

    /** How many stops; not where. */
    @Override
    public String toString() {
        return "CasePath[" + stops.size() + " stops]";
    }
}
