package nl.regie.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Content;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Maatregel: a measure that was asked for or taken.
 *
 * <p>Source: ON 1, 3, 4; PLAN-1.
 *
 * @param code its code in the catalogue of measures
 * @param strand the strand it belongs to
 * @param state how far it has come
 * @param decidedBy whose decision it is; needed for what was imposed
 * @param from the first day, inclusive
 * @param until the last day, inclusive; empty if no end is known
 * @param note in words
 */
@Built
@Value.Builder
public record Measure(
        String code,
        Strand strand,
        MeasureState state,
        Optional<ParticipantId> decidedBy,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<FreeText> note)
        implements Content {

    /**
     * Checks what must hold.
     *
     * @param code its code in the catalogue of measures
     * @param strand the strand it belongs to
     * @param state how far it has come
     * @param decidedBy whose decision it is
     * @param from the first day
     * @param until the last day
     * @param note in words
     * @throws MalformedValueException if the code is blank, nobody decided an imposed measure, or it ends before it
     * begins
     */
    public Measure {
        requireNonNull(code, "code");
        requireNonNull(strand, "strand");
        requireNonNull(state, "state");
        requireNonNull(decidedBy, "decidedBy");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(note, "note");
        Lines.code(code, "code");
        MalformedValueException.unless(
                state != MeasureState.IMPOSED || decidedBy.isPresent(), ValueCode.MISSING_TOGETHER, "decidedBy");
        MalformedValueException.unless(
                until.isEmpty() || from.isEmpty() || !until.get().isBefore(from.get()), ValueCode.ORDER, "until");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static MeasureBuilder builder() {
        return new MeasureBuilder();
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "Measure";
    }
}
