/**
 * What is recorded in a case: {@linkplain nl.regie.core.item.Item items}, each with the
 * {@linkplain nl.regie.core.item.Labels labels} that decide who may see it.
 */
@NullMarked
package nl.regie.core.item;

import org.jspecify.annotations.NullMarked;
