/**
 * The door of this module: its kinds of documents, each read strictly, written canonically, and described by a published JSON Schema.
 * No type of a JSON library shows.
 */
@NullMarked
package nl.regie.privacy.json;

import org.jspecify.annotations.NullMarked;
