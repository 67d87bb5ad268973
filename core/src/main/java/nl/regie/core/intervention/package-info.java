/**
 * Measures of the three strands as data, with whose decision each is ({@link nl.regie.core.intervention.MeasureCatalogue}), and whether
 * the mix of a case fits what the case asks ({@link nl.regie.core.intervention.Mix}).
 */
@NullMarked
package nl.regie.core.intervention;

import org.jspecify.annotations.NullMarked;
