/**
 * What a person may ask of a house, and how the house answers: access, rectification, erasure, restriction and objection, and the
 * duty to inform him.
 *
 * <p>A request is received by any participant and goes to the contact point. The {@link nl.regie.privacy.right.RightsDesk} tells whether
 * whoever asks may ask, and by when the answer is due. Access is answered with an {@link nl.regie.privacy.right.AccessExtract} for
 * the person and an {@link nl.regie.privacy.right.AccessReceipt} that stays with the controllers. What is held back was decided by a
 * named person; the extract never tells why, and where the decision says so it reads as if nothing had been there. The other
 * rights are answered by a {@link nl.regie.privacy.right.RightsDecision}, from which the next case follows and the messages to the source
 * and to every recipient.
 */
@NullMarked
package nl.regie.privacy.right;

import org.jspecify.annotations.NullMarked;
