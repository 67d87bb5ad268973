/**
 * Rechten van betrokkenen: a person’s own extract.
 */
@NullMarked
package nl.regie.registration.right;

import org.jspecify.annotations.NullMarked;
