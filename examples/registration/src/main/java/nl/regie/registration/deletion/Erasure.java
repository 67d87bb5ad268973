package nl.regie.registration.deletion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.Extensions;
import nl.regie.core.casefile.Notification;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Resource;
import nl.regie.core.plan.Result;
import nl.regie.core.problem.Appraisal;

/** Uitwissen: the case without what must go. What must go is never decided here. */
public final class Erasure {

    private static final FreeText GONE = FreeText.of("vernietigd");

    private final Set<ItemId> gone;

    private Erasure(Set<ItemId> gone) {
        this.gone = gone;
    }

    /** The case of which only the frame is left: that there was one, which steps it went through, and who took them for whom. */
    public static CaseFile whole(CaseFile file) {
        List<Event> events = file.events().stream().map(Erasure::bare).toList();
        List<Person> professionals = file.persons().stream()
                .filter(person -> person.position() == Position.PROFESSIONAL)
                .toList();
        return CaseFile.builder()
                .id(file.id())
                .kind(file.kind())
                .regime(file.regime())
                .house(file.house())
                .municipality(file.municipality())
                .participants(file.participants())
                .roles(file.roles())
                .persons(professionals)
                .area(file.area())
                .notification(bare(file.notification()))
                .holds(file.holds())
                .events(events)
                .extensions(Extensions.NONE)
                .build();
    }

    /** The case without what people wrote in its frame, and without its extensions; ids stay as long as what is kept refers to them. */
    public static CaseFile frame(CaseFile file) {
        List<Person> persons = file.persons().stream()
                .map(person -> new Person(
                        person.id(), person.position(), person.necessity().map(words -> GONE), person.worksFor()))
                .toList();
        return CaseFile.builder()
                .copyOf(file)
                .persons(persons)
                .notification(bare(file.notification()))
                .events(file.events().stream().map(Erasure::bare).toList())
                .extensions(Extensions.NONE)
                .build();
    }

    private static Notification bare(Notification notification) {
        return Notification.builder()
                .copyOf(notification)
                .aim(GONE)
                .whyNotInformed(notification.whyNotInformed().map(words -> GONE))
                .build();
    }

    private static Event bare(Event event) {
        DecidedBy by = event.by();
        return Event.builder()
                .copyOf(event)
                .reason(GONE)
                .by(new DecidedBy(by.person(), by.organ(), by.mandate().map(words -> GONE)))
                .build();
    }

    /** The case without some items, agreements and results, and without any reference to them. */
    public static CaseFile of(CaseFile file, List<ItemId> items) {
        return new Erasure(new HashSet<>(items)).from(file);
    }

    private CaseFile from(CaseFile file) {
        List<Item> items = new ArrayList<>();
        for (Item item : file.items()) {
            if (!gone.contains(item.id())) {
                items.add(new Item(item.id(), item.labels(), content(item.content())));
            }
        }
        List<Result> results = file.results().stream()
                .filter(result -> !gone.contains(result.id()))
                .map(result -> Result.builder()
                        .copyOf(result)
                        .restsOn(kept(result.restsOn()))
                        .build())
                .toList();
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
                .plan(file.plan().flatMap(this::plan))
                .build();
    }

    private Content content(Content content) {
        return content instanceof Appraisal appraisal
                ? new Appraisal(
                        appraisal.question(),
                        appraisal.answer(),
                        appraisal.on(),
                        kept(appraisal.restsOn()),
                        appraisal.why())
                : content;
    }

    private Optional<Plan> plan(Plan plan) {
        List<Agreement> agreements = plan.agreements().stream()
                .filter(agreement -> !gone.contains(agreement.id()))
                .map(agreement -> Agreement.builder()
                        .copyOf(agreement)
                        .restsOn(kept(agreement.restsOn()))
                        .build())
                .toList();
        List<Resource> resources = plan.resources().stream()
                .map(resource -> new Resource(
                        resource.kind(),
                        resource.neededFor().filter(id -> !gone.contains(id)),
                        resource.payer(),
                        resource.covered()))
                .toList();
        return agreements.isEmpty() ? Optional.empty() : Optional.of(new Plan(plan.agreedOn(), agreements, resources));
    }

    private List<ItemId> kept(List<ItemId> ids) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }
}
