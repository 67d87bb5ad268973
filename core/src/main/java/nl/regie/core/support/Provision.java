package nl.regie.core.support;

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
 * Voorziening: care or a provision that was indicated or granted.
 *
 * <p>Source: WGS 2.30(1); PRIV-1.
 *
 * @param kind what
 * @param state how far it has come
 * @param from the first day, inclusive
 * @param until the last day, inclusive; empty if no end is known
 * @param note in words
 */
@Built
@Value.Builder
public record Provision(
        ProvisionKind kind,
        ProvisionState state,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<FreeText> note)
        implements Content {

    /**
     * Checks what must hold.
     *
     * @param kind what
     * @param state how far it has come
     * @param from the first day
     * @param until the last day
     * @param note in words
     * @throws MalformedValueException if it ends before it begins
     */
    public Provision {
        requireNonNull(kind, "kind");
        requireNonNull(state, "state");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(note, "note");
        MalformedValueException.unless(
                until.isEmpty() || from.isEmpty() || !until.get().isBefore(from.get()), ValueCode.ORDER, "until");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ProvisionBuilder builder() {
        return new ProvisionBuilder();
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Provision";
    }
}
