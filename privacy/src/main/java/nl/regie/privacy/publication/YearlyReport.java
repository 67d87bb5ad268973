package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.measurement.HouseTally;
import nl.regie.core.measurement.TallyDimension;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.text.Template;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.publication.Publication.Published;

/**
 * Jaarverslag: the figures of the report that a house, or several together, makes every year and puts on the internet: how many cases, and
 * what recipients of results said of their effectiveness and usefulness. Every number in it went through the {@link Publisher}. The rest of
 * the report is for people to write.
 *
 * <p>Source: WGS 1.7(4), 1.12; ON 6; PRIV-13. The law asks for the feedback; that cases are counted too, and by what, is our own policy
 * (P).
 *
 * @param year the year it is about; 2025 to 9999
 * @param houses the names of the houses, each once; at least one
 * @param cases the tables of the cases
 * @param feedback the tables of the feedback that was received; empty if it is not made public
 * @param whyNoFeedback why the feedback is not made public; there if and only if it is not: WGS 1.12(1) allows that only where making it
 *     public would make the purposes of the house impossible or endanger them seriously
 */
public record YearlyReport(
        int year,
        List<String> houses,
        List<Publication> cases,
        List<Publication> feedback,
        Optional<Text> whyNoFeedback) {

    /** By what the cases of one report are counted; all have the house in common. */
    public static final TableSet TABLES = TableSet.of(List.of(
            new TableSet.Pair(TallyDimension.YEAR, TallyDimension.HOUSE, List.of()),
            new TableSet.Pair(TallyDimension.CASE_KIND, TallyDimension.HOUSE, List.of()),
            new TableSet.Pair(TallyDimension.PHASE, TallyDimension.HOUSE, List.of()),
            new TableSet.Pair(TallyDimension.ACCESS_LINE, TallyDimension.HOUSE, List.of()),
            new TableSet.Pair(TallyDimension.THEME, TallyDimension.HOUSE, List.of()),
            new TableSet.Pair(TallyDimension.MUNICIPALITY, TallyDimension.HOUSE, List.of())));

    private static final Bundle TEXTS = Bundle.of(YearlyReport.class, "/nl/regie/privacy/publication/report");
    private static final int FIRST_YEAR = 2025;
    private static final int LAST_YEAR = 9999;

    /**
     * Checks what must hold.
     *
     * @param year the year it is about
     * @param houses the names of the houses
     * @param cases the tables of the cases
     * @param feedback the tables of the feedback
     * @param whyNoFeedback why the feedback is not made public
     * @throws MalformedValueException if the year is out of range, there is no house or one stands twice, or there is neither feedback
     * nor a reason, or both
     */
    public YearlyReport {
        MalformedValueException.unless(year >= FIRST_YEAR && year <= LAST_YEAR, ValueCode.OUT_OF_RANGE, "year");
        houses = List.copyOf(requireNonNull(houses, "houses"));
        MalformedValueException.unless(!houses.isEmpty(), ValueCode.TOO_SHORT, "houses");
        houses.forEach(house -> Lines.line(house, "houses"));
        boolean once = houses.stream().distinct().count() == houses.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "houses");
        cases = List.copyOf(requireNonNull(cases, "cases"));
        feedback = List.copyOf(requireNonNull(feedback, "feedback"));
        boolean told = requireNonNull(whyNoFeedback, "whyNoFeedback").isPresent() == feedback.isEmpty();
        MalformedValueException.unless(told, ValueCode.MISSING_TOGETHER, "whyNoFeedback");
    }

    /**
     * Puts the figures of a year together.
     *
     * @param year the year it is about
     * @param houses the names of the houses
     * @param tally what was counted of their cases
     * @param feedback what was counted of the feedback received, by the same rows and with the same sums; at least one table
     * @param publisher what makes a table fit
     * @return the report
     * @throws MalformedValueException if the year or the houses are malformed, or there is no feedback to describe
     */
    public static YearlyReport of(
            int year, List<String> houses, HouseTally tally, List<Figures> feedback, Publisher publisher) {
        return new YearlyReport(
                year,
                houses,
                TABLES.publish(tally, publisher),
                publisher.publishByTheSameRows(feedback),
                Optional.empty());
    }

    /**
     * The figures as Markdown, to put into the report.
     *
     * @param language the language
     * @return the text, with line feeds
     */
    public String markdown(Language language) {
        List<String> lines = new ArrayList<>();
        String names = String.join(", ", houses.stream().map(Markdown::plain).toList());
        lines.add("# " + fill(language, "title", Integer.toString(year), names));
        lines.add("");
        lines.add(fill(language, "legend"));
        section(lines, language, "cases", cases);
        section(lines, language, "feedback", feedback);
        whyNoFeedback.ifPresent(why -> lines.add(fill(language, "no-feedback", Markdown.plain(why.in(language)))));
        return String.join("\n", lines) + "\n";
    }

    private static void section(List<String> lines, Language language, String key, List<Publication> tables) {
        lines.add("");
        lines.add("## " + fill(language, key));
        lines.add("");
        for (Publication publication : tables) {
            // why a table is withheld is not for the public either: it may tell that a number is small
            lines.add("### " + Markdown.plain(title(publication).in(language)));
            lines.add("");
            if (publication instanceof Published published) {
                lines.addAll(Markdown.lines(published.table(), language, fill(language, "total")));
            } else {
                lines.add(fill(language, "withheld"));
            }
            lines.add("");
        }
    }

    private static Text title(Publication publication) {
        return publication instanceof Published published
                ? published.table().title()
                : ((Publication.Withheld) publication).title();
    }

    private static String fill(Language language, String key, String... words) {
        return Template.fill(TEXTS.text(language, key), List.of(words));
    }
}
