package nl.regie.registration.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.registration.log.CaseLog;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.register.Change;
import nl.regie.registration.register.EventKind;
import nl.regie.registration.register.Register;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Actor;
import nl.regie.registration.user.Seats;
import org.springframework.stereotype.Component;

/** Aanvullingen: a participant supplies an item about the person concerned. Whether it may, and now, the library says of the result. */
@Component
public class Supplies {

    private final Register register;
    private final Seats seats;
    private final CaseLog log;
    private final Today today;

    Supplies(Register register, Seats seats, CaseLog log, Today today) {
        this.register = register;
        this.seats = seats;
        this.log = log;
        this.today = today;
    }

    /**
     * Aanvulling: what is supplied.
     *
     * @param category the category of the data
     * @param ground on which ground
     * @param conditions the supplier’s conditions
     * @param content what it says
     */
    public record Supply(DataCategory category, Ground ground, List<SupplierCondition> conditions, Content content) {

        /** Of which category; nothing of what it says. */
        @Override
        public String toString() {
            return "Supply[" + category.code() + "]";
        }
    }

    /**
     * Supplies an item.
     *
     * @throws nl.regie.registration.refusal.ConflictException if somebody else came first
     * @throws nl.regie.core.violation.InvalidDocumentException if what would come of it is not valid
     * @throws MalformedValueException if the case is not about one person alone, so that it must be said about whom the item is
     */
    public String supply(Account account, CaseId id, String stamp, Supply supply) {
        Actor actor = seats.actor(account, id, () -> register.get(id).file());
        return log.orRefused(
                actor.logged(),
                deed(LogAction.REFUSAL, supply),
                id,
                () -> register.stamp(register.change(actor, id, stamp, file -> change(file, actor, supply))));
    }

    private Change change(CaseFile file, Actor actor, Supply supply) {
        Labels labels = Labels.builder()
                .category(supply.category())
                .subject(concerned(file))
                .supplier(actor.seat().participant())
                .ground(supply.ground())
                .firstProcessed(today.day())
                .conditions(supply.conditions())
                .build();
        Item item = new Item(next(file), labels, supply.content());
        return new Change(
                EventKind.SUPPLIED,
                deed(LogAction.CHANGE, supply),
                List.of(item.id()),
                same -> CaseFile.builder().copyOf(same).addItems(item).build());
    }

    private static Deed deed(LogAction action, Supply supply) {
        return new Deed(
                action,
                Optional.empty(),
                LogPurpose.CASE_MEETING,
                Source.wgs("1.5", "PRIV-18"),
                List.of(supply.category()));
    }

    private static PersonId concerned(CaseFile file) {
        List<PersonId> all = file.persons().stream()
                .filter(person -> person.position() == Position.CONCERNED)
                .map(Person::id)
                .toList();
        MalformedValueException.unless(all.size() == 1, ValueCode.MISSING_TOGETHER, "subject");
        return all.get(0);
    }

    /** The next number that no item, agreement or result of the case has. */
    static ItemId next(CaseFile file) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new ItemId("i" + number))
                .filter(id -> !isUsed(file, id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isUsed(CaseFile file, ItemId id) {
        return file.item(id).isPresent()
                || file.results().stream().anyMatch(result -> result.id().equals(id))
                || file.plan().stream()
                        .flatMap(plan -> plan.agreements().stream())
                        .anyMatch(agreement -> agreement.id().equals(id));
    }
}
