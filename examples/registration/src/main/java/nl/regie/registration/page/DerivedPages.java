package nl.regie.registration.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regie.core.id.CaseId;
import nl.regie.privacy.framework.Purpose;
import nl.regie.registration.code.Codes;
import nl.regie.registration.derived.Assessment;
import nl.regie.registration.derived.Derivations;
import nl.regie.registration.derived.ListStanding;
import nl.regie.registration.derived.PathPicture;
import nl.regie.registration.derived.PlanStanding;
import nl.regie.registration.page.ShownLines.Part;
import nl.regie.registration.topx.Lists;
import nl.regie.registration.user.Account;
import nl.regie.registration.view.CaseView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Afgeleide pagina’s van een casus: assessment, plan, path and list, each as far as this user may see what they rest on. */
@Controller
class DerivedPages {

    private final Derivations derivations;
    private final Lists lists;
    private final ShownLines lines;

    DerivedPages(Derivations derivations, Lists lists, ShownLines lines) {
        this.derivations = derivations;
        this.lists = lists;
        this.lines = lines;
    }

    @GetMapping("/cases/{id}/{purpose}/assessment")
    String assessment(
            Account account, @PathVariable String id, @PathVariable String purpose, Model model, Locale locale) {
        Assessment assessment = derivations.assessment(account, new CaseId(id), purpose(purpose));
        model.addAttribute("view", assessment.view());
        model.addAttribute("assessment", assessment);
        model.addAttribute("titles", titles(assessment.view(), locale));
        return "assessment";
    }

    @GetMapping("/cases/{id}/{purpose}/plan")
    String plan(Account account, @PathVariable String id, @PathVariable String purpose, Model model, Locale locale) {
        PlanStanding plan = derivations.plan(account, new CaseId(id), purpose(purpose));
        Map<String, Part> agreements = lines.of(plan.view(), locale).getOrDefault("agreements", List.of()).stream()
                .collect(Collectors.toMap(Part::id, part -> part));
        model.addAttribute("view", plan.view());
        model.addAttribute("plan", plan);
        model.addAttribute("agreements", agreements);
        model.addAttribute("titles", titles(plan.view(), locale));
        return "plan";
    }

    @GetMapping("/cases/{id}/{purpose}/path")
    String path(Account account, @PathVariable String id, @PathVariable String purpose, Model model, Locale locale) {
        PathPicture path = derivations.path(account, new CaseId(id), purpose(purpose), Words.language(locale));
        model.addAttribute("view", path.view());
        model.addAttribute("svg", path.svg());
        return "path";
    }

    @GetMapping("/cases/{id}/{purpose}/list")
    String list(Account account, @PathVariable String id, @PathVariable String purpose, Model model, Locale locale) {
        ListStanding standing =
                derivations.list(account, new CaseId(id), purpose(purpose), () -> lists.test(account, new CaseId(id)));
        model.addAttribute("view", standing.view());
        model.addAttribute("standing", standing);
        model.addAttribute("titles", titles(standing.view(), locale));
        return "case-list";
    }

    private static Purpose purpose(String code) {
        return Codes.term(Purpose.class, code);
    }

    /** What each number of the view is, so that a reason can name it. */
    private Map<String, String> titles(CaseView view, Locale locale) {
        return lines.of(view, locale).values().stream()
                .flatMap(List::stream)
                .filter(part -> !part.id().isEmpty())
                .collect(Collectors.toMap(Part::id, Part::title, (first, second) -> first));
    }
}
