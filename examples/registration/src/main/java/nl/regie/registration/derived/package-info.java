/**
 * Afgeleid: what the library derives of a case, handed out only as far as the user sees all that it rests on (PRIV-21).
 */
@NullMarked
package nl.regie.registration.derived;

import org.jspecify.annotations.NullMarked;
