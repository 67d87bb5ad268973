package nl.regie.zgw;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.person.Address;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Contact;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.Position;
import nl.regie.privacy.minimisation.ShownPerson;

/** What identifies one person, in the fields of a natuurlijk persoon. Of each kind of item it takes the first, and names the others. */
final class Identifying {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PREFIX = 80;
    private static final int LONGEST_PLACE = 80;
    private static final int LONGEST_ADDITION = 4;

    private final ShownPerson person;
    private final Losses losses;
    private final ObjectNode body = ZgwExport.object();
    private final List<Class<?>> taken = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    Identifying(ShownPerson person, Losses losses) {
        this.person = person;
        this.losses = losses;
    }

    boolean is(PersonId id) {
        return person.id().equals(id);
    }

    Position position() {
        return person.position();
    }

    boolean isEmpty() {
        return body.isEmpty();
    }

    ObjectNode body() {
        return body;
    }

    /** What was taken goes nowhere after all. */
    void drop(Reason reason) {
        paths.forEach(path -> losses.add(path, reason));
        body.removeAll();
    }

    void take(Content content, String path) {
        if (taken.contains(content.getClass())) {
            losses.add(path, Reason.ONLY_ONE);
            return;
        }
        taken.add(content.getClass());
        paths.add(path);
        losses.add(path + ".labels", Reason.NO_FIELD);
        if (content instanceof Identity identity) {
            identity(identity, path + ".identity");
        } else if (content instanceof CitizenNumber number) {
            body.put("inpBsn", number.bsn().reveal());
        } else if (content instanceof Contact contact) {
            contact(contact, path + ".contact");
        }
    }

    /** A name without its prefix is another name: it goes as a whole or not at all. */
    private void identity(Identity identity, String path) {
        PersonName.Revealed name = identity.name().reveal();
        if (losses.fits(name.family(), LONGEST_NAME, path + ".name")
                && losses.fits(name.given().orElse(""), LONGEST_NAME, path + ".name")
                && losses.fits(name.prefix().orElse(""), LONGEST_PREFIX, path + ".name")) {
            body.put("geslachtsnaam", name.family());
            name.prefix().ifPresent(prefix -> body.put("voorvoegselGeslachtsnaam", prefix));
            name.given().ifPresent(given -> body.put("voornamen", given));
        }
        identity.born()
                .ifPresent(born -> body.put("geboortedatum", born.reveal().toString()));
        if (!identity.aliases().isEmpty()) {
            losses.add(path + ".aliases", Reason.NO_FIELD);
        }
    }

    private void contact(Contact contact, String path) {
        contact.address().ifPresent(address -> address(address.reveal(), path + ".address"));
        contact.phone().ifPresent(phone -> losses.add(path + ".phone", Reason.NO_FIELD));
        contact.email().ifPresent(email -> losses.add(path + ".email", Reason.NO_FIELD));
    }

    /** The number of the address in the basic register is not known; the standard wants the field, and lets it be empty. */
    private void address(Address.Revealed address, String path) {
        Optional<String> addition = address.addition();
        if (address.country().isPresent()) {
            losses.add(path, Reason.NO_FIELD);
        } else if (losses.fits(address.street(), LONGEST_PLACE, path)
                && losses.fits(address.locality(), LONGEST_PLACE, path)
                && losses.fits(addition.orElse(""), LONGEST_ADDITION, path)) {
            ObjectNode where = body.putObject("verblijfsadres")
                    .put("aoaIdentificatie", "")
                    .put("wplWoonplaatsNaam", address.locality())
                    .put("gorOpenbareRuimteNaam", address.street())
                    .put("aoaHuisnummer", address.houseNumber());
            address.postcode().ifPresent(code -> where.put("aoaPostcode", code.reveal()));
            addition.ifPresent(text -> where.put("aoaHuisnummertoevoeging", text));
        }
    }
}
