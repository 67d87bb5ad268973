/**
 * What a house owes on the calendar, whatever happens in its cases: privacy audits and what follows from them, the yearly report, and the
 * evaluation of how it works. {@link nl.regie.privacy.calendar.HouseCalendar} tells what is due when.
 */
@NullMarked
package nl.regie.privacy.calendar;

import org.jspecify.annotations.NullMarked;
