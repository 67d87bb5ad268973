/**
 * Who may do what: whether a step in the life of a case may be taken by whoever wants to
 * ({@link nl.regie.core.competence.StepGuard}), who pushes through when partners do not agree
 * ({@link nl.regie.core.competence.PushThrough}), and who was designated and trained for it
 * ({@link nl.regie.core.competence.Readiness}).
 */
@NullMarked
package nl.regie.core.competence;

import org.jspecify.annotations.NullMarked;
