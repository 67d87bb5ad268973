package nl.regie.registration.page;

import java.util.List;
import java.util.Locale;
import nl.regie.core.id.CaseId;
import nl.regie.privacy.framework.Purpose;
import nl.regie.registration.code.Codes;
import nl.regie.registration.user.Account;
import nl.regie.registration.view.CaseView;
import nl.regie.registration.view.Views;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Casussen: the list of those that a user may know of, and each as he or she may see it. */
@Controller
class CasesPage {

    private final Views views;
    private final ShownLines lines;
    private final List<MenuEntry> menu;

    CasesPage(Views views, ShownLines lines, List<MenuEntry> menu) {
        this.views = views;
        this.lines = lines;
        this.menu = List.copyOf(menu);
    }

    @GetMapping("/")
    String begin(Account account) {
        return menu.stream()
                .filter(entry -> entry.isFor(account))
                .findFirst()
                .map(entry -> "redirect:/" + entry.name())
                .orElse("redirect:/cases");
    }

    @GetMapping("/cases")
    String cases(Account account, Model model) {
        model.addAttribute("cases", views.known(account));
        model.addAttribute("open", views.open(account));
        return "cases";
    }

    /** For what somebody looks must be said first. */
    @GetMapping("/cases/{id}")
    String purposes(Account account, @PathVariable String id, Model model) {
        List<Purpose> purposes = views.purposes(account, new CaseId(id));
        if (purposes.size() == 1) {
            return "redirect:/cases/{id}/" + purposes.get(0).code();
        }
        model.addAttribute("id", id);
        model.addAttribute("purposes", purposes);
        return "purposes";
    }

    @GetMapping("/cases/{id}/{purpose}")
    String view(Account account, @PathVariable String id, @PathVariable String purpose, Model model, Locale locale) {
        CaseView view = views.look(account, new CaseId(id), Codes.term(Purpose.class, purpose));
        model.addAttribute("view", view);
        model.addAttribute("head", lines.head(view, locale));
        model.addAttribute("parts", lines.of(view, locale));
        return "case";
    }
}
