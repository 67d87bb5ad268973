/**
 * What one recipient sees of a case at one moment, and nothing more.
 *
 * <p>The {@link nl.regie.privacy.minimisation.Minimiser} asks the gate of {@code disclosure} item by item and makes a
 * {@link nl.regie.privacy.minimisation.MinimisedCase}, the only type that can be written for a partner. What is withheld leaves no trace
 * in it: no count, no gap, no name. What became of every item stands in the {@link nl.regie.privacy.minimisation.Receipt}, which stays
 * with the controllers. The {@code StreamingMinimiser} of {@code json} does the same from JSON to JSON without building the case. What a recipient reads is a {@link nl.regie.privacy.minimisation.ShownCase}.
 */
@NullMarked
package nl.regie.privacy.minimisation;

import org.jspecify.annotations.NullMarked;
