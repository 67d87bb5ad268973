/**
 * Circumstances and help: housing, money, health, provisions and guidance.
 */
@NullMarked
package nl.regie.core.support;

import org.jspecify.annotations.NullMarked;
