package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.regie.conformance.Reply.Answered;
import nl.regie.conformance.Reply.Broken;
import nl.regie.conformance.Reply.Erred;
import nl.regie.conformance.Reply.Fault;
import nl.regie.conformance.Reply.Unsupported;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the reports say, and that nothing a system says can do harm in them. */
class ReportTest {

    private static final String EVIL = "<script>alert('x')</script>\u0007]]>&\"";

    private static Run run() {
        TestVector vector = ComparisonTest.vector("{\"a\":1}");
        ObjectNode right = VectorReader.MAPPER.createObjectNode().put("a", 1);
        JsonNode wrong = VectorReader.MAPPER.createObjectNode().put("a", EVIL);
        return new Run(
                EVIL,
                List.of(
                        Outcome.of(vector, new Answered(right), 1500),
                        Outcome.of(vector, new Answered(wrong), 2),
                        Outcome.of(vector, new Unsupported("op"), 3),
                        Outcome.of(vector, new Erred(EVIL), 4),
                        Outcome.of(vector, new Broken(Fault.NO_ANSWER, EVIL), 5),
                        Outcome.notAsked(vector)));
    }

    @Test
    void the_text_explains_each_difference_and_counts() {
        List<String> lines = TextReport.of(run(), Words.in("en"));
        assertThat(lines).anyMatch(line -> line.startsWith("failed a-1 (SDK-3; P): title"));
        assertThat(lines).anyMatch(line -> line.startsWith("    /a: expected 1, got "));
        assertThat(lines)
                .contains("6 vectors: 1 passed, 1 failed, 1 unsupported, 1 errors, 1 broke the protocol, 1 not asked");
        assertThat(TextReport.of(run(), Words.in("nl")))
                .anyMatch(line -> line.startsWith("    /a: verwachtte 1, kreeg "));
    }

    @Test
    void the_page_is_whole_and_escapes_everything() {
        for (String language : Words.LANGUAGES) {
            String page = HtmlReport.of(run(), Words.in(language));
            assertThat(page)
                    .startsWith("<!DOCTYPE html>")
                    .endsWith("</html>\n")
                    .contains("<html lang=\"" + language + "\">")
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                    .doesNotContain("<script")
                    .doesNotContain("src=")
                    .doesNotContain("href=")
                    .doesNotContain("\u0007");
        }
    }

    @Test
    void the_page_is_well_formed() throws Exception {
        String page = HtmlReport.of(run(), Words.in("en"))
                .replace("<!DOCTYPE html>\n", "")
                .replaceAll("(<meta [^>]*)>", "$1/>");
        assertThat(parse(page).getElementsByTagName("section").getLength()).isEqualTo(3);
    }

    @Test
    void the_xml_is_what_build_servers_read() throws Exception {
        Element suite = (Element) parse(JUnitReport.of(run(), Words.in("en")))
                .getElementsByTagName("testsuite")
                .item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("6");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("2");
        assertThat(suite.getAttribute("skipped")).isEqualTo("2");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(6);
        assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
                .startsWith("/a: expected 1, got ");
        assertThat(((Element) suite.getElementsByTagName("testcase").item(0)).getAttribute("time"))
                .isEqualTo("1.500");
    }

    private static Document parse(String xml) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void both_languages_are_complete() {
        Set<String> nl = keys("nl");
        assertThat(nl).isEqualTo(keys("en"));
        for (Verdict verdict : Verdict.values()) {
            assertThat(nl).contains("verdict." + verdict.key());
        }
        for (Fault fault : Fault.values()) {
            assertThat(nl).contains(fault.key());
        }
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(ResourceBundle.getBundle("nl.regie.conformance.report", Locale.forLanguageTag(language))
                .keySet());
    }

    @Test
    void the_status_tells_what_became_of_it() {
        TestVector vector = ComparisonTest.vector("{}");
        Outcome passed = Outcome.of(vector, new Answered(VectorReader.MAPPER.createObjectNode()), 1);
        Outcome unsupported = Outcome.of(vector, new Unsupported(""), 1);
        assertThat(new Run("x", List.of(passed, unsupported)).status()).isZero();
        assertThat(new Run("x", List.of(passed, Outcome.of(vector, new Erred(""), 1))).status())
                .isEqualTo(1);
        assertThat(new Run("x", List.of(unsupported)).status()).isEqualTo(1);
        assertThat(run().status()).isEqualTo(2);
    }
}
