package nl.regie.escalation.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.life.Step;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.escalation.clock.Term;
import org.immutables.value.Value;

/**
 * Taak: who does what by when at a level, and what happens if nobody does it. Owner and term may be open in a draft; a model in which one
 * is open is not sound.
 *
 * <p>Source: ON 6; ESC-2, ESC-3.
 *
 * @param id its id within the level; lower case, digits and hyphens
 * @param says what must be done, as a phrase without a full stop
 * @param owner who must do it; empty while that is open
 * @param term within what term, counted from the starting point; empty while that is open
 * @param from from what on the term runs
 * @param fulfilledBy the step in the life of the case by which it is done; empty if no step shows it
 * @param silence what happens if it is not done in time; empty if nothing does
 * @param warrant what the row rests on
 */
@Built
@Value.Builder
public record Duty(
        String id,
        Text says,
        Optional<Holder> owner,
        Optional<Term> term,
        StartingPoint from,
        Optional<Step> fulfilledBy,
        Optional<Silence> silence,
        Warrant warrant) {

    /**
     * Checks the id.
     *
     * @param id its id
     * @param says what must be done
     * @param owner who must do it
     * @param term within what term
     * @param from from what on the term runs
     * @param fulfilledBy the step by which it is done
     * @param silence what happens if it is not done in time
     * @param warrant what the row rests on
     * @throws nl.regie.core.violation.MalformedValueException if the id is malformed
     */
    public Duty {
        Lines.code(requireNonNull(id, "id"), "id");
        requireNonNull(says, "says");
        requireNonNull(owner, "owner");
        requireNonNull(term, "term");
        requireNonNull(from, "from");
        requireNonNull(fulfilledBy, "fulfilledBy");
        requireNonNull(silence, "silence");
        requireNonNull(warrant, "warrant");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static DutyBuilder builder() {
        return new DutyBuilder();
    }
}
