/**
 * Register: the cases, each with its current state and what was done to it.
 */
@NullMarked
package nl.regie.registration.register;

import org.jspecify.annotations.NullMarked;
