package nl.regie.privacy.framework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Convenant: what the partners of a house agreed about sharing. It narrows or organises what the law allows and never widens it;
 * {@link CovenantCheck} refuses one that does. Outside its period it says nothing.
 *
 * <p>A local approach that rests on a covenant alone ({@code LOCAL_COVENANT}) is not this, but a {@link Framework} of its own.
 *
 * <p>Source: ON 3; PRIV-3.
 *
 * @param id lower case, digits and hyphens
 * @param edition as the partners number it
 * @param name what it is called
 * @param from the first day on which it holds, inclusive
 * @param until the first day on which it no longer holds, exclusive; empty while no end is known
 * @param clauses the clauses; numbers unique
 */
@Built
@Value.Builder
public record Covenant(
        String id, String edition, Text name, LocalDate from, Optional<LocalDate> until, List<Clause> clauses) {

    /**
     * Checks what must hold.
     *
     * @param id lower case, digits and hyphens
     * @param edition as the partners number it
     * @param name what it is called
     * @param from the first day on which it holds
     * @param until the first day on which it no longer holds
     * @param clauses the clauses
     * @throws MalformedValueException if a text is malformed, it ends before it begins, or a number stands twice
     */
    public Covenant {
        Lines.code(requireNonNull(id, "id"), "id");
        Lines.line(requireNonNull(edition, "edition"), "edition");
        requireNonNull(name, "name");
        requireNonNull(from, "from");
        boolean ordered =
                requireNonNull(until, "until").map(end -> end.isAfter(from)).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
        clauses = List.copyOf(requireNonNull(clauses, "clauses"));
        long numbers = clauses.stream().map(Clause::number).distinct().count();
        MalformedValueException.unless(numbers == clauses.size(), ValueCode.DUPLICATE, "clauses");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static CovenantBuilder builder() {
        return new CovenantBuilder();
    }

    /**
     * Whether it holds on a date.
     *
     * @param date the date
     * @return true from {@code from} up to but not including {@code until}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }
}
