package nl.regie.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Once people sign in elsewhere, no password of this house opens anything. */
@SpringBootTest(
        properties = {
            "registration.today=2026-11-25",
            "spring.datasource.url=jdbc:h2:mem:elsewhere;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "spring.security.oauth2.client.registration.house.client-id=regie",
            "spring.security.oauth2.client.registration.house.client-secret=invented",
            "spring.security.oauth2.client.registration.house.scope=openid",
            "spring.security.oauth2.client.registration.house.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.house.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.provider.house.authorization-uri=https://login.example/authorize",
            "spring.security.oauth2.client.provider.house.token-uri=https://login.example/token",
            "spring.security.oauth2.client.provider.house.jwk-set-uri=https://login.example/keys",
            "spring.security.oauth2.client.provider.house.user-name-attribute=sub"
        })
@AutoConfigureMockMvc
class SignInElsewhereTest {

    @Autowired
    MockMvc mvc;

    @Test
    void the_page_to_sign_in_on_asks_for_no_password() throws Exception {
        String page = mvc.perform(get("/login"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("/oauth2/authorization/house")
                .doesNotContain("name=\"password\"", "id=\"users\"", "casedirector");
    }

    @Test
    void a_password_opens_neither_the_pages_nor_the_api() throws Exception {
        mvc.perform(post("/login").with(csrf()).param("username", "police").param("password", "synthetisch"))
                .andExpect(unauthenticated());
        mvc.perform(get("/api/cases").with(httpBasic("police", "synthetisch"))).andExpect(status().isUnauthorized());
    }
}
