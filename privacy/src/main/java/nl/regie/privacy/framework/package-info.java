/**
 * The framework of the law as data: who may process what, in three layers, of which the decree alone widens and a covenant only
 * narrows.
 */
@NullMarked
package nl.regie.privacy.framework;

import org.jspecify.annotations.NullMarked;
