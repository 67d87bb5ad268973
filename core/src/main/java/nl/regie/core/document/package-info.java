/**
 * Versioned documents, whatever their kind: {@linkplain nl.regie.core.document.Version version},
 * {@linkplain nl.regie.core.document.Limits limits}, what can be wrong with a text, and what comes out when it is accepted.
 */
@NullMarked
package nl.regie.core.document;

import org.jspecify.annotations.NullMarked;
