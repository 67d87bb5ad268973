package nl.regie.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Plan van aanpak: what the table agreed.
 *
 * <p>Source: ON 6; PLAN-3.
 *
 * @param agreedOn the day on which it was agreed
 * @param agreements the agreements; at least one
 */
public record Plan(LocalDate agreedOn, List<Agreement> agreements) {

    /**
     * Checks what must hold.
     *
     * @param agreedOn the day on which it was agreed
     * @param agreements the agreements
     * @throws MalformedValueException if there is no agreement
     */
    public Plan {
        requireNonNull(agreedOn, "agreedOn");
        agreements = List.copyOf(requireNonNull(agreements, "agreements"));
        MalformedValueException.unless(!agreements.isEmpty(), ValueCode.TOO_SHORT, "agreements");
    }
}
