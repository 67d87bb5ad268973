/**
 * The people of a case: persons by id and {@linkplain nl.regie.core.person.Position position}, and what identifies them as items of their own.
 *
 * <p>Personal values ({@link nl.regie.core.person.Bsn}, {@link nl.regie.core.person.PersonName} and so on) are final classes
 * whose text form is masked; {@code reveal()} is the one way to read them.
 */
@NullMarked
package nl.regie.core.person;

import org.jspecify.annotations.NullMarked;
