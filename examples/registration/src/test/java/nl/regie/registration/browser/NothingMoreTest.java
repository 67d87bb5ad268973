package nl.regie.registration.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regie.core.id.CaseId;
import nl.regie.privacy.framework.Purpose;
import nl.regie.registration.refusal.UnknownCaseException;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Accounts;
import nl.regie.registration.view.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Tries to see more than one may: through every page, the interface for systems, identifiers in addresses, search, sorting, exports and
 * error pages. Of every text that a case holds and the library shows the user under none of his or her purposes, none may stand in any
 * answer.
 */
@BrowserTest
class NothingMoreTest {

    private static final List<String> TRICKS = List.of(
            "",
            "?sort=name",
            "?sort=items&order=desc",
            "?q=e",
            "?search=*",
            "?format=json",
            "?format=csv",
            "?expand=all&fields=*",
            "?user=casedirector",
            "?participant=gem&person=w3",
            ".json",
            ".csv",
            "/",
            "/../ZVH-2026-0147",
            "%2e%2e%2f",
            "%00",
            "'--",
            ";jsessionid=1");
    private static final List<String> HOUSE = List.of(
            "/",
            "/cases",
            "/notify",
            "/agenda",
            "/list",
            "/retention",
            "/escalation",
            "/matrix",
            "/matrix/document",
            "/figures",
            "/log",
            "/log/lawfulness",
            "/sees",
            "/extract",
            "/error",
            "/nowhere",
            "/actuator",
            "/actuator/env",
            "/h2-console",
            "/api",
            "/api/cases",
            "/api/openapi",
            "/api/matrix",
            "/api/log/verification?purpose=lawfulness");
    private static final List<String> TABS = List.of("/assessment", "/plan", "/path", "/list");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Views views;

    private final Map<String, Set<String>> canaries = Canaries.ofSeed();

    @Test
    void the_cases_of_the_seed_hold_much_that_must_not_be_told() {
        assertThat(canaries).hasSizeGreaterThan(5);
        canaries.forEach((id, texts) -> assertThat(texts).as(id).hasSizeGreaterThan(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "care", "housing", "prosecutor", "neighbourhood", "dpo", "council", "contact"})
    void no_answer_holds_what_the_library_withholds(String username) {
        Account account = accounts.find(username).orElseThrow();
        Visitor visitor = new Visitor(port, username);
        Map<String, Set<String>> withheld = new TreeMap<>();
        canaries.forEach((id, texts) -> withheld.put(id, withheld(account, id, texts)));
        Set<String> all = new TreeSet<>();
        withheld.values().forEach(all::addAll);
        Set<String> shown = new TreeSet<>();
        canaries.forEach((id, texts) -> texts.stream()
                .filter(text -> !withheld.getOrDefault(id, Set.of()).contains(text))
                .forEach(shown::add));
        all.removeAll(shown); // a text that stands in two cases may be told of the one
        assertThat(all).hasSizeGreaterThan(50);

        List<String> told = new ArrayList<>();
        for (String address : addresses()) {
            Canaries.in(visitor.get(address), all).forEach(text -> told.add(address + " tells: " + text));
        }
        assertThat(told).isEmpty();
    }

    @Test
    void what_is_changed_without_a_seat_is_answered_like_what_is_not_there() {
        Visitor visitor = new Visitor(port, "neighbourhood");
        for (String deed :
                List.of("/act/step", "/act/supply", "/act/judgement", "/act/plan", "/list/place", "/list/retest")) {
            Map<String, String> form = Map.ofEntries(
                    Map.entry("stamp", "0"),
                    Map.entry("step", "close"),
                    Map.entry("reason", "x"),
                    Map.entry("why", "x"),
                    Map.entry("category", "health"),
                    Map.entry("ground", "wgs-1-5"),
                    Map.entry("domain", "housing"),
                    Map.entry("problem", "debts"),
                    Map.entry("standing", "known"),
                    Map.entry("recipient", "care"),
                    Map.entry("purpose", "carry-out"),
                    Map.entry("condition", "necessity-judged"));
            String there = visitor.post("/notify", "/cases/ZVH-2026-0147" + deed, form);
            String nowhere = visitor.post("/notify", "/cases/ZVH-0000-0000" + deed, form);
            assertThat(status(there)).as(deed).isEqualTo(status(nowhere)).isEqualTo("404");
            assertThat(body(there)).as(deed).isEqualTo(body(nowhere));
        }
    }

    @Test
    void a_browser_that_goes_where_no_link_leads_is_shown_nothing_either() {
        Browser browser = Browser.at(port).as("housing");
        Set<String> texts = canaries.get("ZVH-2026-0147");
        for (String address : List.of(
                "/cases/ZVH-2026-0147",
                "/cases/ZVH-2026-0147/carry-out",
                "/cases/ZVH-2026-0147/carry-out/plan",
                "/cases/ZVH-2026-0147/act",
                "/log/lawfulness",
                "/sees/ZVH-2026-0147/carry-out",
                "/extract")) {
            assertThat(Canaries.in(browser.open(address).source(), texts == null ? Set.of() : texts))
                    .as(address)
                    .isEmpty();
            assertThat(browser.heading()).as(address).isEqualTo("This cannot be done");
        }
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(HOUSE);
        TRICKS.forEach(trick -> addresses.add("/cases" + trick));
        for (String id : canaries.keySet()) {
            addresses.add("/cases/" + id + "/act");
            addresses.add("/sees/" + id + "/carry-out");
            addresses.add("/api/cases/" + id);
            for (Purpose purpose : Purpose.values()) {
                addresses.add("/cases/" + id + "/" + purpose.code());
                addresses.add("/api/cases/" + id + "?purpose=" + purpose.code());
            }
            TABS.forEach(tab -> addresses.add("/cases/" + id + "/carry-out" + tab));
            TABS.forEach(tab -> addresses.add("/cases/" + id + "/discuss" + tab));
        }
        TRICKS.forEach(trick -> addresses.add("/cases/ZVH-2026-0147" + trick));
        TRICKS.forEach(trick -> addresses.add("/cases/ZVH-2026-0147/carry-out" + trick));
        return addresses;
    }

    /** The texts of a case that the library shows this user under no purpose. */
    private Set<String> withheld(Account account, String id, Set<String> texts) {
        StringBuilder shown = new StringBuilder();
        for (Purpose purpose : Purpose.values()) {
            try {
                shown.append(views.look(account, new CaseId(id), purpose).json());
            } catch (UnknownCaseException noSeat) {
                return texts;
            }
        }
        Set<String> withheld = new TreeSet<>();
        texts.stream().filter(text -> shown.indexOf(text) < 0).forEach(withheld::add);
        return withheld;
    }

    private static String status(String answer) {
        return answer.substring(0, answer.indexOf('\n'));
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("<!DOCTYPE")).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
