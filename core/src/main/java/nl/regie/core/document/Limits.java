package nl.regie.core.document;

/**
 * Grenzen: how much a document may ask of the reader. Reading stops with a violation at the first limit that is passed.
 *
 * <p>Source: SDK-2, P.
 *
 * @param bytes the size of a document in bytes, inclusive
 * @param depth how deep objects and lists may nest, inclusive
 * @param text the length of one text in UTF-16 units, inclusive
 * @param violations how many violations are reported before the reader gives up, inclusive
 */
public record Limits(int bytes, int depth, int text, int violations) {

    /** The greatest depth that can be asked for, inclusive: reading goes as deep into the stack. */
    public static final int DEEPEST = 1_000;

    /** Safe defaults: 4 MiB, 64 levels, texts of 100,000, 200 violations. A full case takes 5 to 15 KB. */
    public static final Limits DEFAULT = new Limits(4 << 20, 64, 100_000, 200);

    /**
     * Checks that each is positive.
     *
     * @param bytes the size of a document
     * @param depth how deep it may nest
     * @param text the length of one text
     * @param violations how many violations are reported
     * @throws IllegalArgumentException if one is below 1, or the depth above {@link #DEEPEST}
     */
    public Limits {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("depth is at most " + DEEPEST);
        }
        if (bytes < 1 || depth < 1 || text < 1 || violations < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
