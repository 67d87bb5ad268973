package nl.regie.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.person.Address;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Contact;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.Relation;
import nl.regie.core.plan.Measure;
import nl.regie.core.problem.Signal;
import nl.regie.core.support.Finance;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.Housing;
import nl.regie.core.support.Income;
import nl.regie.core.support.Provision;
import nl.regie.core.text.Term;

/** Writes the items of some categories by hand, with the attributes that a minimised case has, for the case that is measured. */
final class HandWrittenItems {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;
    private final Set<PersonId> persons = new LinkedHashSet<>();
    private final Set<ParticipantId> participants = new LinkedHashSet<>();

    private HandWrittenItems(JsonGenerator out) {
        this.out = out;
    }

    static byte[] write(CaseFile file, Set<String> allowed) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream(MinimisationBenchmark.TYPICAL);
        try (JsonGenerator generator = FACTORY.createGenerator(target)) {
            new HandWrittenItems(generator).all(file, allowed);
        }
        return target.toByteArray();
    }

    private void all(CaseFile file, Set<String> allowed) throws IOException {
        out.writeStartObject();
        out.writeStringField("format", "nl.regie.minimised-case");
        out.writeStringField("version", "1.0");
        out.writeStringField("recipient", "gem");
        out.writeStringField("purpose", "gather");
        out.writeStringField("asOf", "2026-11-20");
        out.writeObjectFieldStart("case");
        out.writeStringField("id", file.id().value());
        term("kind", file.kind());
        term("regime", file.regime());
        out.writeObjectFieldStart("house");
        out.writeStringField("id", file.house().id());
        out.writeStringField("name", file.house().name());
        out.writeObjectFieldStart("region");
        out.writeStringField("code", file.house().region().code());
        out.writeStringField("name", file.house().region().name());
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
        participants.add(new ParticipantId("gem"));
        out.writeArrayFieldStart("items");
        for (Item item : file.items()) {
            if (allowed.contains(item.labels().category().code())) {
                item(item);
            }
        }
        out.writeEndArray();
        out.writeArrayFieldStart("participants");
        for (var participant : file.participants()) {
            if (participants.contains(participant.id())) {
                participant(participant.id(), participant.organisation());
            }
        }
        out.writeEndArray();
        out.writeArrayFieldStart("persons");
        for (var person : file.persons()) {
            if (persons.contains(person.id())) {
                out.writeStartObject();
                out.writeStringField("id", person.id().value());
                term("position", person.position());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void participant(ParticipantId id, Organisation organisation) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", id.value());
        out.writeObjectFieldStart("organisation");
        term("type", organisation.type());
        out.writeStringField("name", organisation.name());
        out.writeEndObject();
        out.writeEndObject();
    }

    private void item(Item item) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", item.id().value());
        out.writeObjectFieldStart("labels");
        Labels labels = item.labels();
        term("category", labels.category());
        if (labels.subject().isPresent()) {
            person("subject", labels.subject().get());
        }
        participant("supplier", labels.supplier());
        date("firstProcessed", labels.firstProcessed());
        out.writeEndObject();
        content(item.content());
        out.writeEndObject();
    }

    private void content(Content content) throws IOException {
        if (content instanceof Identity identity) {
            out.writeObjectFieldStart("identity");
            out.writeFieldName("name");
            name(identity.name());
            if (identity.born().isPresent()) {
                date("born", identity.born().get().reveal());
            }
            if (!identity.aliases().isEmpty()) {
                out.writeArrayFieldStart("aliases");
                for (PersonName alias : identity.aliases()) {
                    name(alias);
                }
                out.writeEndArray();
            }
        } else if (content instanceof CitizenNumber number) {
            out.writeObjectFieldStart("citizenNumber");
            out.writeStringField("bsn", number.bsn().reveal());
        } else if (content instanceof Contact contact) {
            out.writeObjectFieldStart("contact");
            if (contact.address().isPresent()) {
                address(contact.address().get());
            }
            if (contact.phone().isPresent()) {
                out.writeStringField("phone", contact.phone().get().reveal());
            }
            if (contact.email().isPresent()) {
                out.writeStringField("email", contact.email().get().reveal());
            }
        } else if (content instanceof Relation relation) {
            out.writeObjectFieldStart("relation");
            person("to", relation.to());
            term("kind", relation.kind());
        } else if (content instanceof Signal signal) {
            out.writeObjectFieldStart("signal");
            term("domain", signal.domain());
            term("problem", signal.problem());
            term("standing", signal.standing());
            dateIf("since", signal.since());
            if (signal.severity().isPresent()) {
                term("severity", signal.severity().get());
            }
        } else if (content instanceof Guidance guidance) {
            out.writeObjectFieldStart("guidance");
            term("kind", guidance.kind());
            participant("by", guidance.by());
            date("from", guidance.from());
            dateIf("until", guidance.until());
        } else if (content instanceof Finance finance) {
            out.writeObjectFieldStart("finance");
            term("state", finance.state());
            dateIf("since", finance.since());
        } else if (content instanceof Housing housing) {
            out.writeObjectFieldStart("housing");
            term("situation", housing.situation());
            dateIf("since", housing.since());
        } else if (content instanceof Income income) {
            out.writeObjectFieldStart("income");
            term("source", income.source());
            dateIf("since", income.since());
        } else if (content instanceof Provision provision) {
            out.writeObjectFieldStart("provision");
            term("kind", provision.kind());
            term("state", provision.state());
            dateIf("from", provision.from());
            dateIf("until", provision.until());
        } else if (content instanceof Measure measure) {
            out.writeObjectFieldStart("measure");
            out.writeStringField("code", measure.code());
            term("strand", measure.strand());
            term("state", measure.state());
            if (measure.decidedBy().isPresent()) {
                participant("decidedBy", measure.decidedBy().get());
            }
            dateIf("from", measure.from());
            dateIf("until", measure.until());
        } else {
            throw new IllegalStateException("not in the case that is measured");
        }
        out.writeEndObject();
    }

    private void name(PersonName name) throws IOException {
        out.writeStartObject();
        if (name.reveal().given().isPresent()) {
            out.writeStringField("given", name.reveal().given().get());
        }
        if (name.reveal().prefix().isPresent()) {
            out.writeStringField("prefix", name.reveal().prefix().get());
        }
        out.writeStringField("family", name.reveal().family());
        out.writeEndObject();
    }

    private void address(Address address) throws IOException {
        Address.Revealed revealed = address.reveal();
        out.writeObjectFieldStart("address");
        out.writeStringField("street", revealed.street());
        out.writeNumberField("houseNumber", revealed.houseNumber());
        if (revealed.addition().isPresent()) {
            out.writeStringField("addition", revealed.addition().get());
        }
        if (revealed.postcode().isPresent()) {
            out.writeStringField("postcode", revealed.postcode().get().reveal());
        }
        out.writeStringField("locality", revealed.locality());
        out.writeEndObject();
    }

    private void person(String key, PersonId id) throws IOException {
        persons.add(id);
        out.writeStringField(key, id.value());
    }

    private void participant(String key, ParticipantId id) throws IOException {
        participants.add(id);
        out.writeStringField(key, id.value());
    }

    private void term(String key, Term term) throws IOException {
        out.writeStringField(key, term.code());
    }

    private void date(String key, LocalDate date) throws IOException {
        out.writeStringField(key, date.toString());
    }

    private void dateIf(String key, Optional<LocalDate> date) throws IOException {
        if (date.isPresent()) {
            date(key, date.get());
        }
    }
}
