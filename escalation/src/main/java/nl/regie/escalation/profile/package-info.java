/**
 * Everything of terms and agendas in which regions differ, as one versioned document:
 * {@link nl.regie.escalation.profile.EscalationProfile}. What it leaves out is an error, never a silent default; a region begins with the
 * national one and changes what is its own. Models of escalation and agreements on access are documents of their own.
 */
@NullMarked
package nl.regie.escalation.profile;

import org.jspecify.annotations.NullMarked;
