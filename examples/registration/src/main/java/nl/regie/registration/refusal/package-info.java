/**
 * Weigeringen: the few ways in which something cannot be done. None of them says anything of a case.
 */
@NullMarked
package nl.regie.registration.refusal;

import org.jspecify.annotations.NullMarked;
