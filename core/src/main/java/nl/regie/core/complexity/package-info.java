/**
 * Is the case complex? The four criteria of the field, each by itself; how they combine, which the source leaves open; and what
 * follows: which component dominates, case-oriented or person-oriented, and whether to discuss it with the prosecution.
 *
 * <p>{@link nl.regie.core.complexity.Complexity} reads the facts out of a case, asks the rules, and answers with a
 * {@link nl.regie.core.complexity.ComplexityAssessment}. It advises; a named person decides, and may decide otherwise.
 */
@NullMarked
package nl.regie.core.complexity;

import org.jspecify.annotations.NullMarked;
