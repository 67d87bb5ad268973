package nl.regie.privacy.page;

import java.util.List;
import java.util.stream.Collectors;

/** Bladzijde in Markdown: with tables of the form that most readers of Markdown know. */
public final class MarkdownPage {

    private MarkdownPage() {}

    /**
     * Writes a page.
     *
     * @param page the page
     * @return the text; lines end in a line feed
     */
    public static String write(Page page) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(Markdown.text(page.title())).append("\n");
        for (Page.Block block : page.blocks()) {
            out.append('\n');
            block(out, block);
        }
        return out.toString();
    }

    private static void block(StringBuilder out, Page.Block block) {
        if (block instanceof Page.Heading heading) {
            out.append("#".repeat(heading.level()))
                    .append(' ')
                    .append(Markdown.text(heading.words()))
                    .append('\n');
        } else if (block instanceof Page.Paragraph paragraph) {
            out.append(Markdown.text(paragraph.words())).append('\n');
        } else if (block instanceof Page.Bullets bullets) {
            bullets.items()
                    .forEach(
                            item -> out.append("- ").append(Markdown.text(item)).append('\n'));
        } else if (block instanceof Page.Table table) {
            table(out, table);
        }
    }

    private static void table(StringBuilder out, Page.Table table) {
        out.append("**").append(Markdown.text(table.caption())).append("**\n\n");
        row(out, table.headers().stream().map(head -> lines(head.lines())).toList());
        row(out, table.headers().stream().map(header -> "---").toList());
        for (Page.Line line : table.rows()) {
            out.append("| ").append(lines(line.head().lines())).append(' ');
            row(out, line.cells().stream().map(cell -> lines(cell.lines())).toList());
        }
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(Markdown::text).collect(Collectors.joining("<br>"));
    }

    private static void row(StringBuilder out, List<String> cells) {
        cells.forEach(cell -> out.append("| ").append(cell).append(' '));
        out.append("|\n");
    }
}
