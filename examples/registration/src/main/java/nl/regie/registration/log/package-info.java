/**
 * Verstrekkingenlog: the disclosure log on the database, and the keys of its pseudonyms.
 */
@NullMarked
package nl.regie.registration.log;

import org.jspecify.annotations.NullMarked;
