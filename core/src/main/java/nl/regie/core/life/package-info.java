/**
 * The life of a case as {@linkplain nl.regie.core.life.Event steps}, from which its {@linkplain nl.regie.core.life.Phase phase}
 * follows; its legal regime; and what people decided beside an advice.
 */
@NullMarked
package nl.regie.core.life;

import org.jspecify.annotations.NullMarked;
