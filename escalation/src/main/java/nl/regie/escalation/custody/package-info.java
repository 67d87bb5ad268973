/**
 * The clocks that run from the moment a suspect is arrested: how long he or she may be held, when the judge must have seen him or her, and
 * within which time ZSM means to settle.
 *
 * <p>A {@link nl.regie.escalation.custody.ClockProfile} holds the lengths, as the law reads since 2017 or as it read before; a
 * {@link nl.regie.escalation.custody.CustodyClock} is one of them that was started. It tells the deadline, what is left at an instant, and
 * whether it is over. Nothing follows from that by itself: whoever is responsible for the suspect keeps watching the law.
 */
@NullMarked
package nl.regie.escalation.custody;

import org.jspecify.annotations.NullMarked;
