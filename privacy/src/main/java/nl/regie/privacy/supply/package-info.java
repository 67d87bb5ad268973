/**
 * Supply to the house: a participant supplies necessary data of the designated kinds unless, in its own judgement, weighty reasons
 * oppose; what it decided is recorded either way. And the consent of the supplier, which some further uses ask for.
 */
@NullMarked
package nl.regie.privacy.supply;

import org.jspecify.annotations.NullMarked;
