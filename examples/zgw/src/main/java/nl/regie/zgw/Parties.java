package nl.regie.zgw;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Contact;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Position;
import nl.regie.core.text.Language;
import nl.regie.privacy.minimisation.ShownCase;
import nl.regie.privacy.minimisation.ShownItem;
import nl.regie.privacy.minimisation.ShownParticipant;
import nl.regie.privacy.minimisation.ShownPerson;
import nl.regie.privacy.minimisation.ShownRole;
import nl.regie.zgw.ZgwBundle.Part;

/**
 * Makes the roles of a zaak: persons with what identifies them, professionals by the name used towards the recipient, and the other
 * organisations. Of the items it carries what identifies a person and names all others.
 */
final class Parties {

    private final ZgwTarget target;
    private final ShownCase shown;
    private final Losses losses;
    private final List<Part> parts = new ArrayList<>();

    Parties(ZgwTarget target, ShownCase shown, Losses losses) {
        this.target = target;
        this.shown = shown;
        this.losses = losses;
    }

    List<Part> parts() {
        List<Identifying> persons = new ArrayList<>();
        for (ShownPerson person : shown.persons()) {
            persons.add(new Identifying(person, losses));
        }
        for (int i = 0; i < shown.items().size(); i++) {
            item(persons, shown.items().get(i), "$.items[" + i + "]");
        }
        for (int i = 0; i < persons.size(); i++) {
            person(persons.get(i), "$.persons[" + i + "]");
        }
        for (int i = 0; i < shown.roles().size(); i++) {
            professional(shown.roles().get(i), "$.roles[" + i + "]");
        }
        for (int i = 0; i < shown.participants().size(); i++) {
            organisation(shown.participants().get(i), "$.participants[" + i + "]");
        }
        return parts;
    }

    private void item(List<Identifying> persons, ShownItem item, String path) {
        if (!(item.content() instanceof Identity
                || item.content() instanceof CitizenNumber
                || item.content() instanceof Contact)) {
            losses.add(path, Reason.NO_FIELD);
        } else if (!item.labels().conditions().isEmpty()) {
            losses.add(path, Reason.CONDITION);
        } else {
            persons.stream()
                    .filter(person -> item.labels().subject().filter(person::is).isPresent())
                    .findFirst()
                    .ifPresentOrElse(
                            person -> person.take(item.content(), path), () -> losses.add(path, Reason.NOT_IDENTIFIED));
        }
    }

    private void person(Identifying person, String path) {
        if (person.position() == Position.PROFESSIONAL) {
            person.drop(Reason.NO_FIELD); // he is told by his role, under the name used towards this recipient
            boolean told = shown.roles().stream()
                    .anyMatch(role ->
                            person.is(role.person()) && target.roleTypes().containsKey(GenericRole.of(role.role())));
            if (!told) {
                losses.add(path, Reason.NO_FIELD);
            }
            return;
        }
        URI type = target.roleTypes().get(GenericRole.BELANGHEBBENDE);
        if (type == null) {
            losses.add(path, Reason.NO_TYPE);
            person.drop(Reason.NO_TYPE);
        } else if (person.isEmpty()) {
            losses.add(path, Reason.NOT_IDENTIFIED);
        } else {
            ObjectNode body = role("natuurlijk_persoon", type, person.position().label(Language.NL));
            body.set("betrokkeneIdentificatie", person.body());
            parts.add(new Part("/rollen", body));
            losses.add(path + ".id", Reason.NO_FIELD);
        }
    }

    private void professional(ShownRole role, String path) {
        URI type = target.roleTypes().get(GenericRole.of(role.role()));
        if (type == null) {
            losses.add(path, Reason.NO_TYPE);
            return;
        }
        String accountable = role.finallyAccountable() ? ", eindverantwoordelijk" : "";
        ObjectNode body = role("medewerker", type, role.role().label(Language.NL) + accountable);
        body.putObject("betrokkeneIdentificatie")
                .put("identificatie", role.person().value());
        parts.add(new Part("/rollen", body));
        losses.add(path + ".participant", Reason.NO_FIELD);
    }

    /** Whose register it is needs no role of its own: the organisation is responsible for the zaak. */
    private void organisation(ShownParticipant participant, String path) {
        if (shown.recipient().filter(participant.id()::equals).isPresent()) {
            return;
        }
        URI type = target.roleTypes().get(GenericRole.ADVISEUR);
        if (type == null) {
            losses.add(path, Reason.NO_TYPE);
            return;
        }
        String kind = participant.organisation().type().label(Language.NL);
        ObjectNode body = role("niet_natuurlijk_persoon", type, kind);
        body.putObject("betrokkeneIdentificatie")
                .put("statutaireNaam", participant.organisation().name());
        parts.add(new Part("/rollen", body));
        losses.add(path + ".id", Reason.NO_FIELD);
        participant
                .organisation()
                .chain()
                .ifPresent(chain -> losses.add(path + ".organisation.chain", Reason.NO_FIELD));
    }

    private static ObjectNode role(String party, URI type, String explanation) {
        return ZgwExport.object()
                .put("betrokkeneType", party)
                .put("roltype", type.toString())
                .put("roltoelichting", explanation);
    }
}
