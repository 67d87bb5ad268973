package nl.regie.registration.page;

import java.util.List;
import java.util.Map;
import nl.regie.core.id.CaseId;
import nl.regie.core.person.FreeText;
import nl.regie.registration.deletion.Deletions;
import nl.regie.registration.derived.KeptCases;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Door;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Bewaren en vernietigen: until when what this user sees may be kept, and the run that deletes what is due. */
@Controller
class RetentionPage {

    private final Deletions deletions;
    private final KeptCases kept;

    RetentionPage(Deletions deletions, KeptCases kept) {
        this.deletions = deletions;
        this.kept = kept;
    }

    @GetMapping("/retention")
    String retention(Account account, Model model) {
        Door.CASES.enter(account);
        model.addAttribute("kept", kept.of(account));
        return "retention";
    }

    @PostMapping("/retention/run")
    String run(Account account, Model model) {
        Door.CASES.enter(account);
        List<CaseId> mine = kept.known(account); // asked before the run, which may leave nothing to know
        model.addAttribute(
                "outcomes",
                deletions.run(account).stream()
                        .filter(outcome -> mine.contains(outcome.caseId()))
                        .toList());
        return "retention-run";
    }

    @PostMapping("/cases/{id}/not-necessary")
    String notNecessary(Account account, @PathVariable String id, @RequestParam Map<String, String> form, Model model) {
        CaseId caseId = new CaseId(id);
        FormReader reader = new FormReader(form);
        reader.read(read -> {
            deletions.notNecessary(account, caseId, read.text("stamp"), FreeText.of(read.text("why")));
            return Boolean.TRUE;
        });
        return recorded(reader.problems(), model);
    }

    @PostMapping("/cases/{id}/notifier-answered")
    String notifierAnswered(Account account, @PathVariable String id, @RequestParam String stamp, Model model) {
        deletions.notifierAnswered(account, new CaseId(id), stamp);
        return recorded(List.of(), model);
    }

    private static String recorded(List<FormReader.Problem> problems, Model model) {
        model.addAttribute("problems", problems);
        model.addAttribute("done", "recorded");
        return "done";
    }
}
