/**
 * Toezicht: what each participant would see of a case, for who supervises it and sees nothing of it.
 */
@NullMarked
package nl.regie.registration.oversight;

import org.jspecify.annotations.NullMarked;
