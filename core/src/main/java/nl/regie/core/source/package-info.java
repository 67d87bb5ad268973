/**
 * Where a rule comes from: the law, a decree, a covenant, the field's own framework, or our own policy.
 *
 * <p>Every rule, violation and finding carries a {@link nl.regie.core.source.Source}, so that whoever reads a decision
 * can look up what it rests on, and can see at once when it rests on nothing more than
 * {@linkplain nl.regie.core.source.Origin#POLICY our own policy}.
 */
@NullMarked
package nl.regie.core.source;

import org.jspecify.annotations.NullMarked;
