package nl.regie.core.competence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Opleidingseis: a training that a role asks for.
 *
 * <p>Source: ON 6; WGS 1.8(9); ROLE-9. The decree may set requirements; its text was not at hand, so that what is asked is our own policy (P)
 * or that of the region.
 *
 * @param code its code
 * @param name what it is called
 * @param role the role that asks for it
 * @param validMonths how long it counts, in months from the day of the certificate, that day included; 1 to 600; empty for always
 */
public record Training(String code, Text name, CaseRole role, Optional<Integer> validMonths) {

    private static final int MOST = 600;

    /**
     * Checks the months.
     *
     * @param code its code
     * @param name what it is called
     * @param role the role that asks for it
     * @param validMonths how long it counts
     * @throws MalformedValueException if the code is malformed or the months are out of range
     */
    public Training {
        Lines.code(requireNonNull(code, "code"), "code");
        requireNonNull(name, "name");
        requireNonNull(role, "role");
        boolean fits = requireNonNull(validMonths, "validMonths")
                .map(months -> months >= 1 && months <= MOST)
                .orElse(true);
        MalformedValueException.unless(fits, ValueCode.OUT_OF_RANGE, "validMonths");
    }

    /**
     * When a certificate no longer counts.
     *
     * @param certified the day of the certificate
     * @return the first day on which it no longer counts; empty if it always does
     */
    public Optional<LocalDate> expires(LocalDate certified) {
        return validMonths.map(certified::plusMonths);
    }
}
