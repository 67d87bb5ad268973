package nl.regie.registration.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.id.CaseId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;
import nl.regie.registration.step.NotificationWish;
import nl.regie.registration.step.NotificationWish.SuppliedSignal;
import nl.regie.registration.step.Notifications;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Door;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Melden: a case about one person, over any of the access lines. */
@Controller
class NotifyPage {

    private static final List<Integer> SIGNALS = List.of(1, 2, 3);

    private final Notifications notifications;

    NotifyPage(Notifications notifications) {
        this.notifications = notifications;
    }

    @GetMapping("/notify")
    String ask(Account account, Model model) {
        Door.CASES.enter(account);
        return form(model, Map.of("municipality", "0034"), List.of());
    }

    @PostMapping("/notify")
    String take(Account account, @RequestParam Map<String, String> form, Model model) {
        Door.CASES.enter(account);
        FormReader reader = new FormReader(form);
        Optional<CaseId> notified = reader.read(read -> notifications.notify(account, wish(read)));
        return notified.map(id -> "redirect:/cases/" + id.value() + "/act")
                .orElseGet(() -> form(model, form, reader.problems()));
    }

    private static String form(Model model, Map<String, String> form, List<FormReader.Problem> problems) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("lines", AccessLine.values());
        model.addAttribute(
                "categories", Item.categoriesOf(Signal.class).stream().sorted().toList());
        model.addAttribute("grounds", GroundKind.values());
        model.addAttribute("domains", LifeDomain.values());
        model.addAttribute("kinds", Problem.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("signals", SIGNALS);
        return "notify";
    }

    private static NotificationWish wish(FormReader form) {
        return new NotificationWish(
                form.term(AccessLine.class, "line"),
                new MunicipalityCode(form.text("municipality")),
                FreeText.of(form.text("aim")),
                FreeText.of(form.text("reason")),
                form.isTicked("informed"),
                form.optional("whyNot").map(FreeText::of),
                new Identity(
                        PersonName.of(form.optional("given"), form.optional("prefix"), form.text("family")),
                        form.optionalDay("born").map(BirthDate::of),
                        List.of()),
                signals(form));
    }

    /** A row that names neither a domain nor a problem is left out. */
    private static List<SuppliedSignal> signals(FormReader form) {
        List<SuppliedSignal> signals = new ArrayList<>();
        for (int number : SIGNALS) {
            if (form.isTicked("domain" + number) || form.isTicked("problem" + number)) {
                DataCategory category = form.term(DataCategory.class, "category" + number);
                Ground ground = Ground.builder()
                        .kind(form.term(GroundKind.class, "ground" + number))
                        .article(form.optional("article" + number))
                        .build();
                Signal signal = new Signal(
                        form.term(LifeDomain.class, "domain" + number),
                        form.term(Problem.class, "problem" + number),
                        Standing.KNOWN,
                        form.optionalDay("since" + number),
                        form.optionalTerm(Severity.class, "severity" + number),
                        form.optional("note" + number).map(FreeText::of));
                signals.add(new SuppliedSignal(category, ground, signal));
            }
        }
        return signals;
    }
}
