/**
 * The partners: {@linkplain nl.regie.core.organisation.Organisation organisations} in their chains, their
 * {@linkplain nl.regie.core.organisation.Participation part} in a case, and
 * {@linkplain nl.regie.core.organisation.ParticipationTable in which capacity} the law lets them take part.
 */
@NullMarked
package nl.regie.core.organisation;

import org.jspecify.annotations.NullMarked;
