package nl.regie.escalation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regie.core.text.Language;
import nl.regie.escalation.model.Direction;
import nl.regie.escalation.model.Entry;

/** Writes an outline as SVG, by its {@link SvgLayout}. */
final class SvgPicture {

    /** How many characters fit on a line below the title. */
    private static final int HEADER_CHARACTERS = 120;

    private static final int SMALL = 15;
    private static final int TITLE = 18;
    /** From light to dark, so that the rungs differ without colour too; dark text stays readable on all of them. */
    private static final List<String> RUNGS = List.of("#f6f9fc", "#e9f0f8", "#dae6f3", "#c9dbed", "#b7cfe7", "#a4c2e0");

    private static final String INK = "#111111";
    private static final String UP = "#a63603";
    private static final String DOWN = "#08519c";
    private static final String ASIDE = "#525252";
    private static final String DASHED = "9 6";
    private static final String DOTTED = "2 5";

    private final Outline outline;
    private final List<String> header;
    private final SvgLayout layout;
    private final String id;
    private final StringBuilder out = new StringBuilder(16_384);

    SvgPicture(Outline outline) {
        this.outline = outline;
        this.header = header(outline);
        this.layout = new SvgLayout(outline, 76 + header.size() * SvgLayout.LINE);
        this.id = outline.model().id() + "-" + outline.language().tag(); // a code: nothing in it to escape
    }

    String draw() {
        header();
        levels();
        entries();
        layout.drawn().forEach(this::arrow);
        layout.drawn().forEach(this::number); // over all lines
        int end = legend(layout.bottom() + 52);
        String body = out.toString();
        out.setLength(0);
        open(end + SvgLayout.MARGIN); // only now is it known how high all is
        return out.append(body).append("</svg>\n").toString();
    }

    private void open(int height) {
        Language language = outline.language();
        String name = Plain.xml(outline.model().name().in(language));
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" xml:lang=\"")
                .append(language.tag())
                .append("\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\" viewBox=\"0 0 ")
                .append(layout.width())
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(layout.width())
                .append("\" height=\"")
                .append(height)
                .append(
                        "\" font-family=\"Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif\" font-size=\"")
                .append(SMALL)
                .append("\" fill=\"")
                .append(INK)
                .append("\">\n");
        out.append("<title id=\"").append(id).append("-title\">").append(name).append("</title>\n");
        out.append("<desc id=\"")
                .append(id)
                .append("-desc\">")
                .append(Plain.xml(description()))
                .append("</desc>\n<defs>\n");
        marker("up", UP);
        marker("down", DOWN);
        marker("aside", ASIDE);
        marker("path", "#000000");
        out.append("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    }

    private String description() {
        List<String> said = new ArrayList<>();
        said.add(outline.say(Phrase.DESCRIPTION, outline.model().levels().size()));
        outline.model().levels().forEach(level -> {
            said.add(outline.title(level) + ".");
            outline.facts(level).forEach(fact -> said.add(fact + "."));
            outline.stopsAt(level).forEach(stop -> said.add(stop + "."));
        });
        outline.arrows()
                .forEach(arrow -> said.add(outline.heading(arrow) + ": "
                        + arrow.reasons().stream().map(Arrow.Reason::line).collect(Collectors.joining("; ")) + "."));
        return String.join(" ", said);
    }

    private void marker(String name, String colour) {
        out.append("<marker id=\"")
                .append(id)
                .append('-')
                .append(name)
                .append("\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"14\" markerHeight=\"14\" "
                        + "markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0 L10 5 L0 10 z\" fill=\"")
                .append(colour)
                .append("\"/></marker>\n");
    }

    private static List<String> header(Outline outline) {
        List<String> lines = new ArrayList<>(Plain.wrap(outline.edition(), HEADER_CHARACTERS));
        lines.addAll(Plain.wrap(outline.say(Phrase.KEY), HEADER_CHARACTERS));
        if (outline.path().isPresent()) {
            lines.addAll(Plain.wrap(outline.say(Phrase.KEY_PATH), HEADER_CHARACTERS));
        }
        return lines;
    }

    private void header() {
        text(SvgLayout.MARGIN, 44, 24, true, INK, outline.model().name().in(outline.language()));
        for (int i = 0; i < header.size(); i++) {
            text(SvgLayout.MARGIN, 71 + i * SvgLayout.LINE, SMALL, false, INK, header.get(i));
        }
    }

    private void levels() {
        int rung = 0;
        for (int i = 0; i < outline.model().levels().size(); i++) {
            boolean ladder = outline.model().levels().get(i).kind().isOnLadder();
            SvgLayout.Box box = layout.box(i);
            boolean visited = !box.stops().isEmpty();
            rect(box, ladder ? RUNGS.get(Math.min(rung, RUNGS.size() - 1)) : "#f4efe4", visited, ladder ? "" : DASHED);
            rung += ladder ? 1 : 0;
            int y = box.y() + 32;
            for (String line : box.title()) {
                text(box.x() + 16, y, TITLE, true, INK, line);
                y += SvgLayout.LINE;
            }
            y += SvgLayout.BELOW_TITLE;
            for (String line : box.lines()) {
                text(box.x() + 16, y, SMALL, false, INK, line);
                y += SvgLayout.LINE;
            }
            for (String line : box.stops()) {
                text(box.x() + 16, y, SMALL, true, "#000000", line);
                y += SvgLayout.LINE;
            }
        }
    }

    private void entries() {
        for (Map.Entry<Entry, SvgLayout.Box> entry : layout.entries().entrySet()) {
            SvgLayout.Box box = entry.getValue();
            rect(box, "#ffffff", false, "");
            int y = box.middle() + 5 - (box.title().size() - 1) * SvgLayout.ENTRY_LINE / 2;
            for (String line : box.title()) {
                text(box.x() + 12, y, SMALL, false, INK, line);
                y += SvgLayout.ENTRY_LINE;
            }
            int right = SvgLayout.MARGIN + SvgLayout.ENTRY_WIDTH;
            path("M" + right + " " + box.middle() + " H" + (SvgLayout.LADDER_LEFT - 2), ASIDE, "", false, "aside");
        }
    }

    private static boolean isUpright(Arrow arrow) {
        return arrow.direction().equals(Optional.of(Direction.UP))
                || arrow.direction().equals(Optional.of(Direction.DOWN));
    }

    private static String stroke(Arrow arrow) {
        if (arrow.onPath()) {
            return "#000000";
        }
        return switch (arrow.direction().orElseThrow()) {
            case UP -> UP;
            case DOWN -> DOWN;
            case ASIDE, BACK -> ASIDE;
        };
    }

    private void arrow(Arrow arrow) {
        int[] ends = layout.ends(arrow);
        int right = SvgLayout.LADDER_RIGHT;
        String d;
        if (isUpright(arrow)) {
            d = "M" + right + " " + ends[0] + " H" + layout.lane(arrow) + " V" + ends[1] + " H" + (right + 2);
        } else {
            boolean away = arrow.direction().equals(Optional.of(Direction.ASIDE));
            int aside = aside(arrow);
            int end = away ? aside - 2 : right + 2;
            d = "M" + (away ? right : aside) + " " + ends[0] + " H" + (aside - 16) + " V" + ends[1] + " H" + end;
        }
        switch (arrow.direction().orElseThrow()) {
            case UP -> path(d, stroke(arrow), "", arrow.onPath(), "up");
            case DOWN -> path(d, stroke(arrow), DASHED, arrow.onPath(), "down");
            case ASIDE, BACK -> path(d, stroke(arrow), DOTTED, arrow.onPath(), "aside");
        }
    }

    /** Where what stands beside the ladder begins, for an arrow to or from it. */
    private int aside(Arrow arrow) {
        boolean away = arrow.direction().equals(Optional.of(Direction.ASIDE));
        return layout.box(away ? arrow.to() : arrow.from()).x();
    }

    private void number(Arrow arrow) {
        int[] ends = layout.ends(arrow);
        if (isUpright(arrow)) {
            number(layout.lane(arrow), (ends[0] + ends[1]) / 2, arrow, stroke(arrow));
        } else {
            boolean away = arrow.direction().equals(Optional.of(Direction.ASIDE));
            number(aside(arrow) - 36, away ? ends[0] : ends[1], arrow, stroke(arrow));
        }
    }

    private void number(int x, int y, Arrow arrow, String stroke) {
        out.append("<circle cx=\"")
                .append(x)
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"13\" fill=\"")
                .append(arrow.onPath() ? "#000000" : "#ffffff")
                .append("\" stroke=\"")
                .append(stroke)
                .append("\" stroke-width=\"2\"/>\n<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y + 5)
                .append("\" text-anchor=\"middle\" font-weight=\"bold\" font-size=\"14\" fill=\"")
                .append(arrow.onPath() ? "#ffffff" : stroke)
                .append("\">")
                .append(arrow.number())
                .append("</text>\n");
    }

    /** The list of arrows below the drawing; tells where it ends. */
    private int legend(int start) {
        int y = start;
        int characters = layout.width() / 10;
        text(SvgLayout.MARGIN, y, TITLE, true, INK, outline.say(Phrase.ARROWS));
        y += 30;
        for (Arrow arrow : outline.arrows()) {
            for (String line : Plain.wrap(outline.heading(arrow), characters)) {
                text(SvgLayout.MARGIN, y, SMALL, true, INK, line);
                y += SvgLayout.LINE;
            }
            for (Arrow.Reason reason : arrow.reasons()) {
                text(SvgLayout.MARGIN + 18, y, SMALL, false, INK, "•");
                for (String line : Plain.wrap(reason.line(), characters)) {
                    text(SvgLayout.MARGIN + 34, y, SMALL, false, INK, line);
                    y += SvgLayout.LINE;
                }
            }
            y += 7;
        }
        for (Entry entry : outline.model().entries()) {
            if (!layout.entries().containsKey(entry)) {
                String level =
                        outline.model().level(entry.level()).map(outline::name).orElse(entry.level());
                text(
                        SvgLayout.MARGIN,
                        y,
                        SMALL,
                        false,
                        INK,
                        outline.say(Phrase.ENTERS_AT, entry.line().label(outline.language()), level));
                y += SvgLayout.LINE;
            }
        }
        return y;
    }

    private void rect(SvgLayout.Box box, String fill, boolean thick, String dashes) {
        out.append("<rect x=\"")
                .append(box.x())
                .append("\" y=\"")
                .append(box.y())
                .append("\" width=\"")
                .append(box.width())
                .append("\" height=\"")
                .append(box.height())
                .append("\" rx=\"8\" fill=\"")
                .append(fill)
                .append("\" stroke=\"")
                .append(thick ? "#000000" : "#5b6b7b")
                .append("\" stroke-width=\"")
                .append(thick ? 5 : 1)
                .append(dashes.isEmpty() ? "\"/>\n" : "\" stroke-dasharray=\"" + dashes + "\"/>\n");
    }

    private void path(String d, String stroke, String dashes, boolean taken, String marker) {
        out.append("<path d=\"")
                .append(d)
                .append("\" fill=\"none\" stroke=\"")
                .append(stroke)
                .append("\" stroke-width=\"")
                .append(taken ? 5 : 2)
                .append(dashes.isEmpty() ? "" : "\" stroke-dasharray=\"" + dashes)
                .append("\" marker-end=\"url(#")
                .append(id)
                .append('-')
                .append(taken ? "path" : marker)
                .append(")\"/>\n");
    }

    private void text(int x, int y, int size, boolean bold, String fill, String words) {
        out.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" font-size=\"")
                .append(size)
                .append(bold ? "\" font-weight=\"bold" : "")
                .append("\" fill=\"")
                .append(fill)
                .append("\">")
                .append(Plain.xml(words))
                .append("</text>\n");
    }
}
