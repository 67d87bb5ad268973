package nl.regie.registration.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case from notification to deletion, through the pages alone, by five users. */
@BrowserTest
class LifeTest {

    private static final String NAME = "Kanariewalk";

    @LocalServerPort
    int port;

    private String id = "";

    @Test
    void a_case_goes_from_notification_to_deletion_through_five_users() {
        Browser browser = Browser.at(port);
        notified(browser.as("police"));
        necessary(browser.as("director"), "casedirector", "judge-fit");
        judged(browser.as("casedirector"));
        admitted(browser);
        agreed(browser);
        necessary(browser.as("director"), "care", "carry-out");
        carriedOut(browser);
        deleted(browser.as("casedirector"));
    }

    private void notified(Browser browser) {
        browser.open("/notify")
                .tick("line-police-and-prosecution")
                .type("given", "Kees")
                .type("family", NAME)
                .type("born", "1980-01-02")
                .type("municipality", "0034")
                .type("aim", "Samen een aanpak vinden.")
                .type("reason", "Herhaalde overlast in de Verzonnenstraat.")
                .tick("informed")
                .choose("category1", "guidance-and-care")
                .choose("ground1", "wgs-1-5")
                .choose("domain1", "housing")
                .choose("problem1", "housing-nuisance")
                .choose("severity1", "serious")
                .send("/notify");
        assertThat(browser.address()).startsWith("/cases/ZVH-2026-").endsWith("/act");
        id = browser.address().split("/", -1)[2];
        assertThat(browser.text()).doesNotContain(NAME);
    }

    private void necessary(Browser browser, String recipient, String purpose) {
        browser.open(act())
                .choose("recipient", recipient)
                .choose("purpose", purpose)
                .choose("condition", "necessity-judged")
                .tick("categories-identity-and-contact")
                .tick("categories-guidance-and-care")
                .send("/act/judgement");
        assertThat(browser.has(".done")).as(browser.text()).isTrue();
    }

    private void judged(Browser browser) {
        assertThat(browser.open("/cases").text()).contains(id);
        assertThat(browser.open("/cases/" + id + "/judge-fit").text()).contains("housing nuisance");
        assertThat(browser.open("/cases/" + id + "/judge-fit/assessment").heading())
                .isEqualTo("Case " + id + ": assessment");
        refused(browser, "table");
        step(browser, "judge-fit");
        step(browser, "gather");
    }

    /** What the library does not allow yet changes nothing. */
    private void refused(Browser browser, String step) {
        browser.open(act()).tick("step-" + step).type("reason", "Te vroeg.").send("/act/step");
        assertThat(browser.heading()).isEqualTo("Refused");
        assertThat(browser.text()).contains("WGS 2.31");
        looksWell(browser, "refused-en");
    }

    private void step(Browser browser, String step) {
        browser.open(act())
                .tick("step-" + step)
                .type("reason", "Omdat het kan.")
                .send("/act/step");
        assertThat(browser.has(".done")).as(browser.text()).isTrue();
    }

    private void admitted(Browser browser) {
        browser.open(act())
                .tick("step-admit")
                .type("reason", "Nodig.")
                .tick("admits-police")
                .tick("admits-care")
                .tick("admits-prosecutor")
                .tick("admits-casedirector")
                .send("/act/step");
        assertThat(browser.has(".done")).as(browser.text()).isTrue();
        necessary(browser, "casedirector", "discuss");
        assertThat(browser.open("/agenda").text()).contains(id).contains("On the agenda");
        step(browser, "table");
    }

    private void agreed(Browser browser) {
        browser.open(act())
                .type("plan-reason", "Iedereen stemt in.")
                .choose("accountable", "casedirector")
                .choose("category1", "guidance-and-care")
                .choose("ground1", "wgs-1-5")
                .choose("who1", "care")
                .type("what1", "Wekelijks langsgaan.")
                .type("by1", "2027-02-25")
                .type("progressOn1", "2026-12-25")
                .type("intendedResult1", "Geen overlast meer.")
                .send("/act/plan");
        assertThat(browser.has(".done")).as(browser.text()).isTrue();
        step(browser, "start-execution");
    }

    private void carriedOut(Browser browser) {
        browser.as("care").open("/cases/" + id + "/carry-out");
        assertThat(browser.text()).contains(NAME);
        browser.open("/cases/" + id + "/carry-out/plan");
        assertThat(browser.text()).contains("open");
        assertThat(browser.as("prosecutor").open("/cases/" + id + "/carry-out").text())
                .doesNotContain(NAME);
        assertThat(browser.as("probation").open("/cases/" + id + "/carry-out").heading())
                .isEqualTo("This cannot be done");
    }

    private void deleted(Browser browser) {
        step(browser, "close");
        browser.open(act()).type("why", "Er is niets meer te doen.").send("/not-necessary");
        assertThat(browser.has(".done")).as(browser.text()).isTrue();
        browser.open("/retention").send("/retention/run");
        assertThat(browser.text()).contains(id).contains("The case was deleted.");
        looksWell(browser, "retention-run-en");
        assertThat(browser.as("care").open("/cases/" + id + "/carry-out").text())
                .doesNotContain(NAME);
        assertThat(browser.as("dpo").open("/log/lawfulness").has(".done")).isTrue();
    }

    /** The pages that only a deed leads to. */
    private static void looksWell(Browser browser, String name) {
        browser.picture(name);
        assertThat(Audit.of(browser)).as(name).isEmpty();
        assertThat(browser.overflowAt(320)).as(name).isZero();
    }

    private String act() {
        return "/cases/" + id + "/act";
    }
}
