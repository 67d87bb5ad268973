package nl.regie.privacy.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Notification;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Contact;
import nl.regie.core.person.EmailAddress;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Person;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.PhoneNumber;
import nl.regie.core.person.Position;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.plan.Result;

/** Een verzonnen huis: one made-up case of a house, built up for a test. */
final class House {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final PersonId PERSON = new PersonId("p1");
    static final PersonId MOTHER = new PersonId("p2");
    static final PersonId OFFICIAL = new PersonId("w1");
    static final ParticipantId POLICE = new ParticipantId("pol");
    static final ParticipantId CARE = new ParticipantId("ggz");
    static final FreeText WORDS = FreeText.of("Kanarie.");
    static final DecidedBy BY_POLICE = new DecidedBy(OFFICIAL, POLICE, Optional.empty());

    private static final LocalDate START = LocalDate.of(2026, 1, 12);

    private final String id;
    private final String file;
    private final List<Item> items = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private Regime regime = Regime.WGS_CASE_MEETING;
    private PersonId subject = PERSON;
    private List<SupplierCondition> conditions = List.of();

    private House(String id, String file) {
        this.id = id;
        this.file = file;
        step(Step.NOTIFY);
    }

    static SafetyHouse named(String id) {
        return new SafetyHouse(id, "Huis", new SafetyRegion("VR25", "Regio"));
    }

    static Participation participant(ParticipantId id, OrganisationType type) {
        return Participation.builder()
                .id(id)
                .organisation(new Organisation(type, "Voorbeeld", Optional.empty()))
                .task(new StatutoryTask("Wet", "1"))
                .commissioned(false)
                .from(START)
                .until(TODAY)
                .admitted(true)
                .build();
    }

    /** A case of a house that was judged to fit the purpose. */
    static House of(String id, String file) {
        return notified(id, file).step(Step.JUDGE_FIT);
    }

    static House notified(String id, String file) {
        return new House(id, file);
    }

    House step(Step step) {
        events.add(
                new Event(START.plusDays(events.size()), step, BY_POLICE, WORDS, Optional.empty(), Optional.empty()));
        return this;
    }

    House regime(Regime other) {
        regime = other;
        return this;
    }

    House about(PersonId person) {
        subject = person;
        return this;
    }

    House under(SupplierCondition condition) {
        conditions = List.of(condition);
        return this;
    }

    House number(String bsn) {
        return item(new CitizenNumber(Bsn.of(bsn)), DataCategory.BSN, POLICE);
    }

    House name(String given, String family, String born) {
        Identity identity =
                new Identity(PersonName.of(given, family), Optional.of(BirthDate.of(LocalDate.parse(born))), List.of());
        return item(identity, DataCategory.IDENTITY_AND_CONTACT, POLICE);
    }

    House contact(String phone, String email) {
        Contact contact =
                new Contact(Optional.empty(), Optional.of(PhoneNumber.of(phone)), Optional.of(EmailAddress.of(email)));
        return item(contact, DataCategory.IDENTITY_AND_CONTACT, POLICE);
    }

    House item(Content content, DataCategory category, ParticipantId supplier) {
        items.add(new Item(new ItemId("i" + (items.size() + 1)), labels(category, supplier), content));
        return this;
    }

    House result(String result, String... restsOn) {
        results.add(new Result(
                new ItemId(result),
                labels(DataCategory.GUIDANCE_AND_CARE, POLICE),
                START,
                WORDS,
                List.of(restsOn).stream().map(ItemId::new).toList()));
        return this;
    }

    private Labels labels(DataCategory category, ParticipantId supplier) {
        return new Labels(
                category,
                Optional.of(subject),
                supplier,
                new Ground(GroundKind.WGS_1_5, Optional.empty(), Optional.empty(), Optional.empty()),
                START,
                conditions,
                List.of());
    }

    CaseFile build() {
        return CaseFile.builder()
                .id(new CaseId(file))
                .kind(CaseKind.PERSON)
                .regime(regime)
                .house(named(id))
                .municipality(
                        new Municipality(new MunicipalityCode("0034"), LocalDate.of(1984, 1, 1), Optional.empty()))
                .addParticipants(
                        participant(POLICE, OrganisationType.POLICE),
                        participant(CARE, OrganisationType.MENTAL_HEALTH_CARE))
                .addPersons(
                        new Person(PERSON, Position.CONCERNED, Optional.empty(), Optional.empty()),
                        new Person(MOTHER, Position.DIRECT_CIRCLE, Optional.of(WORDS), Optional.empty()),
                        new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.of(POLICE)))
                .notification(new Notification(AccessLine.MUNICIPALITY, POLICE, START, WORDS, true, Optional.empty()))
                .events(events)
                .items(items)
                .results(results)
                .build();
    }
}
