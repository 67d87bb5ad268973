package nl.regie.registration.page;

import nl.regie.registration.agenda.Agendas;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Door;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Agenda van de tafel, as far as this user may know of it. */
@Controller
class AgendaPage {

    private final Agendas agendas;

    AgendaPage(Agendas agendas) {
        this.agendas = agendas;
    }

    @GetMapping("/agenda")
    String agenda(Account account, Model model) {
        Door.CASES.enter(account);
        model.addAttribute("agenda", agendas.of(account));
        return "agenda";
    }
}
