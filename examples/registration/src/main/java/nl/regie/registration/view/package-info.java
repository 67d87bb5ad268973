/**
 * Inzage: a case as one user may see it, through the library’s minimiser and behind an entry in the log.
 */
@NullMarked
package nl.regie.registration.view;

import org.jspecify.annotations.NullMarked;
