package nl.regie.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Step;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Language;
import nl.regie.core.topx.RetestOutcome;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.json.MinimisedCaseJson;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogEvent;
import nl.regie.privacy.log.LogStore;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.registration.deletion.Deletions;
import nl.regie.registration.judgement.Fulfilments;
import nl.regie.registration.topx.Lists;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Seat;
import nl.regie.registration.view.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

@SpringBootTest(
        properties = {
            "registration.today=2026-11-25",
            "spring.datasource.url=jdbc:h2:mem:api;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
@AutoConfigureMockMvc
@Import(Scenario.class)
class ApiTest {

    private static final String PASSWORD = "synthetisch";

    @Autowired
    MockMvc mvc;

    @Autowired
    Scenario scenario;

    @Autowired
    Deletions deletions;

    @Autowired
    Minimiser minimiser;

    @Autowired
    Fulfilments fulfilments;

    @Autowired
    LogStore log;

    @Autowired
    Views views;

    @Autowired
    Lists lists;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void nobody_who_did_not_sign_in_sees_anything_but_the_page_to_sign_in() throws Exception {
        for (String address :
                List.of("/api/cases", "/api/openapi", "/api/matrix", "/api/log/verification?purpose=lawfulness")) {
            mvc.perform(get(address))
                    .andExpect(status().isUnauthorized())
                    .andExpect(content().string(""));
        }
        for (String address : List.of("/", "/cases", "/cases/ZVH-2026-0147", "/nowhere")) {
            mvc.perform(get(address)).andExpect(status().isFound());
        }
        mvc.perform(get("/login")).andExpect(status().isOk());
    }

    @Test
    void every_user_is_given_of_every_case_what_the_library_gives_him_and_not_a_byte_more() throws Exception {
        int shown = 0;
        for (Account account : scenario.accounts.all()) {
            for (CaseId id : scenario.register.ids()) {
                for (Purpose purpose : Purpose.values()) {
                    MockHttpServletResponse answer = mvc.perform(get("/api/cases/{id}", id.value())
                                    .param("purpose", purpose.code())
                                    .with(user(account.username())))
                            .andReturn()
                            .getResponse();
                    var seat = scenario.accounts.seat(account, id);
                    assertThat(answer.getStatus()).isEqualTo(seat.isPresent() ? 200 : 404);
                    if (seat.isPresent()) {
                        assertThat(answer.getContentAsByteArray()).isEqualTo(minimised(seat.get(), id, purpose));
                        shown++;
                    }
                }
            }
        }
        assertThat(shown).isGreaterThan(100);
    }

    private byte[] minimised(Seat seat, CaseId id, Purpose purpose) {
        DisclosureRequest request = DisclosureRequest.builder()
                .recipient(Recipient.of(seat.participant(), seat.person()))
                .purpose(purpose)
                .on(Scenario.TODAY)
                .fulfilments(fulfilments.of(id, seat.participant(), purpose))
                .build();
        return MinimisedCaseJson.write(
                minimiser.minimise(scenario.file(id), request).file());
    }

    @Test
    void a_case_one_has_no_seat_in_and_one_that_is_not_there_are_answered_alike() throws Exception {
        CaseId id = scenario.notified("police");
        for (String path : List.of("?purpose=carry-out", "/purposes", "/steps")) {
            String there = answer("housing", "/api/cases/" + id.value() + path);
            assertThat(there).isEqualTo(answer("housing", "/api/cases/ZVH-1999-1" + path));
            assertThat(there).isEqualTo(answer("housing", "/api/cases/no%20id!" + path));
            assertThat(there).startsWith("404").doesNotContain(id.value());
        }
        for (String path : List.of("", "/carry-out")) {
            String there = answer("housing", "/cases/" + id.value() + path);
            assertThat(there).isEqualTo(answer("housing", "/cases/ZVH-1999-1" + path));
            assertThat(there).startsWith("404").doesNotContain(id.value());
        }
    }

    @Test
    void until_it_is_established_who_asks_known_and_unknown_are_answered_and_logged_alike() throws Exception {
        int before = log.head().length();
        String known = extract("Verzonnen", false);
        String unknown = extract("Nergensbekend", false);

        assertThat(known.replace("Verzonnen", "")).isEqualTo(unknown.replace("Nergensbekend", ""));
        assertThat(known).doesNotContain("ZVH-");
        List<LogEvent> logged = logged(before);
        assertThat(logged).hasSize(2);
        assertThat(logged.get(0))
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(logged.get(1));
        assertThat(logged.get(0).action()).isEqualTo(LogAction.REFUSAL);
    }

    @Test
    void that_somebody_is_looked_for_is_logged_whether_or_not_he_is_known() throws Exception {
        int before = log.head().length();
        extract("Nergensbekend", true);
        extract("Verzonnen", true);
        assertThat(logged(before)).hasSize(2).allMatch(event -> event.action() == LogAction.VIEW);
    }

    @Test
    void whoever_supervises_cannot_tell_from_his_own_entry_which_case_the_others_are_about() throws Exception {
        int before = log.head().length();
        mvc.perform(get("/cases/ZVH-2026-0147/carry-out").with(user("police"))).andExpect(status().isOk());
        mvc.perform(get("/sees/ZVH-2026-0147/carry-out").with(user("dpo"))).andExpect(status().isOk());

        LogEvent his = logged(before).get(logged(before).size() - 1);
        assertThat(his.actor().person().value()).isEqualTo("dpo");
        assertThat(his.items()).isEmpty();
        List<LogEvent> others = logged(0).stream()
                .filter(event -> !event.actor().equals(his.actor()))
                .toList();
        assertThat(others).isNotEmpty().noneMatch(event -> event.casePseudonym().equals(his.casePseudonym()));
    }

    @Test
    void the_list_answers_nobody_who_does_not_see_what_the_test_rests_on() throws Exception {
        CaseId id = new CaseId("ZVH-2025-0600");
        assertThat(views.purposes(scenario.user("casedirector"), id)).isNotEmpty();
        for (String deed : List.of("place", "retest", "remove")) {
            mvc.perform(listing(id, deed, "probation")).andExpect(status().isForbidden());
        }
        mvc.perform(listing(id, "place", "casedirector")).andExpect(status().isOk());
        for (String deed : List.of("retest", "remove")) {
            mvc.perform(listing(id, deed, "police"))
                    .andExpect(status().isForbidden())
                    .andExpect(content().string(""));
        }
        String tested = mvc.perform(listing(id, "retest", "casedirector"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        boolean whole = views.purposes(scenario.user("casedirector"), id).stream()
                .anyMatch(purpose -> views.look(scenario.user("casedirector"), id, purpose)
                        .minimised()
                        .decision(lists.test(scenario.user("casedirector"), id))
                        .isPresent());
        assertThat(tested.contains(RetestOutcome.STAYS.label(Language.NL))).isEqualTo(whole);
        mvc.perform(listing(id, "remove", "casedirector")).andExpect(status().isOk());
    }

    private static RequestBuilder listing(CaseId id, String deed, String username) {
        return post("/cases/{id}/list/{deed}", id.value(), deed)
                .with(user(username))
                .with(csrf())
                .param("why", "Nodig.");
    }

    @Test
    void a_seat_from_which_nothing_is_seen_tells_neither_the_phase_nor_that_anything_changed() throws Exception {
        int blind = 0;
        for (Account account : scenario.accounts.all()) {
            for (Seat seat : scenario.accounts.seats(account)) {
                CaseId id = seat.caseId();
                boolean known = views.mayKnow(account, id);
                String steps = "/api/cases/" + id.value() + "/steps";
                mvc.perform(get(steps).with(user(account.username())))
                        .andExpect(status().is(known ? 200 : 404))
                        .andExpect(known ? header().exists("ETag") : header().doesNotExist("ETag"));
                mvc.perform(get("/cases/{id}/act", id.value()).with(user(account.username())))
                        .andExpect(status().is(known ? 200 : 404));
                if (!known) {
                    blind++;
                }
            }
        }
        assertThat(blind).isPositive();
    }

    @Test
    void the_run_that_deletes_names_no_case_of_which_nothing_is_seen() throws Exception {
        CaseId id = scenario.notified("police");
        scenario.step("casedirector", id, Step.REFUSE);
        deletions.notifierAnswered(scenario.user("casedirector"), id, scenario.stamp(id));
        Account housing = scenario.user("housing");
        Seat mine = scenario.accounts.seat(scenario.user("police"), id).orElseThrow();
        scenario.accounts.seat(housing, new Seat(id, mine.participant(), new PersonId("niemand")));
        boolean known = views.mayKnow(housing, id);

        String page = mvc.perform(post("/retention/run").with(user("housing")).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(known).isFalse();
        assertThat(page).doesNotContain(id.value());
    }

    @Test
    void a_measure_is_called_by_its_name_and_not_by_its_code() throws Exception {
        String page = answer("casedirector", "/cases/ZVH-2026-0147/carry-out");
        assertThat(page)
                .contains("ambulante behandeling")
                .doesNotContain("ambulatory-treatment", "daytime-activity", "care-authorisation");
    }

    @Test
    void a_list_with_nothing_in_it_is_told_malformed() throws Exception {
        CaseId id = scenario.notified("police");
        mvc.perform(step(
                        "/api/cases/" + id.value(),
                        "casedirector",
                        scenario.stamp(id),
                        "{\"step\":\"judge-fit\",\"reason\":\"Past.\",\"admits\":[null]}"))
                .andExpect(status().isBadRequest());
        mvc.perform(post("/api/cases")
                        .header("Authorization", basic("police"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"line\":\"police-and-prosecution\",\"municipality\":\"0034\",\"aim\":\"a\",\"reason\":\"b\","
                                        + "\"personInformed\":true,\"family\":\"Kanarie\",\"signals\":[null]}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void after_an_error_a_form_keeps_what_was_filled_in_and_the_other_language_can_be_asked_for() throws Exception {
        CaseId id = scenario.notified("police");
        String act = "/cases/" + id.value() + "/act";
        String page = mvc.perform(post(act + "/judgement")
                        .with(user("casedirector"))
                        .with(csrf())
                        .param("categories:health", "true")
                        .param("recipient", "care")
                        .param("purpose", ""))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).containsPattern("id=\"categories-health\"[^>]*checked");
        assertThat(page).containsPattern("value=\"care\" selected");
        assertThat(page).contains("href=\"" + act + "?lang=en\"");
        mvc.perform(get(act + "?lang=en").with(user("casedirector"))).andExpect(status().isOk());
        assertThat(extract("Nergensbekend", false)).contains("href=\"/extract?lang=nl\"");
    }

    @Test
    void nothing_is_chosen_before_somebody_chooses() throws Exception {
        CaseId id = scenario.notified("police");
        String page = answer("casedirector", "/cases/" + id.value() + "/act");
        for (String name : List.of("recipient", "purpose", "condition", "category", "ground", "accountable", "who1")) {
            assertThat(page)
                    .as(name)
                    .containsPattern("<select id=\"" + name + "\" name=\"" + name + "\" required(=\"required\")?>\\s*"
                            + "<option value=\"\"");
        }
    }

    @Test
    void of_several_records_under_one_name_none_is_told_before_somebody_chose_and_none_found_is_said()
            throws Exception {
        scenario.notified("police");
        scenario.notified("police");
        var request = post("/extract")
                .with(user("contact"))
                .with(csrf())
                .param("given", "Kees")
                .param("family", Scenario.FAMILY)
                .param("born", "1980-01-02")
                .param("receivedOn", "2026-11-24")
                .param("identified", "true");
        String several = mvc.perform(request).andReturn().getResponse().getContentAsString();
        assertThat(several).contains("candidate:1", "candidate:2").doesNotContain("class=\"letter\"", "ZVH-", "told:");

        String one = mvc.perform(request.param("candidate:2", "true"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(one).containsPattern("class=\"letter\"|told:");

        assertThat(extract("Nergensbekend", true)).contains("precies deze naam");
    }

    private List<LogEvent> logged(int before) {
        List<LogEvent> events = new ArrayList<>();
        log.from(before + 1).forEach(entry -> events.add(entry.event()));
        return events;
    }

    private String extract(String family, boolean identified) throws Exception {
        var request = post("/extract")
                .with(user("contact"))
                .with(csrf())
                .param("given", "Testje")
                .param("prefix", "van")
                .param("family", family)
                .param("born", "1971-05-03")
                .param("receivedOn", "2026-11-24");
        if (identified) {
            request.param("identified", "true");
        }
        return bare(mvc.perform(request).andReturn().getResponse().getContentAsString());
    }

    private static String bare(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private String answer(String username, String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        get(java.net.URI.create(address)).with(user(username)))
                .andReturn()
                .getResponse();
        // the token against forgery differs in every page
        return answer.getStatus() + " " + bare(answer.getContentAsString());
    }

    @Test
    void another_system_notifies_a_case_and_takes_it_on_by_its_stamps() throws Exception {
        String location = mvc.perform(post("/api/cases")
                        .with(httpBasic("police", PASSWORD))
                        .header("Authorization", basic("police"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"line":"police-and-prosecution","municipality":"0034","aim":"Samen.","reason":"Overlast.",
                                 "personInformed":true,"family":"Kanarie",
                                 "signals":[{"category":"health","ground":"wgs-1-5",
                                  "signal":{"domain":"mental-health","problem":"psychiatric","standing":"known"}}]}"""))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");

        String stamp = mvc.perform(get(location + "/steps").with(user("casedirector")))
                .andExpect(jsonPath("$.steps").isArray())
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        String step = "{\"step\":\"judge-fit\",\"reason\":\"Past.\"}";
        mvc.perform(step(location, "casedirector", stamp, step))
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"));
        mvc.perform(step(location, "casedirector", stamp, step)).andExpect(status().isPreconditionFailed());

        CaseId id = new CaseId(location.substring(location.lastIndexOf('/') + 1));
        assertThat(scenario.file(id).phase()).isEqualTo(Phase.FITS_PURPOSE);
        assertThat(scenario.file(id).items())
                .extracting(item -> item.labels().category())
                .containsExactly(DataCategory.IDENTITY_AND_CONTACT, DataCategory.HEALTH);
    }

    @Test
    void how_a_signal_is_labelled_is_said_by_who_notifies_it_and_by_nobody_else() throws Exception {
        for (String labels : List.of("", "\"category\":\"health\",", "\"ground\":\"wgs-1-5\",")) {
            mvc.perform(post("/api/cases")
                            .header("Authorization", basic("police"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"line\":\"police-and-prosecution\",\"municipality\":\"0034\",\"aim\":\"a\","
                                    + "\"reason\":\"b\",\"personInformed\":true,\"family\":\"Kanarie\",\"signals\":[{"
                                    + labels + "\"signal\":{\"domain\":\"mental-health\",\"problem\":\"psychiatric\","
                                    + "\"standing\":\"known\"}}]}"))
                    .andExpect(status().isBadRequest());
        }
    }

    private static RequestBuilder step(String location, String username, String stamp, String body) {
        return post(location + "/steps")
                .header("Authorization", basic(username))
                .header("If-Match", stamp)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static String basic(String username) {
        return "Basic "
                + java.util.Base64.getEncoder()
                        .encodeToString((username + ":" + PASSWORD).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void a_refused_step_tells_the_articles_and_nothing_of_the_case() throws Exception {
        CaseId id = scenario.notified("police");
        mvc.perform(step(
                        "/api/cases/" + id.value(),
                        "casedirector",
                        scenario.stamp(id),
                        "{\"step\":\"gather\",\"reason\":\"Nu al.\"}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.reasons").isNotEmpty());
    }

    @Test
    void a_session_without_the_token_changes_nothing() throws Exception {
        CaseId id = scenario.notified("police");
        var request = post("/api/cases/" + id.value() + "/steps")
                .with(user("casedirector"))
                .header("If-Match", scenario.stamp(id))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"step\":\"judge-fit\",\"reason\":\"Past.\"}");
        mvc.perform(request).andExpect(status().isForbidden());
        assertThat(scenario.file(id).phase()).isEqualTo(Phase.NOTIFIED);

        mvc.perform(request.with(csrf())).andExpect(status().isOk());
    }

    @Test
    void a_page_asks_to_delete_by_the_stamp_and_tells_what_became_of_each_case() throws Exception {
        CaseId id = scenario.inExecution();
        mvc.perform(get("/cases/{id}/act", id.value()).with(user("casedirector")))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("/list/remove")));
        var note = post("/cases/{id}/not-necessary", id.value())
                .with(user("casedirector"))
                .with(csrf())
                .param("why", "Verhuisd.");
        String stamp = scenario.stamp(id);
        scenario.step("casedirector", id, Step.EVALUATE);
        mvc.perform(note.param("stamp", stamp)).andExpect(status().isConflict());
        deletions.notNecessary(scenario.user("casedirector"), id, scenario.stamp(id), FreeText.of("Verhuisd."));

        for (String username : List.of("casedirector", "care")) {
            String became = username.equals("care")
                    ? "Vernietigen in deze casus is niet aan u."
                    : "De casus moet eerst worden afgesloten.";
            mvc.perform(post("/retention/run")
                            .locale(Locale.forLanguageTag("nl"))
                            .with(user(username))
                            .with(csrf()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(org.hamcrest.Matchers.containsString(id.value())))
                    .andExpect(content().string(org.hamcrest.Matchers.containsString(became)));
        }
    }

    @Test
    void what_was_sent_is_quoted_in_no_answer() throws Exception {
        for (String body : List.of(
                "{\"family\":\"Kanarie\"}",
                "{\"Kanarie\":1}",
                "Kanarie",
                "{\"line\":\"Kanarie\",\"municipality\":\"Kanarie\",\"aim\":\"a\",\"reason\":\"b\",\"personInformed\":true,"
                        + "\"family\":\"Kanarie\",\"signals\":[]}")) {
            String answer = mvc.perform(post("/api/cases")
                            .header("Authorization", basic("police"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body))
                    .andExpect(status().isBadRequest())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(answer).doesNotContain("Kanarie");
        }
    }

    @Test
    void the_log_is_verified_for_whoever_may_and_for_what_the_law_names() throws Exception {
        mvc.perform(get("/api/log/verification?purpose=lawfulness").with(user("dpo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("whole"));
        mvc.perform(get("/api/log/verification?purpose=staff-appraisal").with(user("dpo")))
                .andExpect(status().isForbidden());
        for (String username : List.of("police", "casedirector", "board", "council", "manager")) {
            mvc.perform(get("/api/log/verification?purpose=lawfulness").with(user(username)))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void every_answer_forbids_framing_storing_and_scripts() throws Exception {
        for (String address : List.of("/login", "/cases", "/nowhere", "/api/cases")) {
            mvc.perform(get(address).with(user("police")))
                    .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")))
                    .andExpect(header().string(
                                    "Content-Security-Policy",
                                    org.hamcrest.Matchers.allOf(
                                            org.hamcrest.Matchers.containsString("default-src 'self'"),
                                            org.hamcrest.Matchers.containsString("script-src 'none'"),
                                            org.hamcrest.Matchers.containsString("frame-ancestors 'none'"))))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"));
        }
    }

    @Test
    void the_description_holds_every_address_and_no_other() throws Exception {
        Set<String> mapped = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api"))
                        .flatMap(pattern ->
                                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described()).isEqualTo(mapped).isNotEmpty();
    }

    private static Set<String> described() throws Exception {
        try (InputStream in = ApiTest.class.getResourceAsStream("/openapi.yaml")) {
            Map<String, Map<String, Map<String, Object>>> all = new Yaml().load(in);
            Set<String> described = new TreeSet<>();
            all.get("paths")
                    .forEach((path, methods) -> methods.keySet().stream()
                            .filter(method -> !method.equals("parameters"))
                            .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
            return described;
        }
    }
}
