package nl.regie.privacy.exchange;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Contact;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.privacy.pseudonym.Hmac;

/** Kenmerken van een persoon onder een sleutel: what one case holds of one person to recognise him by. */
final class Tokens {

    final NavigableSet<String> numbers = new TreeSet<>();
    final NavigableSet<String> identities = new TreeSet<>();
    final NavigableSet<String> contacts = new TreeSet<>();
    private final Hmac hmac;

    private Tokens(Hmac hmac) {
        this.hmac = hmac;
    }

    static Tokens of(CaseFile file, PersonId person, Hmac hmac, boolean contactsToo) {
        Tokens tokens = new Tokens(hmac);
        for (Item item : file.items()) {
            if (item.labels().subject().filter(person::equals).isPresent()) {
                tokens.add(item.content(), contactsToo);
            }
        }
        return tokens;
    }

    private void add(Content content, boolean contactsToo) {
        if (content instanceof CitizenNumber number) {
            numbers.add(hmac.of(List.of("bsn", number.bsn().reveal())));
        } else if (content instanceof Identity identity) {
            Optional<String> born = Normal.born(identity);
            add(identity.name(), born);
            identity.aliases().forEach(alias -> add(alias, born));
        } else if (content instanceof Contact contact && contactsToo) {
            contact.phone().ifPresent(phone -> contacts.add(hmac.of(List.of("phone", Normal.phone(phone)))));
            contact.email().ifPresent(email -> contacts.add(hmac.of(List.of("email", Normal.email(email)))));
        }
    }

    private void add(PersonName name, Optional<String> born) {
        Normal.name(name)
                .ifPresent(parts ->
                        born.ifPresent(day -> identities.add(hmac.of(List.of("identity", parts[0], parts[1], day)))));
    }
}
