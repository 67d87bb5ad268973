package nl.regie.zgw;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Notification;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.life.Event;
import nl.regie.core.life.Step;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Contact;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Concept: what a zaak tells of a case, before anybody has decided that it becomes one. It is no case file: under which law the case is
 * handled, who notifies it, on what ground, and whose data are necessary, no zaak tells and nobody may guess.
 *
 * <p>Source: WGS 2.31(1); CASE-8, SDK-6.
 *
 * @param address where the register says the zaak is
 * @param reference its identification there
 * @param started the day on which it started
 * @param aim its explanation, which may be what the notifier wants
 * @param level how confidential it is
 * @param persons the natural persons with a role
 * @param organisations the organisations with a role
 * @param result the explanation of its result
 * @param documents the addresses of its documents; none of them was fetched
 * @param report what of the answers is not in this draft
 */
public record ZgwDraft(
        Optional<URI> address,
        Optional<String> reference,
        LocalDate started,
        Optional<FreeText> aim,
        Optional<Confidentiality> level,
        List<DraftPerson> persons,
        List<DraftOrganisation> organisations,
        Optional<FreeText> result,
        List<URI> documents,
        List<NotCarried> report) {

    /**
     * Checks that all are there.
     *
     * @param address where the register says the zaak is
     * @param reference its identification there
     * @param started the day on which it started
     * @param aim its explanation
     * @param level how confidential it is
     * @param persons the natural persons with a role
     * @param organisations the organisations with a role
     * @param result the explanation of its result
     * @param documents the addresses of its documents
     * @param report what of the answers is not in this draft
     */
    public ZgwDraft {
        requireNonNull(address, "address");
        requireNonNull(reference, "reference");
        requireNonNull(started, "started");
        requireNonNull(aim, "aim");
        requireNonNull(level, "level");
        persons = List.copyOf(requireNonNull(persons, "persons"));
        organisations = List.copyOf(requireNonNull(organisations, "organisations"));
        requireNonNull(result, "result");
        documents = List.copyOf(requireNonNull(documents, "documents"));
        report = List.copyOf(requireNonNull(report, "report"));
    }

    /**
     * Geopende casus: the case that a person made of the draft, and what of the draft is not in it.
     *
     * @param file the case, notified
     * @param report where each thing that was left stands among the answers of the register, and why
     */
    public record Opened(CaseFile file, List<NotCarried> report) {

        /**
         * Checks that all are there.
         *
         * @param file the case
         * @param report what of the draft is not in it
         */
        public Opened {
            requireNonNull(file, "file");
            report = List.copyOf(requireNonNull(report, "report"));
        }
    }

    /**
     * Opens a case about one person, who is notified with what identifies him. Everybody else in the zaak stays behind: each needs a
     * necessity of his own, which somebody has to judge.
     *
     * @param intake what a person decided
     * @return the case, and what was left
     * @throws MalformedValueException if there is no such person, or neither the zaak nor the intake tells an aim
     */
    public Opened open(Intake intake) {
        MalformedValueException.unless(
                intake.concerned() >= 0 && intake.concerned() < persons.size(), ValueCode.OUT_OF_RANGE, "concerned");
        FreeText wanted = intake.aim()
                .or(() -> aim)
                .orElseThrow(() -> new MalformedValueException(ValueCode.MISSING_TOGETHER, "aim"));
        PersonId concerned = new PersonId("p1");
        CaseFile file = CaseFile.builder()
                .id(intake.id())
                .kind(CaseKind.PERSON)
                .regime(intake.regime())
                .house(intake.house())
                .municipality(intake.municipality())
                .addParticipants(intake.notifier())
                .addPersons(Person.builder()
                        .id(concerned)
                        .position(Position.CONCERNED)
                        .build())
                .addPersons(Person.builder()
                        .id(intake.by().person())
                        .position(Position.PROFESSIONAL)
                        .worksFor(intake.notifier().id())
                        .build())
                .notification(Notification.builder()
                        .line(intake.line())
                        .by(intake.notifier().id())
                        .on(intake.on())
                        .aim(wanted)
                        .personInformed(intake.personInformed())
                        .whyNotInformed(intake.whyNotInformed())
                        .build())
                .addEvents(Event.builder()
                        .on(intake.on())
                        .step(Step.NOTIFY)
                        .by(intake.by())
                        .reason(intake.reason())
                        .build())
                .items(items(persons.get(intake.concerned()), concerned, intake))
                .build();
        return new Opened(file, left(intake));
    }

    private static List<Item> items(DraftPerson person, PersonId concerned, Intake intake) {
        List<Item> items = new ArrayList<>();
        person.identity().ifPresent(who -> add(items, DataCategory.IDENTITY_AND_CONTACT, who, concerned, intake));
        person.number().ifPresent(bsn -> add(items, DataCategory.BSN, new CitizenNumber(bsn), concerned, intake));
        person.address()
                .map(where -> new Contact(Optional.of(where), Optional.empty(), Optional.empty()))
                .ifPresent(contact -> add(items, DataCategory.IDENTITY_AND_CONTACT, contact, concerned, intake));
        return items;
    }

    private static void add(
            List<Item> items, DataCategory category, Content content, PersonId concerned, Intake intake) {
        Labels labels = Labels.builder()
                .category(category)
                .subject(concerned)
                .supplier(intake.notifier().id())
                .ground(intake.ground())
                .firstProcessed(intake.on())
                .build();
        items.add(new Item(new ItemId("i" + (items.size() + 1)), labels, content));
    }

    private List<NotCarried> left(Intake intake) {
        List<NotCarried> left = new ArrayList<>(report);
        reference.ifPresent(text -> left.add(new NotCarried("$.zaak.identificatie", Reason.NO_FIELD)));
        level.ifPresent(text -> left.add(new NotCarried("$.zaak.vertrouwelijkheidaanduiding", Reason.NO_FIELD)));
        left.add(new NotCarried("$.zaak.startdatum", Reason.NO_FIELD));
        if (aim.isPresent() && intake.aim().isPresent()) {
            left.add(new NotCarried("$.zaak.toelichting", Reason.ONLY_ONE));
        }
        for (int i = 0; i < persons.size(); i++) {
            if (i != intake.concerned()) {
                left.add(new NotCarried(persons.get(i).path(), Reason.NOT_JUDGED));
            }
        }
        organisations.forEach(organisation -> left.add(new NotCarried(organisation.path(), Reason.NOT_JUDGED)));
        result.ifPresent(text -> left.add(new NotCarried("$.resultaat.toelichting", Reason.NO_FIELD)));
        for (int i = 0; i < documents.size(); i++) {
            left.add(new NotCarried("$.zaakinformatieobjecten[" + i + "].informatieobject", Reason.NO_FIELD));
        }
        return left;
    }

    /** How much there is; nothing of what it says. */
    @Override
    public String toString() {
        return "ZgwDraft[" + persons.size() + " persons, " + report.size() + " not carried]";
    }
}
