package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.person.Position;
import nl.regie.core.text.Built;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Lines;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.Row;
import nl.regie.privacy.framework.RowEffect;
import nl.regie.privacy.page.HtmlPage;
import nl.regie.privacy.page.MarkdownPage;
import nl.regie.privacy.page.Page;
import org.immutables.value.Value;

/**
 * Register van verwerking, met de bijlage bij de gegevensbeschermingseffectbeoordeling: what the framework itself says of the processing.
 * Purposes, persons, data and recipients are those of its rows that grant something; what neither it nor the law says is left open.
 *
 * <p>Source: AVG 30, 35; WGS 1.8, 2.25, 2.27(3), 2.31(8), 2.32(4); PRIV-17.
 *
 * @param house the name of the house
 * @param matrix the matrix of the framework
 * @param controllers the public participants; may be empty, then they are to be filled in
 */
@Built
@Value.Builder
public record ProcessingRecord(String house, Matrix matrix, List<Signatory> controllers) {

    private static final int ROOM = 3;

    /**
     * Copies the controllers.
     *
     * @param house the name of the house
     * @param matrix the matrix of the framework
     * @param controllers the public participants
     * @throws nl.regie.core.violation.MalformedValueException if the name is blank
     */
    public ProcessingRecord {
        Lines.line(requireNonNull(house, "house"), "house");
        requireNonNull(matrix, "matrix");
        controllers = List.copyOf(requireNonNull(controllers, "controllers"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ProcessingRecordBuilder builder() {
        return new ProcessingRecordBuilder();
    }

    /**
     * For which acts data are shared.
     *
     * @return the purposes of the rows that grant something, in the order of the vocabulary
     */
    public List<Purpose> purposes() {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        granting().forEach(row -> purposes.addAll(row.purposes()));
        return List.copyOf(purposes);
    }

    /**
     * About whom data are shared.
     *
     * @return the positions of the rows that grant something, in the order of the vocabulary
     */
    public List<Position> positions() {
        Set<Position> positions = EnumSet.noneOf(Position.class);
        granting().forEach(row -> positions.addAll(row.positions()));
        return List.copyOf(positions);
    }

    /**
     * Which data are shared.
     *
     * @return the categories of the rows that grant something, in the order of the vocabulary
     */
    public List<DataCategory> categories() {
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        granting().forEach(row -> categories.addAll(row.categories()));
        return List.copyOf(categories);
    }

    /**
     * With whom data are shared.
     *
     * @return the recipients of the rows that grant something, in the order of the vocabulary
     */
    public List<RecipientClass> recipients() {
        Set<RecipientClass> recipients = EnumSet.noneOf(RecipientClass.class);
        granting().forEach(row -> recipients.addAll(row.recipients()));
        return List.copyOf(recipients);
    }

    private List<Row> granting() {
        return matrix.framework().rows().stream()
                .filter(row -> row.effect() == RowEffect.MAY_DISCLOSE)
                .toList();
    }

    /**
     * The record and the annex in Markdown.
     *
     * @param language the language
     * @return the text, with every text out of data escaped
     */
    public String markdown(Language language) {
        return MarkdownPage.write(page(language));
    }

    /**
     * The record and the annex in HTML: one file that needs nothing else, without a script.
     *
     * @param language the language
     * @return the text, with every text out of data escaped
     */
    public String html(Language language) {
        return HtmlPage.write(page(language));
    }

    private Page page(Language language) {
        MatrixWords words = new MatrixWords(language, matrix.covenants().size() <= 1);
        Framework framework = matrix.framework();
        List<Page.Block> blocks = new ArrayList<>();
        blocks.add(new Page.Paragraph(words.in(
                MatrixText.RECORD_ABOUT, framework.name().in(language), framework.edition(), words.day(matrix.on()))));
        blocks.add(new Page.Heading(2, words.in(MatrixText.RECORD)));
        blocks.add(new Page.Table(
                words.in(MatrixText.RECORD_CAPTION),
                words.heads(MatrixText.RECORD_SUBJECT, MatrixText.RECORD_SAYS),
                record(words)));
        annex(blocks, words);
        return new Page(words.in(MatrixText.RECORD_TITLE, house), language, blocks);
    }

    private List<Page.Line> record(MatrixWords words) {
        boolean wgs = matrix.regimes().stream().anyMatch(Regime::isWgs);
        List<String> open = List.of(words.in(MatrixText.TO_FILL_IN));
        List<Page.Line> lines = new ArrayList<>();
        line(
                lines,
                words,
                MatrixText.RECORD_CONTROLLERS,
                controllers.isEmpty()
                        ? open
                        : controllers.stream()
                                .map(each -> words.in(MatrixText.GROUND, each.organisation(), "WGS " + each.article()))
                                .toList());
        line(lines, words, MatrixText.RECORD_DPO, open);
        line(lines, words, MatrixText.RECORD_PURPOSE, wgs ? List.of(words.in(MatrixText.PURPOSE_WGS)) : open);
        line(
                lines,
                words,
                MatrixText.RECORD_ACTS,
                purposes().stream().map(words::label).toList());
        line(
                lines,
                words,
                MatrixText.RECORD_PERSONS,
                positions().stream().map(words::label).toList());
        line(
                lines,
                words,
                MatrixText.RECORD_CATEGORIES,
                categories().stream().map(category -> category(words, category)).toList());
        line(
                lines,
                words,
                MatrixText.RECORD_RECIPIENTS,
                recipients().stream().map(words::label).toList());
        line(lines, words, MatrixText.RECORD_TRANSFER, List.of(words.in(MatrixText.NO_TRANSFER)));
        line(
                lines,
                words,
                MatrixText.RECORD_TERMS,
                wgs ? all(words, MatrixText.TERM_KEPT, MatrixText.TERM_CLOSED, MatrixText.TERM_LIST) : open);
        line(lines, words, MatrixText.RECORD_SECURITY, wgs ? security(words) : open);
        return lines;
    }

    private static List<String> security(MatrixWords words) {
        return all(
                words,
                MatrixText.SECURITY_AUTHORISED,
                MatrixText.SECURITY_LOGGED,
                MatrixText.SECURITY_PURPOSE,
                MatrixText.SECURITY_REVIEW,
                MatrixText.SECURITY_LEVEL);
    }

    private static List<String> all(MatrixWords words, MatrixText... texts) {
        return List.of(texts).stream().map(words::in).toList();
    }

    private static void line(List<Page.Line> lines, MatrixWords words, MatrixText subject, List<String> says) {
        lines.add(new Page.Line(Page.Head.of(words.in(subject)), List.of(new Page.Cell(Page.Tone.PLAIN, says))));
    }

    private static String category(MatrixWords words, DataCategory category) {
        if (category.isSpecial()) {
            return words.in(MatrixText.SPECIAL, words.label(category));
        }
        return category.isCriminal() ? words.in(MatrixText.CRIMINAL, words.label(category)) : words.label(category);
    }

    private void annex(List<Page.Block> blocks, MatrixWords words) {
        blocks.add(new Page.Heading(2, words.in(MatrixText.ANNEX)));
        blocks.add(new Page.Paragraph(words.in(MatrixText.ANNEX_ABOUT)));
        blocks.add(words.rows(matrix));
        Map<OpenCondition, List<String>> asked = new EnumMap<>(OpenCondition.class);
        for (Row row : granting()) {
            row.conditions()
                    .forEach(condition -> asked.computeIfAbsent(condition, key -> new ArrayList<>())
                            .add(row.id().value()));
        }
        blocks.add(new Page.Table(
                words.in(MatrixText.ANNEX_CONDITIONS),
                words.heads(MatrixText.ANNEX_CONDITION, MatrixText.ANNEX_ROWS),
                asked.entrySet().stream()
                        .map(entry -> new Page.Line(
                                Page.Head.of(words.label(entry.getKey())),
                                List.of(Page.Cell.plain(
                                        entry.getValue().stream().collect(Collectors.joining(", "))))))
                        .toList()));
        Page.Cell room = new Page.Cell(Page.Tone.ROOM, List.of());
        List<Page.Line> risks = new ArrayList<>();
        while (risks.size() < ROOM) {
            risks.add(new Page.Line(Page.Head.of(), List.of(room)));
        }
        blocks.add(new Page.Table(
                words.in(MatrixText.ANNEX_RISKS), words.heads(MatrixText.ANNEX_RISK, MatrixText.ANNEX_MEASURE), risks));
    }
}
