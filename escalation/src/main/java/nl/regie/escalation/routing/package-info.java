/**
 * Where a case goes: the level, why, who must do what by when, and what happens if they do not.
 *
 * <p>{@link nl.regie.escalation.routing.CaseFacts} reads a {@link nl.regie.escalation.routing.Situation} out of a case file and out of what
 * professionals {@linkplain nl.regie.escalation.routing.Observation observed}; a {@link nl.regie.escalation.routing.Track} says where the case
 * stands on a model; and a {@link nl.regie.escalation.routing.Router} of a sound model answers with a decision whose outcome is a
 * {@link nl.regie.escalation.routing.Routing}. It is advice: a case stands elsewhere only once somebody has
 * {@linkplain nl.regie.escalation.routing.Moved moved} it. Whatever happened to a case can be replayed, event by event, with the same
 * answers.
 *
 * <p>Nothing is scaled up or down on what is not known: a rule sends a case only if it holds however the unknown facts turn out. Otherwise
 * the case stays, the decision says that it is undecided, and names the facts that would decide it.
 */
@NullMarked
package nl.regie.escalation.routing;

import org.jspecify.annotations.NullMarked;
