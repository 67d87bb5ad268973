package nl.regie.privacy.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed stays text in Markdown. */
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "gewoon - en 1.8(7), + meer¦gewoon - en 1.8(7), + meer",
                "<script>alert(1)</script>¦&lt;script>alert(1)&lt;/script>",
                "a & b¦a &amp; b",
                "*vet* _schuin_ `code`¦\\*vet\\* \\_schuin\\_ \\`code\\`",
                "[klik](https://voorbeeld.example)¦\\[klik\\]\\(https://voorbeeld.example)",
                "# kop¦\\# kop",
                "1. eerst¦1\\. eerst",
                "- punt¦\\- punt",
                "> citaat¦\\> citaat",
                "a|b¦a\\|b",
                "---¦\\-\\-\\-",
                "~~weg~~¦\\~\\~weg\\~\\~",
                "a\\b¦a\\\\b"
            })
    void a_mark_marks_nothing(String typed, String text) {
        assertThat(Markdown.text(typed)).isEqualTo(text);
    }

    @Property
    void whatever_is_typed_stays_on_one_line_and_opens_no_tag(@ForAll String typed) {
        String text = Markdown.text(typed);
        assertThat(text).doesNotContain("\n", "\r", "\u2028", "\u2029");
        assertThat(text.replace("<br>", "")).doesNotContain("<");
    }
}
