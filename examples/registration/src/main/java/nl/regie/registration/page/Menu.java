package nl.regie.registration.page;

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

    /** The user, under {@code account}, and the menu, under {@code menu}; nothing if nobody is signed in. */
    @ModelAttribute
    void add(org.springframework.ui.Model model, @Nullable Principal principal) {
        List<MenuEntry> shown = new ArrayList<>();
        if (principal != null) {
            accounts.find(principal.getName()).ifPresent(account -> {
                model.addAttribute("account", account);
                shown.addAll(of(account));
            });
        }
        model.addAttribute("menu", List.copyOf(shown));
    }

    private List<MenuEntry> of(Account account) {
        return entries.stream().filter(entry -> entry.isFor(account)).toList();
    }
}
