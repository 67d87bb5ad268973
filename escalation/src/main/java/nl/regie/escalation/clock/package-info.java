/**
 * Time in the Netherlands: terms, working days with the public holidays, and the clocks of arrest and custody.
 */
@NullMarked
package nl.regie.escalation.clock;

import org.jspecify.annotations.NullMarked;
