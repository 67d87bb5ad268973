package nl.regie.core.violation;

/**
 * Plaats: where in a text something stands.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units or bytes as the parser counts, from 1
 */
public record Place(int line, int column) {

    /**
     * Checks that both count from one.
     *
     * @param line the line
     * @param column the column
     * @throws IllegalArgumentException if either is below 1
     */
    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1");
        }
    }
}
