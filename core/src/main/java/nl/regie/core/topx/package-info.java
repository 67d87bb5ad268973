/**
 * Top-X: whether a person meets published criteria, who is proposed for a list, and how people place, re-test and remove. Criteria
 * are data; they can only count what is on record, so that nobody comes on a list by an opinion, a score or a relative.
 *
 * <p>{@link nl.regie.core.topx.TopX} tests and proposes, {@link nl.regie.core.topx.TopXList} is the list of a house, and
 * {@link nl.regie.core.topx.AfterRemoval} tells what becomes of the case file of whoever leaves it.
 */
@NullMarked
package nl.regie.core.topx;

import org.jspecify.annotations.NullMarked;
