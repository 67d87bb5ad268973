package nl.regie.core.json.part;

import java.util.Optional;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.TextForm;
import nl.regie.core.person.Address;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.EmailAddress;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.PhoneNumber;
import nl.regie.core.person.Postcode;

/** Forms of personal values. To write a document is one of the few places that reads them raw. */
public final class PersonalJson {

    /** The form of {@link FreeText}. */
    public static final Form<FreeText> TEXT = TextForm.free(FreeText.LONGEST, FreeText::of, FreeText::reveal);
    /** The form of {@link Bsn}. */
    public static final Form<Bsn> BSN = TextForm.pattern("^[0-9]{8,9}$", "999900006", Bsn::of, Bsn::reveal);
    /** The form of {@link BirthDate}. */
    public static final Form<BirthDate> BORN = TextForm.pattern(
            Dates.PATTERN,
            "1971-05-03 (1850–2199)",
            text -> BirthDate.of(Dates.parse(text)),
            born -> born.reveal().toString());
    /** The form of {@link PhoneNumber}. */
    public static final Form<PhoneNumber> PHONE =
            TextForm.pattern(PhoneNumber.PATTERN, "+31 6 12345678", PhoneNumber::of, PhoneNumber::reveal);
    /** The form of {@link EmailAddress}. */
    public static final Form<EmailAddress> EMAIL =
            TextForm.pattern(EmailAddress.PATTERN, "naam@voorbeeld.example", EmailAddress::of, EmailAddress::reveal);
    /** The form of {@link PersonName}. */
    public static final Form<PersonName> NAME = name();
    /** The form of {@link Address}. */
    public static final Form<Address> ADDRESS = address();

    private PersonalJson() {}

    private static Form<PersonName> name() {
        Form<String> part = TextForm.free(PersonName.LONGEST, Patterns.line(PersonName.LONGEST), text -> text);
        Fields<PersonName> fields = Fields.of("PersonName");
        Key<Optional<String>> given =
                fields.optional("given", part, name -> name.reveal().given());
        Key<Optional<String>> prefix =
                fields.optional("prefix", part, name -> name.reveal().prefix());
        Key<String> family =
                fields.required("family", part, name -> name.reveal().family());
        return fields.make(values -> PersonName.of(values.get(given), values.get(prefix), values.get(family)));
    }

    private static Form<Address> address() {
        Form<String> line = TextForm.free(Address.LONGEST, Patterns.line(Address.LONGEST), text -> text);
        Form<String> short10 = TextForm.free(10, Patterns.line(10), text -> text);
        Form<Postcode> code = TextForm.pattern(Postcode.PATTERN, "1234 AB", Postcode::of, Postcode::reveal);
        Form<String> iso =
                TextForm.pattern("^[A-Z]{2}$", "BE", Patterns.checked("^[A-Z]{2}$", "country"), text -> text);
        Fields<Address> fields = Fields.of("Address");
        Key<String> street = fields.required("street", line, a -> a.reveal().street());
        Key<Integer> number = fields.required(
                "houseNumber", NumberForm.within(1, 99_999), a -> a.reveal().houseNumber());
        Key<Optional<String>> addition =
                fields.optional("addition", short10, a -> a.reveal().addition());
        Key<Optional<Postcode>> postcode =
                fields.optional("postcode", code, a -> a.reveal().postcode());
        Key<String> locality = fields.required("locality", line, a -> a.reveal().locality());
        Key<Optional<String>> country =
                fields.optional("country", iso, a -> a.reveal().country());
        return fields.make(values -> Address.of(new Address.Revealed(
                values.get(street),
                values.get(number),
                values.get(addition),
                values.get(postcode),
                values.get(locality),
                values.get(country))));
    }
}
