package nl.regie.core.problem;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.item.Content;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Signaal: a problem on a life domain, as somebody told it.
 *
 * <p>Source: ON 5, 6; CASE-3.
 *
 * @param domain the life domain
 * @param problem what is the matter
 * @param standing whether it is known, denied or unknown
 * @param since since when
 * @param severity how severe; only for what is known
 * @param note in words
 */
@Built
@Value.Builder
public record Signal(
        LifeDomain domain,
        Problem problem,
        Standing standing,
        Optional<LocalDate> since,
        Optional<Severity> severity,
        Optional<FreeText> note)
        implements Content {

    /**
     * Checks what must hold.
     *
     * @param domain the life domain
     * @param problem what is the matter
     * @param standing whether it is known
     * @param since since when
     * @param severity how severe
     * @param note in words
     * @throws MalformedValueException if something that is not known has a severity
     */
    public Signal {
        requireNonNull(domain, "domain");
        requireNonNull(problem, "problem");
        requireNonNull(standing, "standing");
        requireNonNull(since, "since");
        requireNonNull(severity, "severity");
        requireNonNull(note, "note");
        MalformedValueException.unless(
                standing == Standing.KNOWN || severity.isEmpty(), ValueCode.CONTRADICTION, "severity");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static SignalBuilder builder() {
        return new SignalBuilder();
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Signal";
    }
}
