package nl.regie.registration.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.regie.core.id.CaseId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.life.Step;
import nl.regie.core.person.FreeText;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.registration.judgement.Judgements;
import nl.regie.registration.judgement.Judgements.Judgement;
import nl.regie.registration.step.Plans;
import nl.regie.registration.step.Plans.AgreementWish;
import nl.regie.registration.step.StepWish;
import nl.regie.registration.step.Steps;
import nl.regie.registration.step.Supplies;
import nl.regie.registration.step.Supplies.Supply;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Handelen in een casus: taking a step, supplying an item, judging what is open, agreeing on a plan. The library allows or refuses it. */
@Controller
class ActPage {

    private static final List<Integer> AGREEMENTS = List.of(1, 2);

    private final Accounts accounts;
    private final Steps steps;
    private final Supplies supplies;
    private final Judgements judgements;
    private final Plans plans;

    ActPage(Accounts accounts, Steps steps, Supplies supplies, Judgements judgements, Plans plans) {
        this.accounts = accounts;
        this.steps = steps;
        this.supplies = supplies;
        this.judgements = judgements;
        this.plans = plans;
    }

    @GetMapping("/cases/{id}/act")
    String act(Account account, @PathVariable String id, Model model) {
        return page(account, new CaseId(id), Map.of(), List.of(), model);
    }

    @PostMapping("/cases/{id}/act/step")
    String step(Account account, @PathVariable String id, @RequestParam Map<String, String> form, Model model) {
        return act(account, id, form, model, read -> {
            StepWish wish = new StepWish(
                    read.term(Step.class, "step"),
                    FreeText.of(read.text("reason")),
                    read.optional("mandate").map(FreeText::of),
                    List.copyOf(read.starting("admits:").keySet()));
            steps.take(account, new CaseId(id), read.text("stamp"), wish);
        });
    }

    @PostMapping("/cases/{id}/act/supply")
    String supply(Account account, @PathVariable String id, @RequestParam Map<String, String> form, Model model) {
        return act(account, id, form, model, read -> {
            Supply supply = new Supply(
                    read.term(DataCategory.class, "category"),
                    Ground.builder()
                            .kind(read.term(GroundKind.class, "ground"))
                            .article(read.optional("article"))
                            .build(),
                    conditions(read),
                    new Signal(
                            read.term(LifeDomain.class, "domain"),
                            read.term(Problem.class, "problem"),
                            read.term(Standing.class, "standing"),
                            read.optionalDay("since"),
                            read.optionalTerm(Severity.class, "severity"),
                            read.optional("note").map(FreeText::of)));
            supplies.supply(account, new CaseId(id), read.text("stamp"), supply);
        });
    }

    @PostMapping("/cases/{id}/act/judgement")
    String judge(Account account, @PathVariable String id, @RequestParam Map<String, String> form, Model model) {
        return act(
                account,
                id,
                form,
                model,
                read -> judgements.record(
                        account,
                        new CaseId(id),
                        new Judgement(
                                read.text("recipient"),
                                read.term(Purpose.class, "purpose"),
                                read.term(OpenCondition.class, "condition"),
                                read.ticked(DataCategory.class, "categories"),
                                read.optionalDay("until"))));
    }

    @PostMapping("/cases/{id}/act/plan")
    String plan(Account account, @PathVariable String id, @RequestParam Map<String, String> form, Model model) {
        return act(
                account,
                id,
                form,
                model,
                read -> plans.agree(
                        account,
                        new CaseId(id),
                        read.text("stamp"),
                        FreeText.of(read.text("reason")),
                        read.optional("mandate").map(FreeText::of),
                        read.text("accountable"),
                        agreements(read)));
    }

    private static List<SupplierCondition> conditions(FormReader read) {
        return read
                .optionalTerm(ConditionKind.class, "supplierCondition")
                .map(kind -> SupplierCondition.builder()
                        .kind(kind)
                        .words(read.optional("conditionWords").map(FreeText::of))
                        .build())
                .stream()
                .toList();
    }

    /** The first agreement is needed; another is left out if nothing is said of what it is. */
    private static List<AgreementWish> agreements(FormReader read) {
        List<AgreementWish> wishes = new ArrayList<>();
        for (int number : AGREEMENTS) {
            if (number == AGREEMENTS.get(0) || read.isTicked("what" + number)) {
                wishes.add(new AgreementWish(
                        read.term(DataCategory.class, "category" + number),
                        read.term(GroundKind.class, "ground" + number),
                        read.text("who" + number),
                        FreeText.of(read.text("what" + number)),
                        read.day("by" + number),
                        read.day("progressOn" + number),
                        FreeText.of(read.text("intendedResult" + number))));
            }
        }
        return wishes;
    }

    private String act(Account account, String id, Map<String, String> form, Model model, Consumer<FormReader> deed) {
        steps.stamp(account, new CaseId(id)); // nothing is told, not even a refusal, to who may not know of the case
        FormReader reader = new FormReader(form);
        boolean done = reader.read(read -> {
                    deed.accept(read);
                    return Boolean.TRUE;
                })
                .isPresent();
        if (done) {
            model.addAttribute("done", "recorded");
        }
        return page(account, new CaseId(id), done ? Map.of() : form, reader.problems(), model);
    }

    private String page(
            Account account, CaseId id, Map<String, String> form, List<FormReader.Problem> problems, Model model) {
        model.addAttribute("id", id.value());
        model.addAttribute("stamp", steps.stamp(account, id));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("steps", steps.allowed(account, id));
        model.addAttribute("workers", workers());
        model.addAttribute("choices", Choices.ALL);
        model.addAttribute("numbers", AGREEMENTS);
        model.addAttribute("languageAt", "/cases/" + id.value() + "/act");
        return "act";
    }

    /** Everybody who works for an organisation, whether in this case or not: who is, is not for this page to tell. */
    private List<Account> workers() {
        return accounts.all().stream()
                .filter(account -> account.employer().isPresent())
                .toList();
    }
}
