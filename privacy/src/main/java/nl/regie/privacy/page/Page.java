package nl.regie.privacy.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.text.Language;

/**
 * Bladzijde: a document for people as blocks of plain text. What is written of it, in Markdown or HTML, escapes every text.
 *
 * @param title the title
 * @param language the language of its words
 * @param blocks what it says, in order
 */
public record Page(String title, Language language, List<Block> blocks) {

    /**
     * Copies the blocks.
     *
     * @param title the title
     * @param language the language of its words
     * @param blocks what it says
     */
    public Page {
        requireNonNull(title, "title");
        requireNonNull(language, "language");
        blocks = List.copyOf(requireNonNull(blocks, "blocks"));
    }

    /** Blok: one part of a page. */
    public sealed interface Block permits Heading, Paragraph, Bullets, Table {}

    /**
     * Kop: a heading.
     *
     * @param level 2 or 3
     * @param words its words
     */
    public record Heading(int level, String words) implements Block {}

    /**
     * Alinea: a paragraph.
     *
     * @param words its words
     */
    public record Paragraph(String words) implements Block {}

    /**
     * Opsomming: a list.
     *
     * @param items the items
     */
    public record Bullets(List<String> items) implements Block {

        /**
         * Copies the items.
         *
         * @param items the items
         */
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * Tabel: a table of which the first column says what each row is about.
     *
     * @param caption what it shows
     * @param headers the heads of the columns, that of the first one too
     * @param rows the rows
     */
    public record Table(String caption, List<Head> headers, List<Line> rows) implements Block {

        /**
         * Copies the lists.
         *
         * @param caption what it shows
         * @param headers the heads of the columns
         * @param rows the rows
         */
        public Table {
            headers = List.copyOf(headers);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Kop van een kolom of regel: what it is about.
     *
     * @param lines its lines; the first is what it is about, the others make it exact
     */
    public record Head(List<String> lines) {

        /**
         * Copies the lines.
         *
         * @param lines its lines
         */
        public Head {
            lines = List.copyOf(lines);
        }

        /**
         * A head of some lines.
         *
         * @param lines its lines
         * @return the head
         */
        public static Head of(String... lines) {
            return new Head(List.of(lines));
        }
    }

    /**
     * Regel van een tabel: one row.
     *
     * @param head what it is about
     * @param cells the cells beside the first
     */
    public record Line(Head head, List<Cell> cells) {

        /**
         * Copies the cells.
         *
         * @param head what it is about
         * @param cells the cells
         */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Cel: one cell.
     *
     * @param tone how it is set
     * @param lines its lines; the first is what it says, the others explain it
     */
    public record Cell(Tone tone, List<String> lines) {

        /**
         * Copies the lines.
         *
         * @param tone how it is set
         * @param lines its lines
         */
        public Cell {
            lines = List.copyOf(lines);
        }

        /**
         * A cell of plain text.
         *
         * @param lines its lines
         * @return the cell
         */
        public static Cell plain(String... lines) {
            return new Cell(Tone.PLAIN, List.of(lines));
        }
    }

    /** Toon: how a cell is set. The words always say it too. */
    public enum Tone {
        /** Gewoon: plain. */
        PLAIN,
        /** Mag: something may. */
        MAY,
        /** Mag niet: something may not. */
        NOT,
        /** Open: room to write in. */
        ROOM
    }
}
