package nl.regie.zgw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regie.core.person.Address;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.Postcode;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/** Reads the roles of a zaak: persons and organisations. What makes no whole name or address is left where it stands. */
final class RoleReading {

    private final List<DraftPerson> persons = new ArrayList<>();
    private final List<DraftOrganisation> organisations = new ArrayList<>();

    List<DraftPerson> persons() {
        return List.copyOf(persons);
    }

    List<DraftOrganisation> organisations() {
        return List.copyOf(organisations);
    }

    void read(Taking role) {
        Optional<String> kind = role.required("betrokkeneType", text -> text);
        Optional<Taking> who = role.object("betrokkeneIdentificatie");
        if (kind.isEmpty() || who.isEmpty()) {
            return;
        }
        switch (kind.get()) {
            case "natuurlijk_persoon" -> persons.add(person(role, who.get()));
            case "niet_natuurlijk_persoon" -> organisation(role, who.get(), "statutaireNaam");
            case "organisatorische_eenheid" -> organisation(role, who.get(), "naam");
            case "medewerker", "vestiging" -> {} // who works on the zaak there has no part in the case here
            default -> role.fault("betrokkeneType", FaultKind.MALFORMED);
        }
    }

    private static Optional<GenericRole> generic(Taking role) {
        return role.value("omschrijvingGeneriek", RoleReading::generic);
    }

    private static GenericRole generic(String word) {
        for (GenericRole role : GenericRole.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(word)) {
                return role;
            }
        }
        throw new MalformedValueException(ValueCode.UNKNOWN_CODE, "omschrijvingGeneriek");
    }

    private void organisation(Taking role, Taking who, String key) {
        Optional<GenericRole> generic = generic(role);
        who.value(key, name -> Lines.line(name, key))
                .ifPresent(name -> organisations.add(new DraftOrganisation(role.path(), generic, name)));
    }

    private static DraftPerson person(Taking role, Taking who) {
        Optional<Identity> identity = who.has("geslachtsnaam") ? identity(who) : Optional.empty();
        Optional<Address> address = who.object("verblijfsadres")
                .filter(where -> where.has("gorOpenbareRuimteNaam", "aoaHuisnummer", "wplWoonplaatsNaam"))
                .flatMap(RoleReading::address);
        return new DraftPerson(role.path(), generic(role), identity, who.value("inpBsn", Bsn::of), address);
    }

    private static Optional<Identity> identity(Taking who) {
        Optional<String> given = who.text("voornamen");
        Optional<String> prefix = who.text("voorvoegselGeslachtsnaam");
        Optional<PersonName> name = who.value("geslachtsnaam", family -> PersonName.of(given, prefix, family));
        // the standard also allows a year or a month alone, which is no day
        Optional<BirthDate> born = who.matches("geboortedatum", "[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? who.value("geboortedatum", text -> BirthDate.of(LocalDate.parse(text)))
                : Optional.empty();
        return name.map(whole -> new Identity(whole, born, List.of()));
    }

    private static Optional<Address> address(Taking where) {
        Optional<String> street = where.text("gorOpenbareRuimteNaam");
        Optional<Integer> number = where.number("aoaHuisnummer");
        Optional<String> letter = where.text("aoaHuisletter");
        Optional<String> extra = where.text("aoaHuisnummertoevoeging");
        Optional<Postcode> postcode = where.value("aoaPostcode", Postcode::of);
        String addition = letter.orElse("") + extra.orElse("");
        if (street.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        return where.value(
                "wplWoonplaatsNaam",
                locality -> Address.of(new Address.Revealed(
                        street.get(),
                        number.get(),
                        Optional.of(addition).filter(text -> !text.isEmpty()),
                        postcode,
                        locality,
                        Optional.empty())));
    }
}
