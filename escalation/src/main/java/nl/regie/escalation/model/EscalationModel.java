package nl.regie.escalation.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.profile.Following;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Escalatiemodel: who does what when a complex problem presents itself, clear to all parties. Immutable and thread-safe. It is well formed;
 * whether it is sound is another question.
 *
 * <p>Source: ON 6; facts 1.5; ESC-2, RES-4.
 *
 * @param id its id; lower case, digits and hyphens
 * @param edition as its makers number it; one line
 * @param name what it is called
 * @param from the first day on which it holds, inclusive
 * @param until the first day on which it no longer holds, exclusive; empty while no end is known
 * @param follows which edition of which source it follows; at least one
 * @param entries where each access line comes in; each line at most once
 * @param levels the levels from low to high, at least one, ids unique; one beside the ladder may stand anywhere
 */
@Built
@Value.Builder
public record EscalationModel(
        String id,
        String edition,
        Text name,
        LocalDate from,
        Optional<LocalDate> until,
        List<Following> follows,
        List<Entry> entries,
        List<EscalationLevel> levels) {

    /**
     * Copies the lists.
     *
     * @param id its id
     * @param edition as its makers number it
     * @param name what it is called
     * @param from the first day on which it holds
     * @param until the first day on which it no longer holds
     * @param follows which edition of which source it follows
     * @param entries where each access line comes in
     * @param levels the levels from low to high
     * @throws MalformedValueException if a text is malformed, it ends before it begins, it follows nothing, it has no level, or a line, the
     *     id of a level or the id of a rule stands twice
     */
    public EscalationModel {
        Lines.code(requireNonNull(id, "id"), "id");
        Lines.line(requireNonNull(edition, "edition"), "edition");
        requireNonNull(name, "name");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        boolean ordered = until.map(end -> end.isAfter(from)).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
        follows = List.copyOf(requireNonNull(follows, "follows"));
        MalformedValueException.unless(!follows.isEmpty(), ValueCode.TOO_SHORT, "follows");
        entries = List.copyOf(requireNonNull(entries, "entries"));
        levels = List.copyOf(requireNonNull(levels, "levels"));
        MalformedValueException.unless(!levels.isEmpty(), ValueCode.TOO_SHORT, "levels");
        once(entries.stream().map(Entry::line), "entries");
        once(levels.stream().map(EscalationLevel::id), "levels");
        once(
                levels.stream()
                        .flatMap(level -> Stream.concat(
                                level.triggers().stream()
                                        .map(trigger -> trigger.rule().id()),
                                level.stay().stream().map(Stay::id))),
                "triggers");
    }

    private static void once(Stream<?> values, String attribute) {
        Set<Object> seen = new HashSet<>();
        MalformedValueException.unless(values.allMatch(seen::add), ValueCode.DUPLICATE, attribute);
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static EscalationModelBuilder builder() {
        return new EscalationModelBuilder();
    }

    /**
     * Whether the model holds on a date.
     *
     * @param date the date
     * @return true from {@code from} up to but not including {@code until}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }

    /**
     * Looks a level up.
     *
     * @param level its id
     * @return the level, if the model has one of that id
     */
    public Optional<EscalationLevel> level(String level) {
        return levels.stream().filter(found -> found.id().equals(level)).findFirst();
    }

    /**
     * Where an access line comes in.
     *
     * @param line the line
     * @return the entry, if the model has one for it
     */
    public Optional<Entry> entry(AccessLine line) {
        return entries.stream().filter(entry -> entry.line() == line).findFirst();
    }

    /**
     * Which way it is from one level to another.
     *
     * @param start the level a case stands on
     * @param end another level of this model
     * @return up or down by their order; aside to, and back from, a level beside the ladder
     * @throws IllegalArgumentException if one of them is not of this model, or they are the same
     */
    public Direction direction(EscalationLevel start, EscalationLevel end) {
        int here = levels.indexOf(start);
        int there = levels.indexOf(end);
        if (here < 0 || there < 0 || here == there) {
            throw new IllegalArgumentException("two levels of this model");
        }
        if (start.kind().isOnLadder() != end.kind().isOnLadder()) {
            return start.kind().isOnLadder() ? Direction.ASIDE : Direction.BACK;
        }
        return there > here ? Direction.UP : Direction.DOWN;
    }

    /** Its id and edition. */
    @Override
    public String toString() {
        return "EscalationModel[" + id + " " + edition + "]";
    }
}
