/**
 * Codes: how terms of the library’s vocabularies stand in the database, in addresses and in forms.
 */
@NullMarked
package nl.regie.registration.code;

import org.jspecify.annotations.NullMarked;
