package nl.regie.privacy.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Position;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.RecipientClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix on paper: whole, escaped, and fit to be signed (PRIV-17). */
class MatrixDocumentTest {

    private static final String HOSTILE = "<script>alert('x')</script> & \"y\" | *z* [a](b) `c`";
    private static final Set<String> TAGS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ul", "li", "div", "table",
            "caption", "thead", "tbody", "tr", "th", "td");

    private static MatrixDocument document(Matrix matrix) {
        return MatrixDocument.builder()
                .house("Huis Voorbeeld")
                .matrix(matrix)
                .addSignatories(new Signatory("Burgemeester van Voorbeeld", "2.27(1)(e)"))
                .build();
    }

    private static Matrix hostile() {
        Covenant covenant = new Covenant(
                "voorbeeld",
                HOSTILE,
                new Text(HOSTILE, HOSTILE),
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                List.of(new Clause(
                        "4.1",
                        new Text(HOSTILE, HOSTILE),
                        new Exclusion(Reach.builder()
                                .addCategories(DataCategory.HEALTH)
                                .build()))));
        return Matrix.of(Framework.WGS, List.of(covenant), Agreed.DAY).get();
    }

    private static MatrixDocument hostileDocument() {
        return MatrixDocument.builder()
                .house(HOSTILE)
                .matrix(hostile())
                .addSignatories(new Signatory(HOSTILE, HOSTILE))
                .addAdvice(new MatrixAdvice(
                        AdviceGiver.COORDINATING_DPO, Agreed.DAY, FreeText.of(HOSTILE + "\n# kop\n</td>")))
                .build();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_the_data_say_the_html_has_only_its_own_tags(Language language) {
        List<String> texts = List.of(
                hostileDocument().html(language),
                MatrixDifference.between(Agreed.law(), hostile()).html(language),
                ProcessingRecord.builder()
                        .house(HOSTILE)
                        .matrix(hostile())
                        .addControllers(new Signatory(HOSTILE, HOSTILE))
                        .build()
                        .html(language));
        for (String html : texts) {
            Matcher tag = Pattern.compile("<(/?)([a-zA-Z!][a-zA-Z0-9]*)?").matcher(html);
            while (tag.find()) {
                String name = String.valueOf(tag.group(2));
                assertThat(TAGS.contains(name) || name.equals("!DOCTYPE"))
                        .as(name)
                        .isTrue();
            }
            assertThat(html).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;");
            assertThat(html).doesNotContain("http", "src=", "onclick", "url(");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_row_of_every_table_has_as_many_cells_as_its_head(Language language) {
        for (Matrix matrix : List.of(Agreed.law(), Agreed.narrowed())) {
            for (String table : document(matrix).html(language).split("<table>")) {
                int end = table.indexOf("</table>");
                if (end < 0) {
                    continue;
                }
                String[] rows = table.substring(0, end).split("<tr>");
                long heads = count(rows[1], "<th scope=\"col\">");
                for (int i = 2; i < rows.length; i++) {
                    assertThat(count(rows[i], "<th scope=\"row\">") + count(rows[i], "<td "))
                            .isEqualTo(heads);
                }
            }
        }
    }

    private static long count(String text, String what) {
        return text.split(Pattern.quote(what), -1).length - 1L;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_the_data_say_the_markdown_keeps_its_tables(Language language) {
        String markdown = hostileDocument().markdown(language);
        assertThat(markdown).doesNotContain("<script", "\n# kop", "</td");
        List<String> lines =
                markdown.lines().filter(line -> line.startsWith("|")).toList();
        int columns = 0;
        for (int i = 0; i < lines.size(); i++) {
            int cells = Pattern.compile("(?<!\\\\)\\|").split(lines.get(i), -1).length;
            boolean head = i + 1 < lines.size() && lines.get(i + 1).startsWith("| --- ");
            columns = head ? cells : columns;
            assertThat(cells).as(lines.get(i)).isEqualTo(columns);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_names_every_row_and_clause_and_every_recipient_that_is_granted_something(Language language) {
        String html = document(Agreed.narrowed()).html(language);
        Framework.WGS.rows().forEach(row -> assertThat(html).contains(row.id().value()));
        Agreed.COVENANT
                .clauses()
                .forEach(clause -> assertThat(html).contains(clause.says().in(language)));
        Agreed.narrowed()
                .tables()
                .forEach(table ->
                        assertThat(html).containsIgnoringCase(table.recipient().label(language)));
    }

    @Test
    void advice_that_was_not_given_is_told_as_missing_WGS_1_8_6() {
        String none = document(Agreed.law()).markdown(Language.EN);
        assertThat(none)
                .contains("Not given yet: coordinating data protection officer", "Not given yet: lawfulness committee");
        String given = MatrixDocument.builder()
                .copyOf(document(Agreed.law()))
                .addAdvice(new MatrixAdvice(AdviceGiver.LAWFULNESS_COMMITTEE, Agreed.DAY, FreeText.of("Geen bezwaar.")))
                .build()
                .markdown(Language.EN);
        assertThat(given).contains("Geen bezwaar.").doesNotContain("Not given yet: lawfulness committee");
    }

    @ParameterizedTest
    @CsvSource({"MAYOR, 2.27(1)(e)", "POLICE, 2.27(1)(c)", "PROBATION,", "SCHOOL,"})
    void only_public_participants_sign_WGS_2_27_3(OrganisationType type, String article) {
        Participation participation = Participation.builder()
                .id(new ParticipantId("o"))
                .organisation(new Organisation(type, "Voorbeeld", Optional.empty()))
                .task(new StatutoryTask("Wet", "1"))
                .commissioned(false)
                .from(Agreed.DAY)
                .admitted(true)
                .build();
        assertThat(Signatory.of(participation, Agreed.DAY).map(Signatory::article))
                .isEqualTo(Optional.ofNullable(article));
        assertThat(Signatory.of(participation, Agreed.DAY.minusDays(1))).isEmpty();
    }

    @Test
    void the_record_takes_what_it_says_from_the_rows_that_grant_something_AVG_30() {
        ProcessingRecord record =
                ProcessingRecord.builder().house("Huis").matrix(Agreed.law()).build();
        assertThat(record.categories()).containsExactly(DataCategory.values());
        assertThat(record.positions()).containsExactly(Position.values());
        assertThat(record.purposes()).doesNotContain(Purpose.SUPPORT_SYSTEMS).contains(Purpose.REUSE);
        assertThat(record.recipients()).doesNotContain(RecipientClass.NONE, RecipientClass.SYSTEM_SUPPORT);
        String text = record.markdown(Language.NL);
        assertThat(text)
                .contains("WGS 2.25", "uiterlijk vijf jaar", "politiegegevens (van strafrechtelijke aard)")
                .contains("in te vullen door de verwerkingsverantwoordelijken");
        for (OpenCondition condition : OpenCondition.values()) {
            boolean asked = Framework.WGS.rows().stream()
                    .anyMatch(row -> row.conditions().contains(condition));
            assertThat(text.contains("| " + condition.label(Language.NL) + " |"))
                    .as(condition.name())
                    .isEqualTo(asked);
        }
    }

    @Test
    void of_a_framework_that_the_law_says_nothing_of_no_article_of_it_is_cited() {
        Framework other = Framework.builder()
                .id("leeg")
                .edition("1")
                .name(new Text("Leeg kader", "Empty framework"))
                .from(Agreed.DAY)
                .build();
        Matrix matrix = Matrix.of(other, List.of(), Agreed.DAY).get();
        String record =
                ProcessingRecord.builder().house("Huis").matrix(matrix).build().markdown(Language.NL);
        assertThat(record).doesNotContain("WGS");
        assertThat(matrix.tables()).isEmpty();
        assertThat(document(matrix).markdown(Language.NL)).doesNotContain("beroepsgeheim");
    }

    @Test
    void every_sentence_stands_in_both_bundles_and_nothing_else_does_SDK_2() {
        Set<String> names =
                Arrays.stream(MatrixText.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        Bundle bundle = Bundle.of(MatrixText.class, "/nl/regie/privacy/matrix/matrix");
        for (Language language : Language.values()) {
            assertThat(bundle.keys(language)).isEqualTo(names);
        }
        for (MatrixText text : MatrixText.values()) {
            for (String gap : List.of("{0}", "{1}", "{2}")) {
                assertThat(text.in(Language.NL).contains(gap))
                        .as(text.name())
                        .isEqualTo(text.in(Language.EN).contains(gap));
            }
        }
    }
}
