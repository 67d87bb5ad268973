/**
 * Text for people, in Dutch and English.
 *
 * <p>Every closed vocabulary of the library is an enum that is a {@link nl.regie.core.text.Term}: it has a stable code
 * for documents and a label in each {@link nl.regie.core.text.Language}. Rules that are data bring their own
 * {@link nl.regie.core.text.Text}. Nothing here looks at the default locale.
 */
@NullMarked
package nl.regie.core.text;

import org.jspecify.annotations.NullMarked;
