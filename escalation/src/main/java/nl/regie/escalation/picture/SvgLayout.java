package nl.regie.escalation.picture;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regie.escalation.model.Direction;
import nl.regie.escalation.model.Entry;
import nl.regie.escalation.model.EscalationLevel;

/**
 * Where everything stands: the access lines at the left, the ladder with its lowest rung at the bottom, a lane for each arrow up or down at
 * its right, and what stands beside the ladder at the far right. All numbers are pixels; nothing is measured, so every renderer gets the
 * same.
 */
final class SvgLayout {

    static final int MARGIN = 24;
    static final int LINE = 21;
    static final int BELOW_TITLE = 5;
    static final int ENTRY_WIDTH = 196;
    static final int ENTRY_LINE = 18;
    static final int LADDER_LEFT = 276;
    static final int LADDER_WIDTH = 500;
    static final int LADDER_RIGHT = LADDER_LEFT + LADDER_WIDTH;
    static final int ASIDE_WIDTH = 210;
    private static final int LANE = 36;
    private static final int PORT = 30;
    private static final int GAP = 26;
    private static final int PADDING = 18;
    /** How wide a character is taken to be, in tenths of pixels: of the widest of the fonts, so that none runs out of its box. */
    private static final int CHARACTER = 86;

    private static final int TITLE_CHARACTER = 120;

    /**
     * A box.
     *
     * @param x its left
     * @param y its top
     * @param width its width
     * @param height its height
     * @param title its title, broken into lines
     * @param lines what else it says, broken into lines
     * @param stops the stops of the case
     */
    record Box(int x, int y, int width, int height, List<String> title, List<String> lines, List<String> stops) {

        int middle() {
            return y + height / 2;
        }
    }

    private final Outline outline;
    private final int top;
    private final Map<Integer, Box> boxes = new HashMap<>();
    private final Map<Integer, int[]> ports = new HashMap<>();
    private final Map<Integer, Integer> lanes = new HashMap<>();
    private final Map<Entry, Box> entries = new LinkedHashMap<>();
    private final int entryHeight;
    private int bottom;
    private int width;

    SvgLayout(Outline outline, int top) {
        this.outline = outline;
        this.top = top;
        this.entryHeight = ENTRY_LINE
                        * outline.model().entries().stream()
                                .mapToInt(entry -> label(entry).size())
                                .max()
                                .orElse(0)
                + PADDING
                - 4;
        placeLadder();
        placeLanes();
        placeAside();
        placePorts();
    }

    /** Where the ladder ends. */
    int bottom() {
        return bottom;
    }

    /** How wide all is. */
    int width() {
        return width;
    }

    /** The boxes of the access lines that come in on the ladder. */
    Map<Entry, Box> entries() {
        return entries;
    }

    /** The box of a level, by its place in the model. */
    Box box(int level) {
        return requireNonNull(boxes.get(level));
    }

    /** At what height an arrow that is drawn leaves its level, and at what height it reaches the other. */
    int[] ends(Arrow arrow) {
        return requireNonNull(ports.get(arrow.number()));
    }

    /** Where an arrow up or down runs. */
    int lane(Arrow arrow) {
        return requireNonNull(lanes.get(arrow.number()));
    }

    private List<EscalationLevel> levels() {
        return outline.model().levels();
    }

    private boolean onLadder(int level) {
        return levels().get(level).kind().isOnLadder();
    }

    /** The arrows that are drawn: those between two rungs, or between a rung and what stands beside the ladder. */
    List<Arrow> drawn() {
        return outline.arrows().stream()
                .filter(arrow -> arrow.direction().isPresent() && (onLadder(arrow.from()) || onLadder(arrow.to())))
                .toList();
    }

    private void placeLadder() {
        int y = top;
        for (int i = levels().size() - 1; i >= 0; i--) {
            if (!onLadder(i)) {
                continue;
            }
            EscalationLevel level = levels().get(i);
            int here = i;
            List<Entry> in = outline.model().entries().stream()
                    .filter(entry -> outline.index(entry.level()) == here)
                    .toList();
            long touching = drawn().stream()
                    .filter(arrow -> arrow.from() == here || arrow.to() == here)
                    .count();
            Box box = box(level, LADDER_LEFT, y, LADDER_WIDTH);
            int height = Math.max(box.height(), (int) touching * PORT + PADDING);
            height = Math.max(height, in.size() * (entryHeight + 10) + 10);
            boxes.put(i, new Box(box.x(), y, box.width(), height, box.title(), box.lines(), box.stops()));
            placeEntries(in, y, height);
            y += height + GAP;
        }
        bottom = y - GAP;
    }

    private Box box(EscalationLevel level, int x, int y, int width) {
        int characters = (width - 32) * 10 / CHARACTER;
        List<String> title = Plain.wrap(outline.title(level), (width - 32) * 10 / TITLE_CHARACTER);
        List<String> lines = new ArrayList<>();
        outline.facts(level).forEach(fact -> lines.addAll(Plain.wrap(fact, characters)));
        List<String> stops = new ArrayList<>();
        outline.stopsAt(level).forEach(stop -> stops.addAll(Plain.wrap(stop, characters)));
        int height = (title.size() + lines.size() + stops.size()) * LINE + 2 * PADDING + BELOW_TITLE;
        return new Box(x, y, width, height, title, lines, stops);
    }

    private void placeEntries(List<Entry> in, int y, int height) {
        int step = entryHeight + 10;
        int first = y + (height - in.size() * step + 10) / 2;
        for (int i = 0; i < in.size(); i++) {
            int place = first + i * step;
            List<String> label = label(in.get(i));
            entries.put(in.get(i), new Box(MARGIN, place, ENTRY_WIDTH, entryHeight, label, List.of(), List.of()));
        }
    }

    private List<String> label(Entry entry) {
        return Plain.wrap(entry.line().label(outline.language()), (ENTRY_WIDTH - 24) * 10 / CHARACTER);
    }

    private void placeLanes() {
        List<Arrow> upright = drawn().stream()
                .filter(arrow -> arrow.direction().get() == Direction.UP
                        || arrow.direction().get() == Direction.DOWN)
                .sorted(Comparator.<Arrow>comparingInt(arrow -> Math.abs(arrow.to() - arrow.from()))
                        .thenComparingInt(Arrow::number))
                .toList();
        for (int i = 0; i < upright.size(); i++) {
            lanes.put(upright.get(i).number(), LADDER_RIGHT + 40 + i * LANE);
        }
    }

    private void placeAside() {
        int x = LADDER_RIGHT + 40 + lanes.size() * LANE + 50;
        List<Integer> aside = new ArrayList<>();
        for (int i = 0; i < levels().size(); i++) {
            if (!onLadder(i)) {
                aside.add(i);
            }
        }
        width = Math.max(1_100, aside.isEmpty() ? x : x + ASIDE_WIDTH + MARGIN);
        int share = aside.isEmpty() ? 0 : (bottom - top) / aside.size();
        int y = top;
        for (int level : aside) {
            EscalationLevel found = levels().get(level);
            Box box = box(found, x, y, ASIDE_WIDTH);
            int height = Math.max(box.height(), share - (aside.size() > 1 ? GAP : 0));
            boxes.put(level, new Box(x, y, ASIDE_WIDTH, height, box.title(), box.lines(), box.stops()));
            y += height + GAP;
        }
        bottom = Math.max(bottom, y - (aside.isEmpty() ? 0 : GAP));
    }

    /** Each rung spreads the ends of its arrows over its right side: those from and to higher rungs above, lower ones below. */
    private void placePorts() {
        drawn().forEach(arrow -> ports.put(arrow.number(), new int[2]));
        boxes.forEach((level, box) -> {
            if (!onLadder(level)) {
                return;
            }
            List<Arrow> touching = drawn().stream()
                    .filter(arrow -> arrow.from() == level || arrow.to() == level)
                    .sorted(Comparator.<Arrow>comparingInt(arrow -> -height(level, other(arrow, level)))
                            .thenComparingInt(Arrow::number))
                    .toList();
            for (int i = 0; i < touching.size(); i++) {
                int y = box.y() + box.height() * (2 * i + 1) / (2 * touching.size());
                Arrow arrow = touching.get(i);
                ends(arrow)[arrow.from() == level ? 0 : 1] = y;
            }
        });
        for (Arrow arrow : drawn()) {
            int[] ends = ends(arrow);
            if (!onLadder(arrow.to())) {
                ends[1] = within(box(arrow.to()), ends[0]);
            } else if (!onLadder(arrow.from())) {
                ends[0] = within(box(arrow.from()), ends[1]);
            }
        }
    }

    private static int other(Arrow arrow, int level) {
        return arrow.from() == level ? arrow.to() : arrow.from();
    }

    /** How high the other end is; what stands beside the ladder counts as on the same rung. */
    private int height(int level, int other) {
        return onLadder(other) ? other : level;
    }

    private static int within(Box box, int y) {
        return Math.max(box.y() + PADDING, Math.min(box.y() + box.height() - PADDING, y));
    }
}
