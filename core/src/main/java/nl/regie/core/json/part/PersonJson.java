package nl.regie.core.json.part;

import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.person.Address;
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
import nl.regie.core.person.Relation;
import nl.regie.core.person.RelationKind;

/** Forms of persons and of what identifies them. */
public final class PersonJson {

    /** The form of {@link Person}. */
    public static final Form<Person> PERSON = person();
    /** The form of {@link Identity}. */
    public static final Form<Identity> IDENTITY = identity();
    /** The form of {@link Contact}. */
    public static final Form<Contact> CONTACT = contact();
    /** The form of {@link CitizenNumber}. */
    public static final Form<CitizenNumber> CITIZEN_NUMBER = citizenNumber();
    /** The form of {@link Relation}. */
    public static final Form<Relation> RELATION = relation();

    private PersonJson() {}

    private static Form<Person> person() {
        Fields<Person> fields = Fields.of("Person");
        Key<PersonId> id = fields.required("id", IdJson.PERSON, Person::id);
        Key<Position> position = fields.required("position", TermForm.of(Position.class), Person::position);
        Key<Optional<FreeText>> necessity = fields.optional("necessity", PersonalJson.TEXT, Person::necessity);
        Key<Optional<ParticipantId>> worksFor = fields.optional("worksFor", IdJson.PARTICIPANT, Person::worksFor);
        return fields.make(values ->
                new Person(values.get(id), values.get(position), values.get(necessity), values.get(worksFor)));
    }

    private static Form<Identity> identity() {
        Fields<Identity> fields = Fields.of("Identity");
        Key<PersonName> name = fields.required("name", PersonalJson.NAME, Identity::name);
        Key<Optional<BirthDate>> born = fields.optional("born", PersonalJson.BORN, Identity::born);
        Key<List<PersonName>> aliases = fields.list("aliases", PersonalJson.NAME, 50, Identity::aliases);
        return fields.make(values -> new Identity(values.get(name), values.get(born), values.get(aliases)));
    }

    private static Form<Contact> contact() {
        Fields<Contact> fields = Fields.of("Contact");
        Key<Optional<Address>> address = fields.optional("address", PersonalJson.ADDRESS, Contact::address);
        Key<Optional<PhoneNumber>> phone = fields.optional("phone", PersonalJson.PHONE, Contact::phone);
        Key<Optional<EmailAddress>> email = fields.optional("email", PersonalJson.EMAIL, Contact::email);
        return fields.make(values -> new Contact(values.get(address), values.get(phone), values.get(email)));
    }

    private static Form<CitizenNumber> citizenNumber() {
        Fields<CitizenNumber> fields = Fields.of("CitizenNumber");
        Key<Bsn> bsn = fields.required("bsn", PersonalJson.BSN, CitizenNumber::bsn);
        return fields.make(values -> new CitizenNumber(values.get(bsn)));
    }

    private static Form<Relation> relation() {
        Fields<Relation> fields = Fields.of("Relation");
        Key<PersonId> to = fields.required("to", IdJson.PERSON, Relation::to);
        Key<RelationKind> kind = fields.required("kind", TermForm.of(RelationKind.class), Relation::kind);
        return fields.make(values -> new Relation(values.get(to), values.get(kind)));
    }
}
