/**
 * Who does what in and around a case, and who is finally accountable.
 */
@NullMarked
package nl.regie.core.role;

import org.jspecify.annotations.NullMarked;
