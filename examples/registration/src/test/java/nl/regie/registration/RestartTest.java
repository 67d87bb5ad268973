package nl.regie.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regie.core.id.CaseId;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Step;
import nl.regie.privacy.log.LogCheck;
import nl.regie.privacy.log.LogStore;
import nl.regie.privacy.log.LogVerdict;
import nl.regie.privacy.log.Seal;
import nl.regie.registration.figure.YearFigures;
import nl.regie.registration.register.Register;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Stopped and started again on the same database it goes on where it was. */
class RestartTest {

    @Test
    void on_a_file_of_H2_it_goes_on_where_it_was(@TempDir Path folder) {
        goesOn(Map.of(
                "spring.datasource.url",
                "jdbc:h2:file:" + folder.resolve("register")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"));
    }

    @Test
    void on_PostgreSQL_it_goes_on_where_it_was() {
        Map<String, Object> settings = new HashMap<>();
        Postgres.database("restart", settings::put);
        goesOn(settings);
    }

    private static void goesOn(Map<String, Object> settings) {
        CaseId id;
        Seal head;
        int cases;
        try (ConfigurableApplicationContext first = start(settings)) {
            Scenario scenario = first.getBean(Scenario.class);
            id = scenario.notified("police");
            cases = scenario.register.ids().size();
            head = first.getBean(LogStore.class).head();
        }
        try (ConfigurableApplicationContext second = start(settings)) {
            Scenario scenario = second.getBean(Scenario.class);
            LogStore log = second.getBean(LogStore.class);
            assertThat(scenario.register.ids()).hasSize(cases);
            assertThat(log.head()).isEqualTo(head);

            scenario.step("casedirector", id, Step.JUDGE_FIT);

            assertThat(scenario.file(id).phase()).isEqualTo(Phase.FITS_PURPOSE);
            assertThat(LogCheck.check(Seal.begin("huis-voorbeeld"), log.from(1), List.of(head)))
                    .isEqualTo(new LogVerdict.Whole(log.head()));
            assertThat(log.head().length()).isEqualTo(head.length() + 1);
        }
    }

    @Test
    void with_a_profile_the_secret_for_development_is_refused() {
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", "jdbc:h2:mem:secret;MODE=PostgreSQL",
                "spring.profiles.active", "real",
                "registration.secret", "only-for-development-never-for-real-data");

        assertThatThrownBy(() -> start(settings)).rootCause().hasMessageContaining("registration.secret");
    }

    @Test
    void a_short_secret_is_refused() {
        Map<String, Object> settings =
                Map.of("spring.datasource.url", "jdbc:h2:mem:short;MODE=PostgreSQL", "registration.secret", "short");

        assertThatThrownBy(() -> start(settings)).rootCause().hasMessageContaining("32 characters");
    }

    @Test
    void with_a_profile_nobody_and_nothing_is_made_up_and_the_first_user_is_configured() throws Exception {
        Map<String, Object> settings = Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:real;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "spring.profiles.active",
                "real",
                "registration.secret",
                "a-secret-that-somebody-else-thought-of",
                "registration.first-account",
                "eerste;Eva Eerste;house-manager;;;;;false",
                "registration.first-password",
                "a-password-of-some-length");
        try (ConfigurableApplicationContext real = start(settings)) {
            assertThat(real.getBean(Accounts.class).all())
                    .extracting(Account::username)
                    .containsExactly("eerste");
            assertThat(real.getBean(Register.class).ids()).isEmpty();
            assertThat(real.getBean(YearFigures.class).published()).hasSize(1);
            String port = real.getEnvironment().getRequiredProperty("local.server.port");
            String login = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(login).contains("name=\"password\"").doesNotContain("id=\"users\"", "eerste", "Eerste");
        }
    }

    @Test
    void a_short_first_password_is_refused() {
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", "jdbc:h2:mem:first;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "registration.first-account", "eerste;Eva Eerste;house-manager;;;;;false",
                "registration.first-password", "synthetisch");

        assertThatThrownBy(() -> start(settings)).rootCause().hasMessageContaining("registration.first-password");
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("registration.today", "2026-11-25");
        all.put("server.port", "0");
        String[] arguments = all.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(RegistrationApplication.class, Scenario.class)
                .web(WebApplicationType.SERVLET)
                .run(arguments);
    }
}
