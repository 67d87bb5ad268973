package nl.regie.privacy.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Language;

/** A published table as Markdown: each group stands in bold behind its members, and what was left out is a dot. */
final class Markdown {

    private static final String LEFT_OUT = ".";

    private final PublishedTable table;
    private final Language language;
    private final String total;
    private final List<String> lines = new ArrayList<>();

    private Markdown(PublishedTable table, Language language, String total) {
        this.table = table;
        this.language = language;
        this.total = total;
    }

    static List<String> lines(PublishedTable table, Language language, String total) {
        Markdown markdown = new Markdown(table, language, total);
        markdown.write();
        return markdown.lines;
    }

    private void write() {
        StringBuilder head = new StringBuilder("| |");
        StringBuilder rule = new StringBuilder("|---|");
        table.columns().forEach(column -> {
            head.append(' ').append(plain(column.label().in(language))).append(" |");
            rule.append("---:|");
        });
        lines.add(head.append(' ').append(total).append(" |").toString());
        lines.add(rule.append("---:|").toString());
        List<String> inGroups = table.groups().stream()
                .flatMap(group -> group.members().stream())
                .toList();
        for (int i = 0; i < table.groups().size(); i++) {
            if (!inGroups.contains(table.groups().get(i).heading().code())) {
                group(i);
            }
        }
        for (int i = 0; i < table.rows().size(); i++) {
            if (!inGroups.contains(table.rows().get(i).code())) {
                row(i);
            }
        }
        line(total, table.rows().size() + table.groups().size(), true);
    }

    private void group(int place) {
        RowGroup group = table.groups().get(place);
        List<String> codes = table.rows().stream().map(Heading::code).toList();
        for (String member : group.members()) {
            int row = codes.indexOf(member);
            if (row >= 0) {
                row(row);
            }
        }
        for (int i = 0; i < place; i++) {
            if (group.members().contains(table.groups().get(i).heading().code())) {
                group(i);
            }
        }
        line(group.heading().label().in(language), table.rows().size() + place, true);
    }

    private void row(int place) {
        line(table.rows().get(place).label().in(language), place, false);
    }

    private void line(String label, int place, boolean bold) {
        StringBuilder line = new StringBuilder("| ");
        line.append(bold ? "**" + plain(label) + "**" : plain(label)).append(" |");
        for (Optional<Long> cell : table.cells().get(place)) {
            line.append(' ').append(cell.map(Object::toString).orElse(LEFT_OUT)).append(" |");
        }
        lines.add(line.toString());
    }

    /** What means something in a table of Markdown is written so that it means itself. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> {
            if ("\\|*_`<>[]#&".indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append((char) c);
        });
        return plain.toString();
    }
}
