package nl.regie.registration.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page, in both languages: it is whole, can be read, and can be used with the keyboard alone. */
@BrowserTest
class PagesTest {

    private static final String CASE = "/cases/ZVH-2026-0147";
    private static final Pattern KEY = Pattern.compile(
            "\\?\\?\\S+|\\b(field|form|menu|tabs|case|cases|list|plan|log|sees|act|error|done|agenda)\\.[a-zA-Z][a-zA-Z.]+");

    /** One page: who looks, where, what it is called, and what somebody comes there for. */
    record Page(String name, String user, String address, String dutch, String english, String action) {

        @Override
        public String toString() {
            return name;
        }
    }

    @LocalServerPort
    int port;

    static Stream<Page> pages() {
        String menu = "header nav a";
        return Stream.of(
                new Page("login", "", "/login", "Aanmelden", "Sign in", "main form button"),
                new Page("cases", "casedirector", "/cases", "Casussen", "Cases", "main .cases a"),
                new Page(
                        "purposes",
                        "casedirector",
                        "/cases/ZVH-2026-0147/act",
                        "Casus ZVH-2026-0147: handelen",
                        "Case ZVH-2026-0147: act",
                        "main form button"),
                new Page(
                        "case",
                        "casedirector",
                        CASE + "/carry-out",
                        "Casus ZVH-2026-0147",
                        "Case ZVH-2026-0147",
                        "main .tabs a"),
                new Page(
                        "assessment",
                        "casedirector",
                        CASE + "/carry-out/assessment",
                        "Casus ZVH-2026-0147: beoordeling",
                        "Case ZVH-2026-0147: assessment",
                        "main a.button"),
                new Page(
                        "plan",
                        "casedirector",
                        CASE + "/carry-out/plan",
                        "Casus ZVH-2026-0147: plan",
                        "Case ZVH-2026-0147: plan",
                        "main .tabs a"),
                new Page(
                        "path",
                        "casedirector",
                        CASE + "/carry-out/path",
                        "Casus ZVH-2026-0147: route",
                        "Case ZVH-2026-0147: path",
                        "main .tabs a"),
                new Page(
                        "case-list",
                        "casedirector",
                        CASE + "/carry-out/list",
                        "Casus ZVH-2026-0147: Top-X",
                        "Case ZVH-2026-0147: Top-X",
                        "main form button"),
                new Page("notify", "casedirector", "/notify", "Een casus melden", "Notify a case", "main form button"),
                new Page(
                        "agenda",
                        "casedirector",
                        "/agenda",
                        "Agenda van het casusoverleg",
                        "Agenda of the case meeting",
                        menu),
                new Page("list", "casedirector", "/list", "Top-X", "Top-X", menu),
                new Page(
                        "retention",
                        "casedirector",
                        "/retention",
                        "Bewaren en vernietigen",
                        "Retention and deletion",
                        "main form button"),
                new Page(
                        "escalation",
                        "casedirector",
                        "/escalation/national",
                        "Escalatiemodel",
                        "Escalation model",
                        "main .tabs a"),
                new Page("nowhere", "casedirector", "/nowhere", "Dat kan niet", "This cannot be done", "main p a"),
                new Page(
                        "matrix",
                        "dpo",
                        "/matrix",
                        "Privacymatrix: wie ziet wat, wanneer",
                        "Privacy matrix: who sees what, when",
                        "main a.button"),
                new Page("log-purposes", "dpo", "/log", "Verstrekkingenlog", "Disclosure log", "main .choices a"),
                new Page("log", "dpo", "/log/lawfulness", "Verstrekkingenlog", "Disclosure log", "main .scroll"),
                new Page("sees-cases", "dpo", "/sees", "Wie ziet wat", "Who sees what", "main table a"),
                new Page(
                        "sees",
                        "dpo",
                        "/sees/ZVH-2026-0147/carry-out",
                        "Casus ZVH-2026-0147: wie ziet wat",
                        "Case ZVH-2026-0147: who sees what",
                        "main .tabs a"),
                new Page(
                        "extract",
                        "contact",
                        "/extract",
                        "Inzageverzoek van een betrokkene",
                        "Access request of a data subject",
                        "main form button"),
                new Page("figures", "council", "/figures", "Jaarcijfers 2026", "Yearly figures 2026", menu));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_whole_readable_and_reached_by_keyboard_in_both_languages(Page page) {
        Browser browser = Browser.at(port).as(page.user());
        for (String language : List.of("nl", "en")) {
            browser.complaints();
            browser.open(page.address() + "?lang=" + language);
            String heading = language.equals("nl") ? page.dutch() : page.english();
            assertThat(browser.heading()).isEqualTo(heading);
            assertThat(browser.title()).startsWith(heading);
            assertThat(browser.text())
                    .contains(language.equals("nl") ? "Alleen synthetische gegevens" : "Synthetic data only");
            assertThat(KEY.matcher(browser.text()).results().map(result -> result.group()))
                    .as("keys without a text")
                    .isEmpty();
            browser.picture(page.name() + "-" + language);
            assertThat(Audit.of(browser))
                    .as("audit of %s in %s", page, language)
                    .isEmpty();
            assertThat(browser.overflowAt(320)).as("wider than 320").isZero();
            assertThat(browser.complaints()).as("what the browser complains of").isEmpty();
        }
        assertThat(browser.isReachedByKeyboard(page.action())).isTrue();
    }
}
