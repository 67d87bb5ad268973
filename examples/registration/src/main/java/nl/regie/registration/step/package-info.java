/**
 * Stappen: the life of a case, step by step, each asked of the library before it is taken.
 */
@NullMarked
package nl.regie.registration.step;

import org.jspecify.annotations.NullMarked;
