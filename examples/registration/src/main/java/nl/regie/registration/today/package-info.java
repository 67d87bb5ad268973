/**
 * Vandaag: the one place where the clock is read.
 */
@NullMarked
package nl.regie.registration.today;

import org.jspecify.annotations.NullMarked;
