package nl.regie.registration.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.id.CaseId;
import nl.regie.core.person.FreeText;
import nl.regie.core.topx.RetestOutcome;
import nl.regie.registration.derived.Derivations;
import nl.regie.registration.topx.Lists;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Door;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Top-X: the criteria, who is on the list as far as this user may know, and placing, testing again and removing. */
@Controller
class ListPage {

    private final Lists lists;
    private final ListedCases listed;

    ListPage(Lists lists, Derivations derivations) {
        this.lists = lists;
        this.listed = new ListedCases(lists, derivations);
    }

    @GetMapping("/list")
    String list(Account account, Model model) {
        Door.CASES.enter(account);
        model.addAttribute("criteria", lists.criteria().criteria());
        model.addAttribute("removed", lists.removed());
        model.addAttribute("listed", listed.of(account));
        return "list";
    }

    @PostMapping("/cases/{id}/list/place")
    String place(Account account, @PathVariable String id, @RequestParam Map<String, String> form, Model model) {
        FormReader reader = new FormReader(form);
        Optional<FreeText> why = reader.read(read -> FreeText.of(read.text("why")));
        why.ifPresent(words -> {
            listed.seen(account, new CaseId(id));
            lists.place(account, new CaseId(id), words);
        });
        return then(reader, model, "placed");
    }

    @PostMapping("/cases/{id}/list/retest")
    String retest(Account account, @PathVariable String id, @RequestParam Map<String, String> form, Model model) {
        FormReader reader = new FormReader(form);
        reader.read(read -> read.optional("why").map(FreeText::of)).ifPresent(why -> {
            listed.seen(account, new CaseId(id));
            boolean told = listed.isOutcomeFor(account, new CaseId(id));
            RetestOutcome outcome = lists.retest(account, new CaseId(id), why);
            if (told) {
                model.addAttribute("outcome", outcome);
            }
        });
        return then(reader, model, "retested");
    }

    @PostMapping("/cases/{id}/list/remove")
    String remove(Account account, @PathVariable String id, Model model) {
        listed.seenIfTested(account, new CaseId(id));
        lists.remove(account, new CaseId(id));
        return then(new FormReader(Map.of()), model, "removed");
    }

    private static String then(FormReader reader, Model model, String done) {
        List<FormReader.Problem> problems = reader.problems();
        model.addAttribute("problems", problems);
        model.addAttribute("done", done);
        return "list-done";
    }
}
