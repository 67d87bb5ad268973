/**
 * Bevoegdheid: asks the library whether somebody may take a step or do an act.
 */
@NullMarked
package nl.regie.registration.competence;

import org.jspecify.annotations.NullMarked;
