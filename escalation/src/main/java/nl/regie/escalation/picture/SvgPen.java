package nl.regie.escalation.picture;

/** Writes elements of XML. Every value and every word goes through {@link Plain#xml}, wherever it comes from. */
final class SvgPen {

    private final StringBuilder out = new StringBuilder(16_384);

    /** Begins an element: its name, and its attributes as names and values by turns. */
    SvgPen open(String name, Object... attributes) {
        start(name, attributes).append(">\n");
        return this;
    }

    /** Ends an element. */
    SvgPen close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element that holds nothing. */
    SvgPen empty(String name, Object... attributes) {
        start(name, attributes).append("/>\n");
        return this;
    }

    /** An element that holds words. */
    SvgPen words(String name, String words, Object... attributes) {
        start(name, attributes)
                .append('>')
                .append(Plain.xml(words))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    /** What another pen wrote. */
    SvgPen add(SvgPen other) {
        out.append(other.out);
        return this;
    }

    private StringBuilder start(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = String.valueOf(attributes[i + 1]);
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Plain.xml(value))
                    .append('"');
        }
        return out;
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
