/**
 * What the recorded items say about problems, whatever kind of item they are: a housing item of somebody without a home says the
 * same as a signal of that problem. {@link nl.regie.core.statement.Statements} reads a case once for a date; complexity, the
 * table and the mix of interventions all look at problems through it, so that they never disagree about what is known.
 */
@NullMarked
package nl.regie.core.statement;

import org.jspecify.annotations.NullMarked;
