package nl.regie.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Labels;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Afspraak: who does what, by when, when progress is discussed and what result is intended. Nothing of that can be
 * missing.
 *
 * <p>Source: ON 6; PLAN-3, PRIV-21.
 *
 * @param id the id, among those of the items
 * @param labels whose data it is, and so on, as for an item
 * @param who which participant does it
 * @param person which professional
 * @param what what is done
 * @param by the last day, inclusive
 * @param progressOn when progress is discussed
 * @param intendedResult the intended result
 * @param state what became of it
 * @param measure the code of the measure it carries out
 * @param restsOn the items it rests on; may be empty
 * @param doneOn the day on which it was done; only once it is done
 * @param successor who goes on with it when the case is scaled down or closed
 */
@Built
@Value.Builder
public record Agreement(
        ItemId id,
        Labels labels,
        ParticipantId who,
        Optional<PersonId> person,
        FreeText what,
        LocalDate by,
        LocalDate progressOn,
        FreeText intendedResult,
        AgreementState state,
        Optional<String> measure,
        List<ItemId> restsOn,
        Optional<LocalDate> doneOn,
        Optional<ParticipantId> successor) {

    /**
     * Checks that all are there.
     *
     * @param id the id
     * @param labels whose data it is
     * @param who which participant does it
     * @param person which professional
     * @param what what is done
     * @param by the last day
     * @param progressOn when progress is discussed
     * @param intendedResult the intended result
     * @param state what became of it
     * @param measure the code of the measure it carries out
     * @param restsOn the items it rests on
     * @param doneOn the day on which it was done
     * @param successor who goes on with it
     */
    public Agreement {
        requireNonNull(id, "id");
        requireNonNull(labels, "labels");
        requireNonNull(who, "who");
        requireNonNull(person, "person");
        requireNonNull(what, "what");
        requireNonNull(by, "by");
        requireNonNull(progressOn, "progressOn");
        requireNonNull(intendedResult, "intendedResult");
        requireNonNull(state, "state");
        requireNonNull(measure, "measure").ifPresent(code -> Lines.code(code, "measure"));
        restsOn = List.copyOf(requireNonNull(restsOn, "restsOn"));
        requireNonNull(doneOn, "doneOn");
        requireNonNull(successor, "successor");
        MalformedValueException.unless(
                doneOn.isEmpty() || state == AgreementState.DONE || state == AgreementState.INEFFECTIVE,
                ValueCode.CONTRADICTION,
                "doneOn");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static AgreementBuilder builder() {
        return new AgreementBuilder();
    }
}
