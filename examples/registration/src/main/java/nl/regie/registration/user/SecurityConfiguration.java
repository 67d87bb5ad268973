package nl.regie.registration.user;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Toegang: how one signs in, and what every answer forbids the browser. Nothing but the page to sign in and its style is open. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT = "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService users(Accounts accounts) {
        return username -> accounts.password(username)
                .map(password -> User.withUsername(username)
                        .password(password)
                        .roles("USER")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown user"));
    }

    /**
     * The API takes a session, or basic authentication if nobody signs in elsewhere. What a browser could send unasked, a session, needs
     * the token too.
     */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ObjectProvider<ClientRegistrationRepository> oidc) throws Exception {
        boolean passwords = oidc.getIfAvailable() == null;
        headers(http)
                .securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf ->
                        csrf.requireCsrfProtectionMatcher(request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                                && !(passwords && request.getHeader("Authorization") != null)));
        if (passwords) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        }
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, ObjectProvider<ClientRegistrationRepository> oidc) throws Exception {
        headers(http)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/login", "/style.css", "/icon.svg", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .logout(logout -> logout.logoutSuccessUrl("/login?out"));
        if (oidc.getIfAvailable() == null) {
            http.formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/", true));
        } else { // then no password of this house opens anything
            http.oauth2Login(login -> login.loginPage("/login").defaultSuccessUrl("/", true));
        }
        return http.build();
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
    }
}
