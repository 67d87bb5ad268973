/**
 * Privacymatrix: who sees what, when and on which article, on paper.
 */
@NullMarked
package nl.regie.registration.matrix;

import org.jspecify.annotations.NullMarked;
