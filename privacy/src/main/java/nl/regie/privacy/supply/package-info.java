/**
 * Supply to the house: a participant supplies necessary data of the designated kinds unless, in its own judgement, weighty reasons
 * oppose. It is a duty with a judgement in it: nothing here forces a participant, and nothing calls it optional. What was decided is
 * recorded either way, with who, when and why.
 *
 * <p>{@link nl.regie.privacy.supply.Supply} tells what is owed; {@link nl.regie.privacy.supply.SupplyDecision} is what the participant
 * decided. {@link nl.regie.privacy.supply.SupplierConsent} is its consent to a further use, which some uses ask for.
 */
@NullMarked
package nl.regie.privacy.supply;

import org.jspecify.annotations.NullMarked;
