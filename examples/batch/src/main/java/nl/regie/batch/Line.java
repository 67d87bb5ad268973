package nl.regie.batch;

import java.io.Serializable;

/** A line of the output, on its way to the folder of its kind. Serializable, because it goes from one machine to another as text. */
record Line(Kind kind, String text) implements Serializable {

    static Line of(Kind kind, Object row) {
        return new Line(kind, Rows.write(row));
    }

    /** What kind; the text is about somebody. */
    @Override
    public String toString() {
        return "Line[" + kind + "]";
    }
}
