package nl.regie.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Plan van aanpak: what the table agreed.
 *
 * <p>Source: ON 6; PLAN-3, PLAN-6.
 *
 * @param agreedOn the day on which it was agreed
 * @param agreements the agreements; at least one
 * @param resources what must be bought or financed for it; may be empty
 */
public record Plan(LocalDate agreedOn, List<Agreement> agreements, List<Resource> resources) {

    /**
     * Checks what must hold.
     *
     * @param agreedOn the day on which it was agreed
     * @param agreements the agreements
     * @param resources what must be bought or financed for it
     * @throws MalformedValueException if there is no agreement
     */
    public Plan {
        requireNonNull(agreedOn, "agreedOn");
        agreements = List.copyOf(requireNonNull(agreements, "agreements"));
        resources = List.copyOf(requireNonNull(resources, "resources"));
        MalformedValueException.unless(!agreements.isEmpty(), ValueCode.TOO_SHORT, "agreements");
    }

    /**
     * A plan for which nothing has to be bought or financed.
     *
     * @param agreedOn the day on which it was agreed
     * @param agreements the agreements
     * @throws MalformedValueException if there is no agreement
     */
    public Plan(LocalDate agreedOn, List<Agreement> agreements) {
        this(agreedOn, agreements, List.of());
    }
}
