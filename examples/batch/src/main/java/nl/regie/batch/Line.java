package nl.regie.batch;

/**
 * A line of the output, on its way to the folder of its kind. From one task to the next it goes as text with a letter before it: of many
 * small lines Java's own serialization would cost more than what is decided.
 */
record Line(Kind kind, String text) {

    static Line of(Kind kind, Object row) {
        return new Line(kind, Rows.write(row));
    }

    String packed() {
        return kind.letter() + text;
    }

    static boolean isOf(Kind kind, String packed) {
        return packed.charAt(0) == kind.letter();
    }

    static String unpacked(String packed) {
        return packed.substring(1);
    }

    /** What kind; the text is about somebody. */
    @Override
    public String toString() {
        return "Line[" + kind + "]";
    }
}
