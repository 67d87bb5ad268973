package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.core.life.Regime;
import nl.regie.core.text.Built;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Lines;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.RowOrigin;
import nl.regie.privacy.page.HtmlPage;
import nl.regie.privacy.page.MarkdownPage;
import nl.regie.privacy.page.Page;
import org.immutables.value.Value;

/**
 * Matrix op papier: the matrix as a document that the public participants sign, with the advice that was given and how to read it.
 *
 * <p>Source: AVG 38-39; WGS 1.8(6), 2.27(3); PRIV-17.
 *
 * @param house the name of the house
 * @param matrix the matrix
 * @param signatories who signs; may be empty, then there is room for three
 * @param advice the advice that was given
 */
@Built
@Value.Builder
public record MatrixDocument(String house, Matrix matrix, List<Signatory> signatories, List<MatrixAdvice> advice) {

    private static final int ROOM = 3;

    /**
     * Copies the lists.
     *
     * @param house the name of the house
     * @param matrix the matrix
     * @param signatories who signs
     * @param advice the advice that was given
     * @throws nl.regie.core.violation.MalformedValueException if the name is blank
     */
    public MatrixDocument {
        Lines.line(requireNonNull(house, "house"), "house");
        requireNonNull(matrix, "matrix");
        signatories = List.copyOf(requireNonNull(signatories, "signatories"));
        advice = List.copyOf(requireNonNull(advice, "advice"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static MatrixDocumentBuilder builder() {
        return new MatrixDocumentBuilder();
    }

    /**
     * The document in Markdown.
     *
     * @param language the language
     * @return the text, with every text out of data escaped
     */
    public String markdown(Language language) {
        return MarkdownPage.write(page(language));
    }

    /**
     * The document in HTML: one file that needs nothing else, without a script, to read and to print.
     *
     * @param language the language
     * @return the text, with every text out of data escaped
     */
    public String html(Language language) {
        return HtmlPage.write(page(language));
    }

    private Page page(Language language) {
        MatrixWords words = new MatrixWords(language, matrix.covenants().size() <= 1);
        List<Page.Block> blocks = new ArrayList<>();
        opening(blocks, words, language);
        reading(blocks, words);
        always(blocks, words);
        tables(blocks, words);
        blocks.add(new Page.Heading(2, words.in(MatrixText.ROWS)));
        blocks.add(words.rows(matrix));
        advised(blocks, words);
        signing(blocks, words);
        return new Page(words.in(MatrixText.TITLE, house), language, blocks);
    }

    private void opening(List<Page.Block> blocks, MatrixWords words, Language language) {
        Framework framework = matrix.framework();
        blocks.add(new Page.Paragraph(words.in(MatrixText.ABOUT)));
        List<String> what = new ArrayList<>();
        what.add(words.in(
                MatrixText.FRAMEWORK, framework.name().in(language), framework.edition(), words.day(matrix.on())));
        for (Covenant covenant : matrix.covenants()) {
            what.add(words.in(MatrixText.COVENANTS, covenant.name().in(language), covenant.edition()));
        }
        if (matrix.covenants().isEmpty()) {
            what.add(words.in(MatrixText.NO_COVENANT));
        }
        blocks.add(new Page.Bullets(what));
    }

    private static void reading(List<Page.Block> blocks, MatrixWords words) {
        String origins = Arrays.stream(RowOrigin.values()).map(words::label).collect(Collectors.joining(", "));
        blocks.add(new Page.Heading(2, words.in(MatrixText.READING)));
        blocks.add(new Page.Bullets(List.of(
                words.in(MatrixText.READ_MAY),
                words.in(MatrixText.READ_NOT),
                words.in(MatrixText.READ_GROUND, origins))));
    }

    private void always(List<Page.Block> blocks, MatrixWords words) {
        List<String> rules = new ArrayList<>();
        boolean wgs = matrix.regimes().stream().anyMatch(Regime::isWgs);
        if (wgs) {
            rules.add(words.in(MatrixText.ALWAYS_DEFAULT));
            rules.add(words.in(MatrixText.ALWAYS_PERSONS));
            rules.add(words.in(MatrixText.ALWAYS_BOARDS));
            rules.add(words.in(MatrixText.ALWAYS_SUPPLIER));
            rules.add(words.in(MatrixText.ALWAYS_SECRECY));
            rules.add(words.in(MatrixText.ALWAYS_CONDITIONS));
            rules.add(words.in(MatrixText.ALWAYS_CONFIDENTIAL));
            rules.add(words.in(MatrixText.ALWAYS_CLOSED));
            String openings = Framework.DECREE_OPENINGS.stream()
                    .map(source -> source.cite(Language.NL))
                    .collect(Collectors.joining(", "));
            rules.add(words.in(MatrixText.ALWAYS_DECREE, openings));
        } else {
            rules.add(words.in(MatrixText.ALWAYS_DEFAULT_HOUSE));
        }
        rules.add(words.in(MatrixText.ALWAYS_TEXT));
        Set<Regime> others = EnumSet.allOf(Regime.class);
        matrix.regimes().forEach(others::remove);
        if (!others.isEmpty()) {
            rules.add(words.in(MatrixText.ALWAYS_OTHER_REGIMES, words.labels(List.copyOf(others))));
        }
        blocks.add(new Page.Heading(2, words.in(MatrixText.ALWAYS)));
        blocks.add(new Page.Bullets(rules));
    }

    private void tables(List<Page.Block> blocks, MatrixWords words) {
        blocks.add(new Page.Heading(2, words.in(MatrixText.TABLES)));
        List<MatrixTable> all = matrix.tables();
        for (MatrixTable table : all) {
            boolean others = table.organisations().isEmpty()
                    && all.stream()
                            .anyMatch(each -> each.recipient() == table.recipient()
                                    && !each.organisations().isEmpty());
            String who = words.who(table.recipient(), table.organisations());
            blocks.add(new Page.Heading(3, others ? words.in(MatrixText.WHO_ELSE, who) : who));
            List<Page.Head> headers = new ArrayList<>(words.heads(MatrixText.WHAT));
            table.columns().forEach(column -> headers.add(words.when(column)));
            List<Page.Line> lines = table.lines().stream()
                    .map(line -> new Page.Line(
                            new Page.Head(words.data(line.data())),
                            line.cells().stream().map(words::cell).toList()))
                    .toList();
            blocks.add(new Page.Table(words.in(MatrixText.CAPTION, words.labels(table.regimes())), headers, lines));
        }
    }

    private void advised(List<Page.Block> blocks, MatrixWords words) {
        blocks.add(new Page.Heading(2, words.in(MatrixText.ADVICE)));
        List<String> given = new ArrayList<>();
        for (AdviceGiver giver : AdviceGiver.values()) {
            List<String> by = advice.stream()
                    .filter(each -> each.by() == giver)
                    .map(each -> words.in(
                            MatrixText.ADVICE_BY,
                            words.label(giver),
                            words.day(each.on()),
                            each.words().reveal()))
                    .toList();
            given.addAll(by.isEmpty() ? List.of(words.in(MatrixText.NO_ADVICE, words.label(giver))) : by);
        }
        blocks.add(new Page.Bullets(given));
    }

    private void signing(List<Page.Block> blocks, MatrixWords words) {
        blocks.add(new Page.Heading(2, words.in(MatrixText.SIGNING)));
        blocks.add(new Page.Paragraph(words.in(MatrixText.SIGNING_ABOUT)));
        Page.Cell room = new Page.Cell(Page.Tone.ROOM, List.of());
        List<Page.Line> lines = new ArrayList<>();
        for (Signatory signatory : signatories) {
            lines.add(new Page.Line(
                    Page.Head.of(signatory.organisation()),
                    List.of(Page.Cell.plain("WGS " + signatory.article()), room, room, room)));
        }
        while (lines.size() < ROOM && signatories.isEmpty()) {
            lines.add(new Page.Line(Page.Head.of(), List.of(room, room, room, room)));
        }
        blocks.add(new Page.Table(
                words.in(MatrixText.SIGN_CAPTION),
                words.heads(
                        MatrixText.SIGN_WHO,
                        MatrixText.SIGN_ARTICLE,
                        MatrixText.SIGN_NAME,
                        MatrixText.SIGN_DATE,
                        MatrixText.SIGN_SIGNATURE),
                lines));
    }
}
