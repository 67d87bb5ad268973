/**
 * ZSM+: what the municipality, care and the house know of a suspect is asked before ZSM settles, and before the case comes on any table.
 *
 * <p>A {@link nl.regie.escalation.zsm.ZsmInquiry} holds whom was asked and what came back within the running clock. The
 * {@link nl.regie.escalation.zsm.ZsmGuard} decides whether the house answers: on an open case only, and to an authorised prosecutor only.
 * {@link nl.regie.escalation.zsm.ZsmFeedback} brings what ZSM decided back to the case, as proposals: people change the plan.
 */
@NullMarked
package nl.regie.escalation.zsm;

import org.jspecify.annotations.NullMarked;
