/**
 * De-identification: what may be told of a case to those who may know nobody in it, such as whoever learns from an approach. Nothing that
 * points to somebody directly goes along: no id, no name, no text; dates become quarters or years, ages bands, places regions; and a
 * combination that is rare is made coarser until it occurs often enough in a {@linkplain nl.regie.privacy.deidentification.ReferenceTable
 * reference table} that the caller brings, or is not told at all.
 *
 * <p>How: every attribute that is told is part of the combination, so at least {@code k} cases of the reference table have all that is
 * told. What it does not protect against: whoever knows that a certain case is among the {@code k} then knows all that they have in
 * common; whoever knows more of a person than the attributes, such as from a newspaper, may still pick out the case; two deliveries of
 * the same cases, with another ladder or table, can be compared; and a table that is not about the people among whom somebody would look
 * says little of how rare a case is there. De-identified is therefore less than anonymous: whoever hands it on judges these risks, and
 * until then it is treated as personal data.
 */
@NullMarked
package nl.regie.privacy.deidentification;

import org.jspecify.annotations.NullMarked;
