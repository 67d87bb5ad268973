/**
 * The framework of the law as data: who may process what, in three layers.
 *
 * <p>The law is a {@link nl.regie.privacy.framework.Framework} of {@linkplain nl.regie.privacy.framework.Row rows}, each with its
 * article; whatever no row covers is withheld. A decree could add rows; none is loaded, and what would need one stays denied. A
 * {@link nl.regie.privacy.framework.Covenant} narrows or organises by its clauses, and is refused where it widens. A local approach
 * that rests on a covenant alone has a framework of its own.
 */
@NullMarked
package nl.regie.privacy.framework;

import org.jspecify.annotations.NullMarked;
