/**
 * Cijfers: the yearly figures, as far as the library publishes them.
 */
@NullMarked
package nl.regie.registration.figure;

import org.jspecify.annotations.NullMarked;
