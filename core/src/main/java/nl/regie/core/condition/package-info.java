/**
 * The closed vocabulary of conditions: what a rule that is data can ask.
 *
 * <p>A {@link nl.regie.core.condition.Condition} is built from {@code all}, {@code any}, {@code not} and {@code at least}
 * over questions about single facts: {@code holds}, {@code equals}, {@code within} and
 * {@code during}. There is no scripting. Asked of
 * {@linkplain nl.regie.core.fact.Facts facts} it answers yes, no or unknown, and can tell which items made it so and which
 * missing facts would decide it. Top-X criteria, profiles, covenants and escalation models all use this vocabulary.
 */
@NullMarked
package nl.regie.core.condition;

import org.jspecify.annotations.NullMarked;
