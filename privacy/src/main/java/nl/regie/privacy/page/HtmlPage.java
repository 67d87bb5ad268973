package nl.regie.privacy.page;

import java.util.List;
import java.util.Locale;

/**
 * Bladzijde in HTML: one file that needs nothing else, without a script, in colours of high contrast that say nothing by themselves, with
 * heads of rows and columns for who listens to it, and set for a printer.
 */
public final class HtmlPage {

    private static final String STYLE = """
            :root { color-scheme: light; }
            body { margin: 0; background: #fff; color: #1a1a1a; font: 16px/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
            main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
            h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
            h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid #1a1a1a; }
            h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
            p, ul { max-width: 52rem; margin: .5rem 0 1rem; }
            li { margin: .25rem 0; }
            .scroll { overflow-x: auto; margin: 1rem 0 1.75rem; }
            table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.4; }
            caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; }
            th, td { border: 1px solid #767676; padding: .5rem .6rem; text-align: left; vertical-align: top; }
            thead th { background: #22364d; color: #fff; }
            tbody th { background: #f3f3f3; font-weight: 400; width: 15rem; }
            td.may { background: #e4f2e5; border-left: 4px solid #1c6b2a; }
            td.not { background: #fff; border-left: 4px solid #767676; color: #444; }
            td.room { height: 3.6rem; }
            td .first { font-weight: 600; }
            td div, th div { margin: 0 0 .2rem; overflow-wrap: break-word; }
            thead div + div { font-weight: 400; }
            tbody th div + div { margin-top: .45rem; }
            @page { size: A4 landscape; margin: 14mm; }
            @media print {
              body { font-size: 10pt; }
              main { max-width: none; padding: 0; }
              .scroll { overflow: visible; }
              thead { display: table-header-group; }
              tr, h2, h3, caption, .whole { break-inside: avoid; }
              h2, h3, caption { break-after: avoid; }
              thead th, tbody th, td { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            }
            """;

    private HtmlPage() {}

    /**
     * Writes a page.
     *
     * @param page the page
     * @return the text; lines end in a line feed
     */
    public static String write(Page page) {
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(page.language().tag())
                .append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>").append(text(page.title())).append("</title>\n");
        out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        out.append("<h1>").append(text(page.title())).append("</h1>\n");
        page.blocks().forEach(block -> block(out, block));
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void block(StringBuilder out, Page.Block block) {
        if (block instanceof Page.Heading heading) {
            element(out, "h" + heading.level(), heading.words());
        } else if (block instanceof Page.Paragraph paragraph) {
            element(out, "p", paragraph.words());
        } else if (block instanceof Page.Bullets bullets) {
            out.append("<ul>\n");
            bullets.items().forEach(item -> element(out, "li", item));
            out.append("</ul>\n");
        } else if (block instanceof Page.Table table) {
            table(out, table);
        }
    }

    private static void table(StringBuilder out, Page.Table table) {
        boolean toSign = table.rows().stream()
                .flatMap(line -> line.cells().stream())
                .anyMatch(cell -> cell.tone() == Page.Tone.ROOM);
        out.append(toSign ? "<div class=\"scroll whole\">" : "<div class=\"scroll\">")
                .append("\n<table>\n");
        element(out, "caption", table.caption());
        out.append("<thead>\n<tr>\n");
        table.headers().forEach(head -> head(out, "col", head));
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (Page.Line line : table.rows()) {
            out.append("<tr>\n");
            head(out, "row", line.head());
            line.cells().forEach(cell -> cell(out, cell));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private static void head(StringBuilder out, String scope, Page.Head head) {
        out.append("<th scope=\"").append(scope).append("\">");
        head.lines().forEach(line -> out.append("<div>").append(text(line)).append("</div>"));
        out.append("</th>\n");
    }

    private static void cell(StringBuilder out, Page.Cell cell) {
        out.append("<td class=\"")
                .append(cell.tone().name().toLowerCase(Locale.ROOT))
                .append("\">");
        List<String> lines = cell.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0 && cell.tone() != Page.Tone.PLAIN;
            out.append(first ? "<div class=\"first\">" : "<div>")
                    .append(text(lines.get(i)))
                    .append("</div>");
        }
        out.append("</td>\n");
    }

    private static void element(StringBuilder out, String name, String words) {
        out.append('<').append(name).append('>').append(text(words));
        out.append("</").append(name).append(">\n");
    }

    /**
     * Puts a text into HTML, between tags or in an attribute between double quotes.
     *
     * @param text any text
     * @return the text, in which no character marks anything up
     */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
