package nl.regie.registration.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person asks at the contact point for his own data. */
@BrowserTest
class ExtractTest {

    @LocalServerPort
    int port;

    private Browser asked(String family, boolean identified) {
        Browser browser = Browser.at(port)
                .as("contact")
                .open("/extract")
                .type("given", "Testje")
                .type("prefix", "van")
                .type("family", family)
                .type("born", "1971-05-03");
        if (identified) {
            browser.tick("identified");
        }
        return browser.send("/extract");
    }

    @Test
    void nobody_is_told_anything_before_it_is_established_who_he_is() {
        Browser browser = asked("Verzonnen", false);

        assertThat(browser.has(".letter")).isFalse();
        assertThat(browser.has(".refused")).isTrue();
    }

    @Test
    void what_was_typed_is_told_only_in_the_words_of_who_looked_it_through() {
        Browser browser = asked("Verzonnen", true);
        assertThat(browser.has(".letter")).isFalse();

        List<String> toRead = browser.ids("textarea[id^='told:']");
        assertThat(toRead).isNotEmpty();
        toRead.forEach(id -> browser.type(id, "Zoals met u besproken."));
        browser.send("/extract");

        assertThat(browser.has(".letter")).as(browser.text()).isTrue();
        assertThat(browser.text()).contains("Testje").contains("Zoals met u besproken.");
        assertThat(Audit.of(browser)).isEmpty();
        browser.picture("extract-made-en");
    }

    @Test
    void of_whom_nothing_is_known_gets_an_extract_of_no_parts() {
        Browser browser = asked("Nergensbekend", true);

        assertThat(browser.has(".letter")).as(browser.text()).isTrue();
        assertThat(browser.has(".entry")).isFalse();
    }
}
