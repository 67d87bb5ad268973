package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.regex.Pattern;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.text.Built;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Gemeentelijk verwerkingenlog: where events are exported to, and what that log wants to know beside them. An OIN is the number of an
 * organisation.
 *
 * <p>Source: facts 8.6; PRIV-11.
 *
 * @param address where the resources of that log stand, without a slash at the end, such as
 *     {@code https://log.example/api/v1}; at most 1,900 characters, none but printable ASCII
 * @param executor the OIN of the organisation that carries out the processing; 20 digits
 * @param system the system in which it was done; at most 242 characters
 * @param confidentiality whether persons concerned may see it
 * @param numbers the OIN of participants, as far as they are known; 20 digits each
 */
@Built
@Value.Builder
public record MunicipalLog(
        String address,
        String executor,
        String system,
        Confidentiality confidentiality,
        Map<ParticipantId, String> numbers) {

    /** The longest name in that log, in characters, inclusive. */
    public static final int LONGEST_NAME = 242;

    private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]{0,1891}[!-.0-~]");
    private static final Pattern OIN = Pattern.compile("[0-9]{20}");

    /**
     * Checks the forms.
     *
     * @param address where the resources of that log stand
     * @param executor the OIN of the organisation that carries out the processing
     * @param system the system in which it was done
     * @param confidentiality whether persons concerned may see it
     * @param numbers the OIN of participants
     * @throws MalformedValueException if one has another form
     */
    public MunicipalLog {
        boolean reachable = ADDRESS.matcher(requireNonNull(address, "address")).matches();
        MalformedValueException.unless(reachable, ValueCode.PATTERN, "address");
        oin(requireNonNull(executor, "executor"), "executor");
        Lines.check(requireNonNull(system, "system"), LONGEST_NAME, "system");
        requireNonNull(confidentiality, "confidentiality");
        numbers = Map.copyOf(requireNonNull(numbers, "numbers"));
        numbers.values().forEach(number -> oin(number, "numbers"));
    }

    private static void oin(String number, String attribute) {
        MalformedValueException.unless(OIN.matcher(number).matches(), ValueCode.PATTERN, attribute);
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static MunicipalLogBuilder builder() {
        return new MunicipalLogBuilder();
    }
}
