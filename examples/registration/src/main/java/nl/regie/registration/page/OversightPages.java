package nl.regie.registration.page;

import java.util.List;
import nl.regie.core.id.CaseId;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.log.LogReadingPurpose;
import nl.regie.registration.code.Codes;
import nl.regie.registration.log.LogReadings;
import nl.regie.registration.oversight.Sights;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Door;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pagina’s van het toezicht: the log with its verification, and what each participant would see of a case. */
@Controller
class OversightPages {

    private static final int LAST = 100;

    private final LogReadings readings;
    private final Sights sights;

    OversightPages(LogReadings readings, Sights sights) {
        this.readings = readings;
        this.sights = sights;
    }

    /** For what somebody reads the log must be said first. */
    @GetMapping("/log")
    String purposes(Account account, Model model) {
        Door.OVERSIGHT.enter(account);
        model.addAttribute("purposes", List.of(LogReadingPurpose.values()));
        return "log-purposes";
    }

    @GetMapping("/log/{purpose}")
    String log(Account account, @PathVariable String purpose, Model model) {
        Door.OVERSIGHT.enter(account);
        LogReadingPurpose meant = Codes.term(LogReadingPurpose.class, purpose);
        model.addAttribute("purpose", meant);
        model.addAttribute("verdict", readings.verify(account, meant));
        model.addAttribute("entries", readings.last(account, meant, LAST));
        return "log";
    }

    @GetMapping("/sees")
    String cases(Account account, Model model) {
        Door.OVERSIGHT.enter(account);
        model.addAttribute("cases", sights.cases());
        model.addAttribute("purposes", List.of(Purpose.values()));
        return "sees-cases";
    }

    @GetMapping("/sees/{id}/{purpose}")
    String sees(Account account, @PathVariable String id, @PathVariable String purpose, Model model) {
        Door.OVERSIGHT.enter(account);
        model.addAttribute("overview", sights.of(account, new CaseId(id), Codes.term(Purpose.class, purpose)));
        model.addAttribute("purposes", List.of(Purpose.values()));
        return "sees";
    }
}
