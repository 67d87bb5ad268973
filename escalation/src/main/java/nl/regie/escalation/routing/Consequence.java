package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.regie.core.competence.PushThroughHolder;
import nl.regie.escalation.model.SilenceKind;

/**
 * Gevolg: what happens to a case if a duty is not done, and from when.
 *
 * <p>Source: ON 6; ESC-3, ROLE-7.
 *
 * @param kind what happens
 * @param to the id of the level the case goes up to; if and only if it goes up
 * @param at from when, inclusive: the first instant after the term
 * @param asked who is asked to push through, first the one who is asked first; empty for another consequence, or while the number of
 *     inhabitants is not known. What they may do is bounded by {@link nl.regie.core.competence.PushThroughAct}
 */
public record Consequence(SilenceKind kind, Optional<String> to, Instant at, List<PushThroughHolder> asked) {

    /**
     * Copies the list.
     *
     * @param kind what happens
     * @param to the level it goes up to
     * @param at from when
     * @param asked who is asked to push through
     */
    public Consequence {
        requireNonNull(kind, "kind");
        requireNonNull(to, "to");
        requireNonNull(at, "at");
        asked = List.copyOf(requireNonNull(asked, "asked"));
    }
}
