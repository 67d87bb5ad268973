/**
 * What is known, denied or unknown about a case, in a form that rules can be asked about.
 *
 * <p>A {@link nl.regie.core.fact.FactCatalogue} lists the {@linkplain nl.regie.core.fact.Fact facts} that a kind of
 * decision looks at; {@link nl.regie.core.fact.Facts} holds what is known of one case, each fact with the items that bear
 * it out. A fact nobody told is {@linkplain nl.regie.core.fact.Truth#UNKNOWN unknown}; it is never taken as denied.
 */
@NullMarked
package nl.regie.core.fact;

import org.jspecify.annotations.NullMarked;
