/**
 * Vernietigen: what must go by the library’s plan, and carrying that out.
 */
@NullMarked
package nl.regie.registration.deletion;

import org.jspecify.annotations.NullMarked;
