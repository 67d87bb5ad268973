/**
 * Everything of privacy in which houses differ, as one versioned document: {@link nl.regie.privacy.profile.PrivacyProfile}. The law is not
 * in it, nor can it allow what the law does not; what it leaves out is an error, never a silent default. A house begins with the national
 * one and changes what is its own. Frameworks, covenants and what was reviewed are documents of their own.
 */
@NullMarked
package nl.regie.privacy.profile;

import org.jspecify.annotations.NullMarked;
