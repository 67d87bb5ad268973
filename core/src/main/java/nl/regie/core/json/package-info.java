/**
 * The door for each kind of document: how its values look in JSON.
 *
 * <p>Each class here describes the form of one part of the model, once; reading, diagnosis, writing and the JSON Schema
 * follow from that. Callers need {@link nl.regie.core.json.RuleSetJson}, which gives a
 * {@link nl.regie.core.document.DocumentType}. The model itself knows nothing of JSON.
 */
@NullMarked
package nl.regie.core.json;

import org.jspecify.annotations.NullMarked;
