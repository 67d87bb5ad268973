/**
 * Proves an escalation model sound before anybody relies on it.
 *
 * <p>{@link nl.regie.escalation.proof.Proof} decides for every combination of inputs there is, not for a sample: the triggers of a level are
 * turned into decision diagrams, in which two rules contradict if their conjunction is not empty and a gap is what no rule covers. What is
 * wrong is told as a {@link nl.regie.escalation.proof.Fault} with the smallest counter-example: the fewest facts that bring it about,
 * whatever the others are. Only a model without errors becomes a {@link nl.regie.escalation.proof.SoundModel}, and nothing is routed by any
 * other.
 *
 * <p>The proof is over facts that are known or denied. That is enough for unknown ones: a rule is taken to hold only if it holds however the
 * unknown facts turn out, so two rules that never hold together for complete facts never hold together for incomplete ones, and that
 * no rule holds because something is not known is told as missing facts, not as a gap.
 */
@NullMarked
package nl.regie.escalation.proof;

import org.jspecify.annotations.NullMarked;
