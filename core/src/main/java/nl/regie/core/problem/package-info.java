/**
 * What is the matter: signals and scores on the life domains, and the themes of a case.
 */
@NullMarked
package nl.regie.core.problem;

import org.jspecify.annotations.NullMarked;
