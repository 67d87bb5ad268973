/**
 * The access lines of a house: along which line a signal comes in, what was agreed on it and until when, and who may notify.
 *
 * <p>An {@link nl.regie.escalation.access.AccessAgreement} is a dated document about one line: parties, contact, the term for an answer and
 * the feedback. An {@link nl.regie.escalation.access.AccessRegister} holds those of one house and tells which line has none. A line is a
 * label: whether somebody may notify depends on {@linkplain nl.regie.escalation.access.Notifying taking part}, never on the line.
 */
@NullMarked
package nl.regie.escalation.access;

import org.jspecify.annotations.NullMarked;
