/**
 * What is wrong with a value or a document, told so that a person can mend it.
 *
 * <p>A {@link nl.regie.core.violation.Violation} carries its code, the path and place in the document, what was found
 * (masked: its kind and size, never the value), what was expected, the source and help, in Dutch and English. A value
 * that cannot exist throws {@link nl.regie.core.violation.MalformedValueException}; operations on documents return all
 * violations at once and offer {@link nl.regie.core.violation.InvalidDocumentException} to callers who prefer to throw.
 * No text here ever holds personal data (PRIV-15).
 */
@NullMarked
package nl.regie.core.violation;

import org.jspecify.annotations.NullMarked;
