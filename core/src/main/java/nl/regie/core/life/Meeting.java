package nl.regie.core.life;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Casusoverleg: one meeting of the table about the case: who was invited and who came.
 *
 * <p>Source: ON 3, 6; RES-5.
 *
 * @param on the day
 * @param invited the participants that were invited, each once; at least one
 * @param present those of them that came, each once
 */
public record Meeting(LocalDate on, List<ParticipantId> invited, List<ParticipantId> present) {

    /**
     * Checks that whoever came was invited.
     *
     * @param on the day
     * @param invited the participants that were invited
     * @param present those of them that came
     * @throws MalformedValueException if nobody was invited, somebody stands twice, or somebody came who was not invited
     */
    public Meeting {
        requireNonNull(on, "on");
        invited = List.copyOf(requireNonNull(invited, "invited"));
        present = List.copyOf(requireNonNull(present, "present"));
        MalformedValueException.unless(!invited.isEmpty(), ValueCode.TOO_SHORT, "invited");
        boolean once = invited.stream().distinct().count() == invited.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "invited");
        boolean presentOnce = present.stream().distinct().count() == present.size();
        MalformedValueException.unless(presentOnce, ValueCode.DUPLICATE, "present");
        MalformedValueException.unless(invited.containsAll(present), ValueCode.CONTRADICTION, "present");
    }
}
