/**
 * The door for the documents of this module: escalation models and agreements on access lines. Each kind has a published schema; a key that
 * is not known is an error. The models that are {@linkplain nl.regie.escalation.json.ShippedModels shipped} come in through the same door.
 */
@NullMarked
package nl.regie.escalation.json;

import org.jspecify.annotations.NullMarked;
