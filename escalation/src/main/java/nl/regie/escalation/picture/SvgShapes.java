package nl.regie.escalation.picture;

import nl.regie.core.text.Language;

/** The few shapes that a picture is made of, in their colours and lines. */
final class SvgShapes {

    static final int SMALL = 15;
    static final String FONTS = "Arial, Helvetica, Liberation Sans, DejaVu Sans, sans-serif";
    static final String INK = "#111111";
    static final String BLACK = "#000000";
    static final String WHITE = "#ffffff";
    static final String EDGE = "#5b6b7b";
    static final String UP = "#a63603";
    static final String DOWN = "#08519c";
    static final String ASIDE = "#525252";
    static final String SOLID = "none";
    static final String DASHED = "9 6";
    static final String DOTTED = "2 5";

    private final String id;
    private final SvgPen pen = new SvgPen();

    /**
     * Starts a drawing.
     *
     * @param id what the ids in it begin with
     */
    SvgShapes(String id) {
        this.id = id;
    }

    /** A box. */
    void rect(SvgLayout.Box box, String fill, boolean thick, String dashes) {
        pen.empty(
                "rect",
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                8,
                "fill",
                fill,
                "stroke",
                thick ? BLACK : EDGE,
                "stroke-width",
                thick ? 5 : 1,
                "stroke-dasharray",
                dashes);
    }

    /** An arrow; thick and black if the case took it. */
    void path(String d, String stroke, String dashes, boolean taken, String marker) {
        pen.empty(
                "path",
                "d",
                d,
                "fill",
                "none",
                "stroke",
                stroke,
                "stroke-width",
                taken ? 5 : 2,
                "stroke-dasharray",
                dashes,
                "marker-end",
                "url(#" + id + "-" + (taken ? "path" : marker) + ")");
    }

    /** The number of an arrow; white on black if the case took it. */
    void number(int x, int y, int number, String stroke) {
        boolean taken = stroke.equals(BLACK);
        String inside = taken ? BLACK : WHITE;
        String figure = taken ? WHITE : stroke;
        pen.empty("circle", "cx", x, "cy", y, "r", 13, "fill", inside, "stroke", stroke, "stroke-width", 2)
                .words(
                        "text",
                        String.valueOf(number),
                        "x",
                        x,
                        "y",
                        y + 5,
                        "text-anchor",
                        "middle",
                        "font-weight",
                        "bold",
                        "font-size",
                        14,
                        "fill",
                        figure);
    }

    /** A line of words. */
    void text(int x, int y, int size, boolean bold, String fill, String words) {
        String weight = bold ? "bold" : "normal";
        pen.words("text", words, "x", x, "y", y, "font-size", size, "font-weight", weight, "fill", fill);
    }

    /** All that was drawn, as one document. */
    String document(int width, int height, Language language, String title, String description) {
        SvgPen document = new SvgPen()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "role",
                        "img",
                        "xml:lang",
                        language.tag(),
                        "aria-labelledby",
                        id + "-title " + id + "-desc",
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "width",
                        width,
                        "height",
                        height,
                        "font-family",
                        FONTS,
                        "font-size",
                        SMALL,
                        "fill",
                        INK)
                .words("title", title, "id", id + "-title")
                .words("desc", description, "id", id + "-desc")
                .open("defs");
        marker(document, "up", UP);
        marker(document, "down", DOWN);
        marker(document, "aside", ASIDE);
        marker(document, "path", BLACK);
        return document.close("defs")
                .empty("rect", "width", "100%", "height", "100%", "fill", WHITE)
                .add(pen)
                .close("svg")
                .toString();
    }

    private void marker(SvgPen document, String name, String colour) {
        document.open(
                        "marker",
                        "id",
                        id + "-" + name,
                        "viewBox",
                        "0 0 10 10",
                        "refX",
                        9,
                        "refY",
                        5,
                        "markerWidth",
                        14,
                        "markerHeight",
                        14,
                        "markerUnits",
                        "userSpaceOnUse",
                        "orient",
                        "auto")
                .empty("path", "d", "M0 0 L10 5 L0 10 z", "fill", colour)
                .close("marker");
    }
}
