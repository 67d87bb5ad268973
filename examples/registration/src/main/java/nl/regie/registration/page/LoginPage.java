package nl.regie.registration.page;

import nl.regie.registration.user.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Aanmelden: the page to sign in on, which names the invented users. */
@Controller
class LoginPage {

    private final Accounts accounts;

    LoginPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "login";
    }
}
