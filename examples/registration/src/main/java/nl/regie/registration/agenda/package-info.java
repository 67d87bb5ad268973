/**
 * Agenda: which cases a table discusses, as the library proposes, and what one user may know of it.
 */
@NullMarked
package nl.regie.registration.agenda;

import org.jspecify.annotations.NullMarked;
