/**
 * The door: how the documents of this module look in JSON, read strictly and written canonically. No type of a JSON library shows.
 */
@NullMarked
package nl.regie.privacy.json;

import org.jspecify.annotations.NullMarked;
