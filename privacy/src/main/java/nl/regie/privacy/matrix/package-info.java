/**
 * The whole framework on paper: who sees what, when and on which article, to be signed by the public participants as joint controllers.
 *
 * <p>A {@link nl.regie.privacy.matrix.Matrix} has a cell for every question that the framework and the covenants can be asked; its tables
 * pool the cells that say the same, and whatever stands in no table is withheld. The
 * {@link nl.regie.privacy.matrix.MatrixDocument} puts it on paper with room to sign and the advice that was given; a
 * {@link nl.regie.privacy.matrix.MatrixDifference} tells what a change of covenant changes, and the
 * {@link nl.regie.privacy.matrix.ProcessingRecord} is the record of processing and the annex of the impact assessment.
 */
@NullMarked
package nl.regie.privacy.matrix;

import org.jspecify.annotations.NullMarked;
