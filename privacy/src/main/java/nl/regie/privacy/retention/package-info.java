/**
 * Retention: until when a house may keep what it has of somebody, for each item, and how that date follows. Data go as soon as they are
 * no longer necessary, and at latest five years after the house first processed them; nothing makes that term start again. Only a legal
 * duty or a legal claim holds them longer, and it is named.
 *
 * <p>{@link nl.regie.privacy.retention.Retention} plans a case, and a house’s register as a
 * {@link nl.regie.privacy.retention.DeletionPlan}. To delete is up to the caller; making anonymous counts as deleting (WGS 1.8(7)).
 */
@NullMarked
package nl.regie.privacy.retention;

import org.jspecify.annotations.NullMarked;
