/**
 * Ids of what a case holds. They stand in findings, logs and addresses, so none of them may be a citizen service number.
 */
@NullMarked
package nl.regie.core.id;

import org.jspecify.annotations.NullMarked;
