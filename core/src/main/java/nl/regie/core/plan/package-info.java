/**
 * What the table agreed: measures, agreements and results.
 */
@NullMarked
package nl.regie.core.plan;

import org.jspecify.annotations.NullMarked;
