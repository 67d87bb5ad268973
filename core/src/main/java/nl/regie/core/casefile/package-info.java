/**
 * The {@linkplain nl.regie.core.casefile.CaseFile case file}: everything a house has recorded on one case.
 */
@NullMarked
package nl.regie.core.casefile;

import org.jspecify.annotations.NullMarked;
