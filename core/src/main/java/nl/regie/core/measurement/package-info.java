/**
 * Measuring results: what was recorded of a case before the approach and during it ({@link nl.regie.core.measurement.CaseMeter}), and
 * how many cases a house has ({@link nl.regie.core.measurement.HouseTally}).
 *
 * <p>What was not recorded is unknown and never zero, unless a source says that there was nothing. A difference between before and
 * during is a difference: without a comparison group nothing here calls it an effect. Every sum is raw and not for publication:
 * small cells are suppressed by the module for privacy (PRIV-13). The two-year measure is here as a
 * {@linkplain nl.regie.core.measurement.DeliveryDefinition definition} only.
 */
@NullMarked
package nl.regie.core.measurement;

import org.jspecify.annotations.NullMarked;
