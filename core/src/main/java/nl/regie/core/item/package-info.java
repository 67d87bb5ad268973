/**
 * What is recorded in a case: items, each with its labels.
 *
 * <p>An {@linkplain nl.regie.core.item.ItemId item} is the smallest thing that is disclosed or withheld.
 */
@NullMarked
package nl.regie.core.item;

import org.jspecify.annotations.NullMarked;
