/**
 * An escalation model as data: who does what when, level by level.
 *
 * <p>An {@link nl.regie.escalation.model.EscalationModel} says where each access line {@linkplain nl.regie.escalation.model.Entry enters}
 * and holds its {@linkplain nl.regie.escalation.model.EscalationLevel levels} from low to high. Each level has a legal regime, somebody who
 * directs, who must be there, what may be asked, {@linkplain nl.regie.escalation.model.Duty duties} with their terms and what silence leads
 * to, {@linkplain nl.regie.escalation.model.Trigger triggers} that send a case elsewhere, and an explicit
 * {@linkplain nl.regie.escalation.model.Stay stay}. The triggers are rules over {@link nl.regie.escalation.model.EscalationFacts}. Every
 * row has a {@linkplain nl.regie.escalation.model.Warrant warrant}: which source it rests on, and whether that was looked up.
 *
 * <p>A model that exists is well formed, no more. That it is sound is proved in {@code nl.regie.escalation.proof}.
 */
@NullMarked
package nl.regie.escalation.model;

import org.jspecify.annotations.NullMarked;
