/**
 * The agenda of the tables of a house, within what they can do well: rather fewer cases done well.
 *
 * <p>An {@link nl.regie.escalation.agenda.AgendaPlanner} takes the {@linkplain nl.regie.escalation.agenda.WaitingCase cases that wait} and
 * the {@linkplain nl.regie.escalation.agenda.AgendaTable tables} of one round, and proposes which case comes where, on which ground, and
 * which is deferred and why. Nobody waits for ever: a reserved share of each table goes to whoever waits longest. The chair decides, and
 * says why where he or she differs. Where it stays too much, {@link nl.regie.escalation.agenda.Overload} tells how many places are missing.
 */
@NullMarked
package nl.regie.escalation.agenda;

import org.jspecify.annotations.NullMarked;
