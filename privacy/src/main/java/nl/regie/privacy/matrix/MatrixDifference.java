package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.text.Language;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.page.HtmlPage;
import nl.regie.privacy.page.MarkdownPage;
import nl.regie.privacy.page.Page;

/**
 * Verschil tussen twee matrices: what another covenant or framework changes in who sees what, when.
 *
 * <p>Source: PRIV-17, PRIV-19.
 *
 * @param before the matrix before
 * @param after the matrix after
 * @param changes what changes, in the order of the vocabularies; every cell that changes is in exactly one
 */
public record MatrixDifference(Matrix before, Matrix after, List<MatrixChange> changes) {

    /**
     * Copies the changes.
     *
     * @param before the matrix before
     * @param after the matrix after
     * @param changes what changes
     */
    public MatrixDifference {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        changes = List.copyOf(requireNonNull(changes, "changes"));
    }

    /**
     * Compares two matrices cell by cell.
     *
     * @param before the matrix before
     * @param after the matrix after
     * @return what changes
     */
    public static MatrixDifference between(Matrix before, Matrix after) {
        return new MatrixDifference(before, after, new Comparing(before, after).make());
    }

    /**
     * The differences in Markdown.
     *
     * @param language the language
     * @return the text, with every text out of data escaped
     */
    public String markdown(Language language) {
        return MarkdownPage.write(page(language));
    }

    /**
     * The differences in HTML: one file that needs nothing else, without a script.
     *
     * @param language the language
     * @return the text, with every text out of data escaped
     */
    public String html(Language language) {
        return HtmlPage.write(page(language));
    }

    private Page page(Language language) {
        Set<String> covenants = Stream.of(before, after)
                .flatMap(matrix -> matrix.covenants().stream())
                .map(Covenant::id)
                .collect(Collectors.toSet());
        MatrixWords words = new MatrixWords(language, covenants.size() <= 1);
        List<Page.Block> blocks = new ArrayList<>();
        blocks.add(new Page.Paragraph(
                words.in(MatrixText.DIFFERENCE_BETWEEN, name(before, language), name(after, language))));
        if (changes.isEmpty()) {
            blocks.add(new Page.Paragraph(words.in(MatrixText.NO_DIFFERENCE)));
        }
        List<Page.Line> lines = changes.stream()
                .filter(change -> change.kind() != ChangeKind.ORGANISED)
                .map(change -> line(change, words))
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(new Page.Table(
                    words.in(MatrixText.DIFFERENCE_CAPTION),
                    words.heads(
                            MatrixText.WHO,
                            MatrixText.WHEN_HEAD,
                            MatrixText.WHAT,
                            MatrixText.WAS,
                            MatrixText.BECOMES,
                            MatrixText.CHANGE),
                    lines));
        }
        List<String> appointed = appointed(words);
        if (!appointed.isEmpty()) {
            blocks.add(new Page.Heading(2, words.in(MatrixText.ORGANISED)));
            blocks.add(new Page.Bullets(appointed));
        }
        return new Page(words.in(MatrixText.DIFFERENCE), language, blocks);
    }

    private Page.Line line(MatrixChange change, MatrixWords words) {
        boolean everywhere = change.regimes().containsAll(after.regimes());
        List<String> who =
                everywhere ? List.of(words.who(change)) : List.of(words.who(change), words.labels(change.regimes()));
        return new Page.Line(
                new Page.Head(who),
                List.of(
                        new Page.Cell(
                                Page.Tone.PLAIN, words.when(change.column()).lines()),
                        new Page.Cell(Page.Tone.PLAIN, words.data(change.data())),
                        words.cell(change.before()),
                        words.cell(change.after()),
                        Page.Cell.plain(words.label(change.kind()))));
    }

    /** An appointment changes every cell with its condition, so it is told once. */
    private List<String> appointed(MatrixWords words) {
        return Stream.of(OpenCondition.values())
                .filter(condition -> !before.appointed(condition).equals(after.appointed(condition)))
                .map(condition -> words.in(
                        MatrixText.APPOINTED,
                        words.label(condition),
                        words.by(before.appointed(condition)),
                        words.by(after.appointed(condition))))
                .toList();
    }

    private static String name(Matrix matrix, Language language) {
        Stream<String> framework =
                Stream.of(matrix.framework().id() + " " + matrix.framework().edition());
        Stream<String> covenants =
                matrix.covenants().stream().map(covenant -> covenant.name().in(language) + " " + covenant.edition());
        return Stream.concat(framework, covenants).collect(Collectors.joining(" + "));
    }
}
