package nl.regie.escalation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import nl.regie.escalation.model.Entry;
import nl.regie.escalation.model.EscalationLevel;

/** Writes an outline as a flowchart in Mermaid. Nodes have numbers of their own; a name is only ever a quoted label. */
final class MermaidPicture {

    private MermaidPicture() {}

    static String draw(Outline outline) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("flowchart BT");
        lines.add("  accTitle: " + Plain.mermaid(outline.model().name().in(outline.language())));
        List<EscalationLevel> levels = outline.model().levels();
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            EscalationLevel level = levels.get(i);
            List<String> label = new ArrayList<>(List.of(outline.title(level)));
            label.addAll(outline.facts(level).subList(0, 1));
            List<String> stops = outline.stopsAt(level);
            label.addAll(stops);
            lines.add("  l" + i + "[\"" + label(label) + "\"]");
            if (!stops.isEmpty()) {
                taken.add("l" + i);
            }
        }
        List<Entry> entries = outline.model().entries();
        for (int i = 0; i < entries.size(); i++) {
            int to = outline.index(entries.get(i).level());
            lines.add("  e" + i + "([\""
                    + Plain.mermaid(entries.get(i).line().label(outline.language())) + "\"])"
                    + (to < 0 ? "" : " --> l" + to));
        }
        List<String> links = new ArrayList<>();
        int link = (int) entries.stream()
                .filter(entry -> outline.index(entry.level()) >= 0)
                .count();
        for (Arrow arrow : outline.arrows()) {
            if (arrow.direction().isEmpty()) {
                lines.add("  x" + arrow.number() + "[\"" + Plain.mermaid(arrow.toName()) + "\"]");
            }
            String to = arrow.direction().isEmpty() ? "x" + arrow.number() : "l" + arrow.to();
            List<String> why = arrow.reasons().stream().map(Arrow.Reason::says).toList();
            lines.add("  l" + arrow.from() + " " + line(arrow) + "|\"" + arrow.number() + ". " + label(why) + "\"| "
                    + to);
            if (arrow.onPath()) {
                links.add(String.valueOf(link));
            }
            link++;
        }
        if (!taken.isEmpty()) {
            lines.add("  classDef taken stroke:#000,stroke-width:4px");
            lines.add("  class " + String.join(",", taken) + " taken");
        }
        if (!links.isEmpty()) {
            lines.add("  linkStyle " + String.join(",", links) + " stroke:#000,stroke-width:4px");
        }
        return lines.toString();
    }

    private static String label(List<String> parts) {
        return String.join("<br/>", parts.stream().map(Plain::mermaid).toList());
    }

    /** Up is solid, the rest is dotted, for Mermaid knows no more. */
    private static String line(Arrow arrow) {
        return arrow.direction()
                .map(direction -> switch (direction) {
                    case UP -> "-->";
                    case DOWN, ASIDE, BACK -> "-.->";
                })
                .orElse("-.->");
    }
}
