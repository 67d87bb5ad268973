package nl.regie.registration.page;

import java.util.List;
import java.util.stream.StreamSupport;
import nl.regie.registration.secret.Development;
import nl.regie.registration.user.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Aanmelden: the page to sign in on, which in development names the invented users. */
@Controller
class LoginPage {

    private final Accounts accounts;
    private final List<String> providers;
    private final boolean development;

    LoginPage(Accounts accounts, ObjectProvider<ClientRegistrationRepository> elsewhere, Environment environment) {
        this.accounts = accounts;
        this.development = Development.isIn(environment);
        this.providers = elsewhere.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(each -> ((ClientRegistration) each).getRegistrationId())
                        .toList()
                : List.of();
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("accounts", development && providers.isEmpty() ? accounts.all() : List.of());
        model.addAttribute("providers", providers);
        return "login";
    }
}
