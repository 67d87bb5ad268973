package nl.regie.registration.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Menu: what every page shows of who is signed in, and where he or she may go. Whether one may is judged again on arrival. */
@ControllerAdvice(basePackageClasses = Menu.class)
class Menu {

    private final Accounts accounts;
    private final List<MenuEntry> entries;

    Menu(Accounts accounts, List<MenuEntry> entries) {
        this.accounts = accounts;
        this.entries = entries;
    }

    /** The user, under {@code account}, and the menu, under {@code menu}, and where he or she is, under {@code here}; nothing if nobody is signed in. */
    @ModelAttribute
    void add(org.springframework.ui.Model model, HttpServletRequest request, @Nullable Principal principal) {
        List<MenuEntry> shown = new ArrayList<>();
        if (principal != null) {
            accounts.find(principal.getName()).ifPresent(account -> {
                model.addAttribute("account", account);
                shown.addAll(of(account));
            });
        }
        model.addAttribute("menu", List.copyOf(shown));
        model.addAttribute("here", here(request));
        model.addAttribute("languageAt", languageAt(request));
    }

    /** Where the link to the other language leads: to this very page, or to one that can be asked for if a form was sent. */
    private static String languageAt(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return "";
        }
        return here(request).equals("error") ? "/" : "/" + here(request);
    }

    /** The first part of the address, which is the name of the entry that somebody is in. */
    private static String here(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", -1);
        return parts.length > 1 ? parts[1] : "";
    }

    private List<MenuEntry> of(Account account) {
        return entries.stream().filter(entry -> entry.isFor(account)).toList();
    }
}
