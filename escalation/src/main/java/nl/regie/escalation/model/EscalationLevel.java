package nl.regie.escalation.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.competence.PushThroughReach;
import nl.regie.core.life.Regime;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.escalation.clock.Term;
import org.immutables.value.Value;

/**
 * Niveau van een escalatiemodel: one rung, with everything that holds there. Not to be confused with
 * {@link nl.regie.core.casefile.Level}, which is where a case stands.
 *
 * <p>Source: ON 6; facts 1.5; ESC-2, CASE-8, ROLE-7.
 *
 * @param id its id within the model; lower case, digits and hyphens
 * @param name what it is called
 * @param kind where a case is dealt with
 * @param regime under which law a case is handled there
 * @param director who directs; empty while that is open, and then the model is not sound
 * @param present who must be there; may be empty
 * @param asks what may be asked; may be empty
 * @param review how often a case is looked at again; empty if the model does not say so
 * @param pushThrough towards whom there is push-through authority, each once; empty if there is none
 * @param duties who does what by when; ids unique within the level
 * @param triggers what sends a case elsewhere
 * @param stay when a case stays; empty if the triggers provide for everything
 * @param warrant what the row rests on
 */
@Built
@Value.Builder
public record EscalationLevel(
        String id,
        Text name,
        LevelKind kind,
        Regime regime,
        Optional<Holder> director,
        List<Holder> present,
        List<Asking> asks,
        Optional<Term> review,
        List<PushThroughReach> pushThrough,
        List<Duty> duties,
        List<Trigger> triggers,
        Optional<Stay> stay,
        Warrant warrant) {

    /**
     * Copies the lists.
     *
     * @param id its id
     * @param name what it is called
     * @param kind where a case is dealt with
     * @param regime under which law
     * @param director who directs
     * @param present who must be there
     * @param asks what may be asked
     * @param review how often a case is looked at again
     * @param pushThrough towards whom there is push-through authority
     * @param duties who does what by when
     * @param triggers what sends a case elsewhere
     * @param stay when a case stays
     * @param warrant what the row rests on
     * @throws MalformedValueException if the id is malformed, or a holder, a reach or the id of a duty stands twice
     */
    public EscalationLevel {
        Lines.code(requireNonNull(id, "id"), "id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(regime, "regime");
        requireNonNull(director, "director");
        present = List.copyOf(requireNonNull(present, "present"));
        asks = List.copyOf(requireNonNull(asks, "asks"));
        requireNonNull(review, "review");
        pushThrough = List.copyOf(requireNonNull(pushThrough, "pushThrough"));
        duties = List.copyOf(requireNonNull(duties, "duties"));
        triggers = List.copyOf(requireNonNull(triggers, "triggers"));
        requireNonNull(stay, "stay");
        requireNonNull(warrant, "warrant");
        once(present.stream(), "present");
        once(pushThrough.stream(), "pushThrough");
        once(duties.stream().map(Duty::id), "duties");
    }

    private static void once(Stream<?> values, String attribute) {
        List<?> all = values.toList();
        MalformedValueException.unless(all.stream().distinct().count() == all.size(), ValueCode.DUPLICATE, attribute);
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static EscalationLevelBuilder builder() {
        return new EscalationLevelBuilder();
    }

    /**
     * Looks a duty up.
     *
     * @param duty its id
     * @return the duty, if the level has one of that id
     */
    public Optional<Duty> duty(String duty) {
        return duties.stream().filter(found -> found.id().equals(duty)).findFirst();
    }
}
