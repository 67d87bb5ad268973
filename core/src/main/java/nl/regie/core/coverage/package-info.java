/**
 * How far the houses reach: which municipalities are connected and houses stand in which safety regions
 * ({@link nl.regie.core.coverage.Coverage}), and what share of the complex cases comes to a table
 * ({@link nl.regie.core.coverage.Reach}).
 */
@NullMarked
package nl.regie.core.coverage;

import org.jspecify.annotations.NullMarked;
