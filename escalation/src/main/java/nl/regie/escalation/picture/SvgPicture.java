package nl.regie.escalation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regie.escalation.model.Direction;
import nl.regie.escalation.model.Entry;

/** Writes an outline as SVG, by its {@link SvgLayout}. */
final class SvgPicture {

    /** How many characters fit on a line below the title. */
    private static final int HEADER_CHARACTERS = 120;

    private static final int TITLE = 18;
    /** From light to dark, so that the rungs differ without colour too; dark text stays readable on all of them. */
    private static final List<String> RUNGS = List.of("#f6f9fc", "#e9f0f8", "#dae6f3", "#c9dbed", "#b7cfe7", "#a4c2e0");

    private final Outline outline;
    private final List<String> header;
    private final SvgLayout layout;
    private final SvgShapes shapes;

    SvgPicture(Outline outline) {
        this.outline = outline;
        this.header = header(outline);
        this.layout = new SvgLayout(outline, 76 + header.size() * SvgLayout.LINE);
        this.shapes =
                new SvgShapes(outline.model().id() + "-" + outline.language().tag());
    }

    String draw() {
        header();
        levels();
        entries();
        layout.drawn().forEach(this::arrow);
        layout.drawn().forEach(this::number); // over all lines
        int end = legend(layout.bottom() + 52);
        return shapes.document(
                layout.width(),
                end + SvgLayout.MARGIN, // only now is it known how high all is
                outline.language(),
                outline.model().name().in(outline.language()),
                description());
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

    private static List<String> header(Outline outline) {
        List<String> lines = new ArrayList<>(Plain.wrap(outline.edition(), HEADER_CHARACTERS));
        lines.addAll(Plain.wrap(outline.say(Phrase.KEY), HEADER_CHARACTERS));
        if (outline.path().isPresent()) {
            lines.addAll(Plain.wrap(outline.say(Phrase.KEY_PATH), HEADER_CHARACTERS));
        }
        return lines;
    }

    private void header() {
        shapes.text(
                SvgLayout.MARGIN,
                44,
                24,
                true,
                SvgShapes.INK,
                outline.model().name().in(outline.language()));
        for (int i = 0; i < header.size(); i++) {
            shapes.text(
                    SvgLayout.MARGIN, 71 + i * SvgLayout.LINE, SvgShapes.SMALL, false, SvgShapes.INK, header.get(i));
        }
    }

    private void levels() {
        int rung = 0;
        for (int i = 0; i < outline.model().levels().size(); i++) {
            boolean ladder = outline.model().levels().get(i).kind().isOnLadder();
            SvgLayout.Box box = layout.box(i);
            boolean visited = !box.stops().isEmpty();
            shapes.rect(
                    box,
                    ladder ? RUNGS.get(Math.min(rung, RUNGS.size() - 1)) : "#f4efe4",
                    visited,
                    ladder ? SvgShapes.SOLID : SvgShapes.DASHED);
            rung += ladder ? 1 : 0;
            int y = box.y() + 32;
            for (String line : box.title()) {
                shapes.text(box.x() + 16, y, TITLE, true, SvgShapes.INK, line);
                y += SvgLayout.LINE;
            }
            y += SvgLayout.BELOW_TITLE;
            for (String line : box.lines()) {
                shapes.text(box.x() + 16, y, SvgShapes.SMALL, false, SvgShapes.INK, line);
                y += SvgLayout.LINE;
            }
            for (String line : box.stops()) {
                shapes.text(box.x() + 16, y, SvgShapes.SMALL, true, SvgShapes.BLACK, line);
                y += SvgLayout.LINE;
            }
        }
    }

    private void entries() {
        for (Map.Entry<Entry, SvgLayout.Box> entry : layout.entries().entrySet()) {
            SvgLayout.Box box = entry.getValue();
            shapes.rect(box, SvgShapes.WHITE, false, SvgShapes.SOLID);
            int y = box.middle() + 5 - (box.title().size() - 1) * SvgLayout.ENTRY_LINE / 2;
            for (String line : box.title()) {
                shapes.text(box.x() + 12, y, SvgShapes.SMALL, false, SvgShapes.INK, line);
                y += SvgLayout.ENTRY_LINE;
            }
            int right = SvgLayout.MARGIN + SvgLayout.ENTRY_WIDTH;
            shapes.path(
                    "M" + right + " " + box.middle() + " H" + (SvgLayout.LADDER_LEFT - 2),
                    SvgShapes.ASIDE,
                    SvgShapes.SOLID,
                    false,
                    "aside");
        }
    }

    private static boolean isUpright(Arrow arrow) {
        return arrow.direction().equals(Optional.of(Direction.UP))
                || arrow.direction().equals(Optional.of(Direction.DOWN));
    }

    private static String stroke(Arrow arrow) {
        if (arrow.onPath()) {
            return SvgShapes.BLACK;
        }
        return switch (arrow.direction().orElseThrow()) {
            case UP -> SvgShapes.UP;
            case DOWN -> SvgShapes.DOWN;
            case ASIDE, BACK -> SvgShapes.ASIDE;
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
            case UP -> shapes.path(d, stroke(arrow), SvgShapes.SOLID, arrow.onPath(), "up");
            case DOWN -> shapes.path(d, stroke(arrow), SvgShapes.DASHED, arrow.onPath(), "down");
            case ASIDE, BACK -> shapes.path(d, stroke(arrow), SvgShapes.DOTTED, arrow.onPath(), "aside");
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
            shapes.number(layout.lane(arrow), (ends[0] + ends[1]) / 2, arrow.number(), stroke(arrow));
        } else {
            boolean away = arrow.direction().equals(Optional.of(Direction.ASIDE));
            shapes.number(aside(arrow) - 36, away ? ends[0] : ends[1], arrow.number(), stroke(arrow));
        }
    }

    /** The list of arrows below the drawing; tells where it ends. */
    private int legend(int start) {
        int y = start;
        int characters = layout.width() / 10;
        shapes.text(SvgLayout.MARGIN, y, TITLE, true, SvgShapes.INK, outline.say(Phrase.ARROWS));
        y += 30;
        for (Arrow arrow : outline.arrows()) {
            for (String line : Plain.wrap(outline.heading(arrow), characters)) {
                shapes.text(SvgLayout.MARGIN, y, SvgShapes.SMALL, true, SvgShapes.INK, line);
                y += SvgLayout.LINE;
            }
            for (Arrow.Reason reason : arrow.reasons()) {
                shapes.text(SvgLayout.MARGIN + 18, y, SvgShapes.SMALL, false, SvgShapes.INK, "•");
                for (String line : Plain.wrap(reason.line(), characters)) {
                    shapes.text(SvgLayout.MARGIN + 34, y, SvgShapes.SMALL, false, SvgShapes.INK, line);
                    y += SvgLayout.LINE;
                }
            }
            y += 7;
        }
        for (Entry entry : outline.model().entries()) {
            if (!layout.entries().containsKey(entry)) {
                String level =
                        outline.model().level(entry.level()).map(outline::name).orElse(entry.level());
                shapes.text(
                        SvgLayout.MARGIN,
                        y,
                        SvgShapes.SMALL,
                        false,
                        SvgShapes.INK,
                        outline.say(Phrase.ENTERS_AT, entry.line().label(outline.language()), level));
                y += SvgLayout.LINE;
            }
        }
        return y;
    }
}
