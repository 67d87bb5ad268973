/**
 * Watching over the plan: how each agreement stands on a date, what the table must look at
 * ({@link nl.regie.core.monitoring.PlanMonitor}), and what scaling down or closing would leave open
 * ({@link nl.regie.core.monitoring.ClosingReview}).
 */
@NullMarked
package nl.regie.core.monitoring;

import org.jspecify.annotations.NullMarked;
