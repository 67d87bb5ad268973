package nl.regie.core.place;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Veiligheidsregio: one of the 25 safety regions.
 *
 * <p>Source: CASE-6, RES-3.
 *
 * @param code its code, VR01 to VR25
 * @param name its name, 1 to 500 characters
 */
public record SafetyRegion(String code, String name) {

    private static final Pattern FORM = Pattern.compile("VR(0[1-9]|1[0-9]|2[0-5])");

    /**
     * Checks what must hold.
     *
     * @param code its code
     * @param name its name
     * @throws MalformedValueException if the code is no safety region, or the name is blank
     */
    public SafetyRegion {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        MalformedValueException.unless(FORM.matcher(code).matches(), ValueCode.PATTERN, "code");
        Lines.line(name, "name");
    }
}
