package nl.regie.privacy.minimisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.person.FreeText;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Result;
import nl.regie.core.role.RoleAssignment;

/** Vertoning: turns what may be shown into what the recipient sees, attribute by attribute as {@link Minimiser} tells. */
final class Showing {

    private final CaseFile head;
    private final Audience audience;
    private final Map<ItemId, Candidate> candidates;
    private final Names names;

    Showing(CaseFile head, Audience audience, Map<ItemId, Candidate> candidates) {
        this.head = head;
        this.audience = audience;
        this.candidates = candidates;
        this.names = new Names(audience.naming());
    }

    /** The items that are shown, with the numbers under which they are. */
    Map<ItemId, ItemId> numbers() {
        return names.items();
    }

    ShownCase of(List<Item> items, Optional<Plan> plan, List<Agreement> agreements, List<Result> results) {
        if (items.isEmpty() && agreements.isEmpty() && results.isEmpty()) {
            return ShownCase.builder()
                    .purpose(audience.purpose())
                    .asOf(audience.on())
                    .build();
        }
        items.forEach(item -> names.number(item.id()));
        agreements.forEach(agreement -> names.number(agreement.id()));
        results.forEach(result -> names.number(result.id()));
        ShownCaseBuilder shown = ShownCase.builder()
                .recipient(audience.participant().map(names::participant)) // named before all others
                .purpose(audience.purpose())
                .asOf(audience.on())
                .head(head(Stream.of(
                                items.stream().map(Item::labels),
                                agreements.stream().map(Agreement::labels),
                                results.stream().map(Result::labels))
                        .flatMap(labels -> labels)))
                .items(items.stream().map(this::item).toList())
                .agreedOn(plan.map(Plan::agreedOn).filter(day -> !agreements.isEmpty()))
                .agreements(agreements.stream().map(this::agreement).toList())
                .results(results.stream().map(this::result).toList())
                .roles(roles(!agreements.isEmpty()));
        return shown.participants(participants()).persons(persons()).build();
    }

    private ShownHead head(Stream<Labels> shown) {
        boolean ofArea =
                head.kind() == CaseKind.AREA && shown.anyMatch(labels -> labels.category() == DataCategory.OTHER_DATA);
        return new ShownHead(
                head.id(),
                head.kind(),
                head.regime(),
                head.house(),
                head.area().filter(area -> ofArea).map(area -> new ShownArea(area.name(), area.within())),
                words(head.notification().aim(), audience.isReleased(audience.question())));
    }

    private ShownItem item(Item item) {
        Content content = item.content();
        boolean released = isReleased(item.id());
        Content left = !released && Redaction.words(content).isPresent() ? Redaction.withoutWords(content) : content;
        return new ShownItem(names.item(item.id()), labels(item.labels(), released), Redaction.renamed(left, names));
    }

    private ShownAgreement agreement(Agreement agreement) {
        boolean released = isReleased(agreement.id());
        return new ShownAgreement(
                names.item(agreement.id()),
                labels(agreement.labels(), released),
                names.participant(agreement.who()),
                agreement.person().map(names::person),
                words(agreement.what(), released),
                agreement.by(),
                agreement.progressOn(),
                words(agreement.intendedResult(), released),
                agreement.state(),
                agreement.measure(),
                names.shown(agreement.restsOn()),
                agreement.doneOn(),
                agreement.successor().map(names::participant));
    }

    private ShownResult result(Result result) {
        return new ShownResult(
                names.item(result.id()),
                labels(result.labels(), isReleased(result.id())),
                result.on(),
                result.outcome(),
                names.items(result.restsOn()));
    }

    private boolean isReleased(ItemId id) {
        Candidate candidate = candidates.get(id);
        return candidate != null && candidate.released();
    }

    private ShownLabels labels(Labels labels, boolean released) {
        return new ShownLabels(
                labels.category(),
                labels.subject().map(names::person),
                names.participant(labels.supplier()),
                labels.firstProcessed(),
                labels.conditions().stream()
                        .map(condition -> condition(condition, released))
                        .toList());
    }

    private ShownCondition condition(SupplierCondition condition, boolean released) {
        return new ShownCondition(
                condition.kind(),
                condition.participants().stream().map(names::participant).toList(),
                condition.until(),
                condition.words().filter(words -> released));
    }

    private static Optional<FreeText> words(FreeText words, boolean released) {
        return released ? Optional.of(words) : Optional.empty();
    }

    /** The recipient's own people, and whoever is finally accountable for a plan of which something is shown. */
    private List<ShownRole> roles(boolean planIsShown) {
        List<ShownRole> roles = new ArrayList<>();
        for (RoleAssignment role : head.roles()) {
            Optional<ParticipantId> own = audience.participant().filter(role.participant()::equals);
            boolean told = own.isPresent() || (planIsShown && role.finallyAccountable());
            boolean resolved = head.person(role.person()).isPresent()
                    && head.participant(role.participant()).isPresent();
            if (told && resolved && role.heldOn(audience.on())) {
                roles.add(new ShownRole(
                        names.person(role.person()),
                        names.participant(role.participant()),
                        role.role(),
                        role.finallyAccountable()));
            }
        }
        return roles;
    }

    private List<ShownParticipant> participants() {
        return names.participants().stream()
                .flatMap(id -> head.participant(id).stream())
                .map(participant ->
                        new ShownParticipant(names.participant(participant.id()), participant.organisation()))
                .toList();
    }

    private List<ShownPerson> persons() {
        return names.persons().stream()
                .flatMap(id -> head.person(id).stream())
                .map(person -> new ShownPerson(names.person(person.id()), person.position()))
                .toList();
    }
}
