package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Regel van de matrix: what, and for each column the answer.
 *
 * @param data the data, all of which are treated alike
 * @param cells the answers, in the order of the columns
 */
public record MatrixLine(List<DataSlot> data, List<MatrixCell> cells) {

    /**
     * Copies the lists.
     *
     * @param data the data
     * @param cells the answers
     */
    public MatrixLine {
        data = List.copyOf(requireNonNull(data, "data"));
        cells = List.copyOf(requireNonNull(cells, "cells"));
    }
}
