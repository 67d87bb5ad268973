/**
 * Time in the Netherlands: terms, and working days with the public holidays. The clocks of arrest and custody, which count in their own way,
 * stand in {@code nl.regie.escalation.custody}.
 */
@NullMarked
package nl.regie.escalation.clock;

import org.jspecify.annotations.NullMarked;
