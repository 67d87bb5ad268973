/**
 * Where a case belongs: municipality, safety region, house and area.
 */
@NullMarked
package nl.regie.core.place;

import org.jspecify.annotations.NullMarked;
