package nl.regie.registration.step;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Notification;
import nl.regie.core.competence.StepOutcome;
import nl.regie.core.competence.StepRequest;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.life.Event;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.profile.Profile;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.rule.Decision;
import nl.regie.core.source.Source;
import nl.regie.privacy.log.ActingAs;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.refusal.RefusedException;
import nl.regie.registration.register.Change;
import nl.regie.registration.register.EventKind;
import nl.regie.registration.register.Register;
import nl.regie.registration.step.NotificationWish.SuppliedSignal;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Actor;
import nl.regie.registration.user.Seat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Meldingen: begins a case about one person, if the library allows whoever notifies it to. */
@Component
public class Notifications {

    private static final PersonId CONCERNED = new PersonId("p1");

    private final Register register;
    private final Table table;
    private final SafetyHouse house;
    private final Profile profile;
    private final Today today;
    private final List<String> judges;
    private final SecureRandom chance = new SecureRandom();

    Notifications(
            Register register,
            Table table,
            SafetyHouse house,
            Profile profile,
            Today today,
            @Value("${registration.judges}") List<String> judges) {
        this.register = register;
        this.table = table;
        this.house = house;
        this.profile = profile;
        this.today = today;
        this.judges = List.copyOf(judges);
    }

    /**
     * Notifies a case.
     *
     * @param account who notifies
     * @param wish what he or she tells
     * @return the case
     * @throws RefusedException if the library does not allow it
     * @throws nl.regie.core.violation.InvalidDocumentException if what would come of it is not valid
     */
    public CaseId notify(Account account, NotificationWish wish) {
        if (account.employer().isEmpty()) {
            throw new AccessDeniedException("works for no participant");
        }
        LocalDate day = today.day();
        CaseFile empty = empty(account, wish, day);
        Actor actor = new Actor(
                account,
                new Seat(empty.id(), Table.participant(account), Table.person(account)),
                new ActingAs.InCase(CaseRole.NOTIFIER));
        Decision<StepOutcome> decision = profile.stepGuard()
                .judge(
                        empty,
                        StepRequest.builder()
                                .step(Step.NOTIFY)
                                .on(day)
                                .by(actor.decides(Optional.empty()))
                                .build());
        if (decision.outcome() != StepOutcome.ALLOWED) {
            throw new RefusedException(decision);
        }
        CaseFile notified = CaseFile.builder()
                .copyOf(empty)
                .addEvents(Event.builder()
                        .on(day)
                        .step(Step.NOTIFY)
                        .by(actor.decides(Optional.empty()))
                        .reason(wish.reason())
                        .build())
                .items(items(actor, wish, day))
                .build();
        register.add(actor, change(notified), notified, () -> table.seat(notified, atTable(account)));
        return notified.id();
    }

    private List<String> atTable(Account account) {
        List<String> all = new ArrayList<>(judges);
        all.remove(account.username());
        all.add(0, account.username());
        return all;
    }

    private CaseFile empty(Account account, NotificationWish wish, LocalDate day) {
        CaseFile begun = CaseFile.builder()
                .id(new CaseId("ZVH-" + day.getYear() + "-" + Long.toString(chance.nextLong(1L << 40), 36)))
                .kind(CaseKind.PERSON)
                .regime(Regime.WGS_CASE_MEETING)
                .house(house)
                .municipality(
                        new Municipality(wish.municipality(), LocalDate.of(day.getYear(), 1, 1), Optional.empty()))
                .addPersons(Person.builder()
                        .id(CONCERNED)
                        .position(Position.CONCERNED)
                        .build())
                .notification(Notification.builder()
                        .line(wish.line())
                        .by(Table.participant(account))
                        .on(day)
                        .aim(wish.aim())
                        .personInformed(wish.informed())
                        .whyNotInformed(wish.whyNot())
                        .build())
                .addRoles(RoleAssignment.builder()
                        .person(Table.person(account))
                        .participant(Table.participant(account))
                        .role(CaseRole.NOTIFIER)
                        .from(day)
                        .finallyAccountable(false)
                        .build())
                .build();
        return table.invited(begun, atTable(account), day);
    }

    private static List<Item> items(Actor actor, NotificationWish wish, LocalDate day) {
        List<Item> items = new ArrayList<>();
        Ground taskOnly = Ground.builder().kind(GroundKind.WGS_1_5).build();
        items.add(new Item(
                new ItemId("i1"), labels(actor, DataCategory.IDENTITY_AND_CONTACT, taskOnly, day), wish.identity()));
        for (SuppliedSignal supplied : wish.signals()) {
            items.add(new Item(
                    new ItemId("i" + (items.size() + 1)),
                    labels(actor, supplied.category(), supplied.ground(), day),
                    supplied.signal()));
        }
        return items;
    }

    private static Labels labels(Actor actor, DataCategory category, Ground ground, LocalDate day) {
        return Labels.builder()
                .category(category)
                .subject(CONCERNED)
                .supplier(actor.seat().participant())
                .ground(ground)
                .firstProcessed(day)
                .build();
    }

    private static Change change(CaseFile file) {
        Deed deed = new Deed(
                LogAction.CHANGE,
                Optional.empty(),
                LogPurpose.CASE_MEETING,
                Source.wgs("2.31(1)", "CASE-2"),
                file.items().stream()
                        .map(item -> item.labels().category())
                        .distinct()
                        .toList());
        List<ItemId> items = file.items().stream().map(Item::id).toList();
        return new Change(EventKind.NOTIFIED, deed, items, same -> same);
    }
}
