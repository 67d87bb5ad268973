/**
 * Where a case goes: the level, why, who must do what by when, and what happens if they do not.
 */
@NullMarked
package nl.regie.escalation.routing;

import org.jspecify.annotations.NullMarked;
