/**
 * How the parts of documents look in JSON: one class for the values of one package of the model, for the doors of this and our
 * other modules.
 */
@NullMarked
package nl.regie.core.json.part;

import org.jspecify.annotations.NullMarked;
