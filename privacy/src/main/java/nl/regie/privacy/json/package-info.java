/**
 * The door for the documents of this module.
 */
@NullMarked
package nl.regie.privacy.json;

import org.jspecify.annotations.NullMarked;
