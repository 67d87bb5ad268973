package nl.regie.privacy.right;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Resource;
import nl.regie.core.plan.Result;
import nl.regie.core.problem.Appraisal;

/** Volgende casus: the case after a decision. What was erased is gone, and so is every reference to it. */
final class NextCase {

    private final CaseFile file;
    private final RightsDecision decision;
    private final Set<ItemId> erased;

    NextCase(CaseFile file, RightsDecision decision) {
        this.file = file;
        this.decision = decision;
        this.erased =
                decision.request().kind() == RightKind.ERASURE ? new HashSet<>(decision.items()) : new HashSet<>();
    }

    CaseFile make() {
        Map<ItemId, Content> right = decision.corrections().stream()
                .collect(Collectors.toMap(Correction::item, Correction::content, (first, second) -> second));
        if (erased.isEmpty() && right.isEmpty()) {
            return file;
        }
        List<Item> items = file.items().stream()
                .filter(item -> !erased.contains(item.id()))
                .map(item -> new Item(item.id(), item.labels(), without(right.getOrDefault(item.id(), item.content()))))
                .toList();
        List<Result> results = file.results().stream()
                .filter(result -> !erased.contains(result.id()))
                .map(result ->
                        new Result(result.id(), result.labels(), result.on(), result.outcome(), kept(result.restsOn())))
                .toList();
        // a hold of no items would keep the whole case
        List<LegalHold> holds = file.holds().stream()
                .filter(hold -> hold.items().isEmpty() || !kept(hold.items()).isEmpty())
                .map(hold -> LegalHold.builder()
                        .copyOf(hold)
                        .items(kept(hold.items()))
                        .build())
                .toList();
        return CaseFile.builder()
                .copyOf(file)
                .items(items)
                .results(results)
                .holds(holds)
                .plan(file.plan().flatMap(this::without))
                .build();
    }

    private Content without(Content content) {
        return content instanceof Appraisal appraisal
                ? new Appraisal(
                        appraisal.question(),
                        appraisal.answer(),
                        appraisal.on(),
                        kept(appraisal.restsOn()),
                        appraisal.why())
                : content;
    }

    /** A plan of which no agreement is left is no plan. */
    private Optional<Plan> without(Plan plan) {
        List<Agreement> agreements = plan.agreements().stream()
                .filter(agreement -> !erased.contains(agreement.id()))
                .map(agreement -> Agreement.builder()
                        .copyOf(agreement)
                        .restsOn(kept(agreement.restsOn()))
                        .build())
                .toList();
        List<Resource> resources = plan.resources().stream()
                .map(resource -> new Resource(
                        resource.kind(),
                        resource.neededFor().filter(id -> !erased.contains(id)),
                        resource.payer(),
                        resource.covered()))
                .toList();
        return agreements.isEmpty() ? Optional.empty() : Optional.of(new Plan(plan.agreedOn(), agreements, resources));
    }

    private List<ItemId> kept(List<ItemId> ids) {
        return ids.stream().filter(id -> !erased.contains(id)).toList();
    }
}
