/**
 * Who may see which item now, and why.
 *
 * <p>A {@link nl.regie.privacy.disclosure.Disclosure} is compiled once for the frameworks and covenants of a house. Asked
 * {@linkplain nl.regie.privacy.disclosure.Disclosure#to to whom}, with the {@linkplain nl.regie.privacy.disclosure.CaseHead head} of a
 * case and a {@linkplain nl.regie.privacy.disclosure.DisclosureRequest request}, it gives a
 * {@link nl.regie.privacy.disclosure.Gate} that answers item by item: withhold, may disclose, or open until somebody did what is still
 * to be done. Whatever nothing allows is withheld; so is whatever is unknown or contradictory.
 */
@NullMarked
package nl.regie.privacy.disclosure;

import org.jspecify.annotations.NullMarked;
