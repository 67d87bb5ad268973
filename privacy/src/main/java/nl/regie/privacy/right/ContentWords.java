package nl.regie.privacy.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.Content;
import nl.regie.core.item.Note;
import nl.regie.core.offence.Detention;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.Offence;
import nl.regie.core.person.Address;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Contact;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.person.Postcode;
import nl.regie.core.person.Relation;
import nl.regie.core.plan.Measure;
import nl.regie.core.problem.AftercareCondition;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.Signal;
import nl.regie.core.support.Finance;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.Health;
import nl.regie.core.support.Housing;
import nl.regie.core.support.Income;
import nl.regie.core.support.Provision;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;
import nl.regie.privacy.page.Days;

/**
 * Inhoud in woorden: what an item says, line by line, as its subject may read it. It leaves out whoever else is referred to: of a
 * relation it tells the kind, and professionals are told as their organisation. Not thread-safe; made for one item.
 */
final class ContentWords {

    private final Language language;
    private final Function<ParticipantId, String> naming;
    private final List<ExtractLine> lines = new ArrayList<>();

    ContentWords(Language language, Function<ParticipantId, String> naming) {
        this.language = language;
        this.naming = naming;
    }

    List<ExtractLine> lines() {
        return List.copyOf(lines);
    }

    ContentWords say(ExtractText label, String words) {
        lines.add(new ExtractLine(label.in(language), FreeText.of(words)));
        return this;
    }

    ContentWords say(ExtractText label, Term term) {
        return say(label, term.label(language));
    }

    ContentWords say(ExtractText label, LocalDate day) {
        return say(label, Days.in(language, day));
    }

    ContentWords say(ExtractText label, FreeText typed) {
        lines.add(new ExtractLine(label.in(language), typed));
        return this;
    }

    ContentWords name(ExtractText label, ParticipantId who) {
        return say(label, naming.apply(who));
    }

    private void dated(ExtractText label, Optional<LocalDate> day) {
        day.ifPresent(date -> say(label, date));
    }

    private void flag(ExtractText label, boolean yes) {
        say(label, (yes ? ExtractText.YES : ExtractText.NO).in(language));
    }

    /** What was typed in a content; it must be looked through before it is told. */
    static Optional<FreeText> typed(Content content) {
        if (content instanceof Housing housing) {
            return housing.note();
        } else if (content instanceof Finance finance) {
            return finance.note();
        } else if (content instanceof Income income) {
            return income.note();
        } else if (content instanceof Health health) {
            return health.note();
        } else if (content instanceof Provision provision) {
            return provision.note();
        } else if (content instanceof Guidance guidance) {
            return guidance.note();
        } else if (content instanceof Signal signal) {
            return signal.note();
        } else if (content instanceof AftercareCondition condition) {
            return condition.note();
        } else if (content instanceof Appraisal appraisal) {
            return appraisal.why();
        } else if (content instanceof Offence offence) {
            return offence.note();
        } else if (content instanceof Incident incident) {
            return incident.note();
        } else if (content instanceof Measure measure) {
            return measure.note();
        } else if (content instanceof Note note) {
            return Optional.of(note.words());
        } else if (content instanceof AreaFact fact) {
            return fact.words();
        }
        return Optional.empty(); // an identity, an address, a number, a relation, a score or a detention
    }

    /** Everything but what was typed. */
    ContentWords tell(Content content) {
        if (content instanceof Identity identity) {
            say(ExtractText.NAME, words(identity.name()));
            dated(ExtractText.BORN, identity.born().map(born -> born.reveal()));
            identity.aliases().forEach(alias -> say(ExtractText.ALIAS, words(alias)));
        } else if (content instanceof Contact contact) {
            contact.address().ifPresent(address -> say(ExtractText.ADDRESS, words(address)));
            contact.phone().ifPresent(phone -> say(ExtractText.PHONE, phone.reveal()));
            contact.email().ifPresent(email -> say(ExtractText.EMAIL, email.reveal()));
        } else if (content instanceof CitizenNumber number) {
            say(ExtractText.BSN, number.bsn().reveal());
        } else if (content instanceof Relation relation) {
            say(ExtractText.RELATION, relation.kind());
        } else if (content instanceof Offence offence) {
            offence(offence);
        } else if (content instanceof Incident incident) {
            say(ExtractText.INCIDENT, incident.kind()).say(ExtractText.ON, incident.on());
        } else if (content instanceof Detention detention) {
            say(ExtractText.DETENTION, detention.kind()).say(ExtractText.FROM, detention.from());
            dated(ExtractText.UNTIL, detention.until());
        } else if (content instanceof Measure measure) {
            measure(measure);
        } else if (content instanceof AreaFact fact) {
            say(ExtractText.AREA, fact.problem()).say(ExtractText.STANDING, fact.standing());
        } else {
            circumstances(content);
        }
        return this;
    }

    private void circumstances(Content content) {
        if (content instanceof Housing housing) {
            say(ExtractText.HOUSING, housing.situation());
            dated(ExtractText.FROM, housing.since());
        } else if (content instanceof Finance finance) {
            say(ExtractText.FINANCE, finance.state());
            dated(ExtractText.FROM, finance.since());
        } else if (content instanceof Income income) {
            say(ExtractText.INCOME, income.source());
            dated(ExtractText.FROM, income.since());
        } else if (content instanceof Health health) {
            say(ExtractText.HEALTH, health.kind()).say(ExtractText.STANDING, health.standing());
            dated(ExtractText.FROM, health.since());
        } else if (content instanceof Provision provision) {
            say(ExtractText.PROVISION, provision.kind()).say(ExtractText.STATE, provision.state());
            dated(ExtractText.FROM, provision.from());
            dated(ExtractText.UNTIL, provision.until());
        } else if (content instanceof Guidance guidance) {
            say(ExtractText.GUIDANCE, guidance.kind()).name(ExtractText.GUIDED_BY, guidance.by());
            say(ExtractText.FROM, guidance.from());
            dated(ExtractText.UNTIL, guidance.until());
        } else if (content instanceof Signal signal) {
            say(ExtractText.PROBLEM, signal.problem())
                    .say(ExtractText.DOMAIN, signal.domain())
                    .say(ExtractText.STANDING, signal.standing());
            signal.severity().ifPresent(severity -> say(ExtractText.SEVERITY, severity));
            dated(ExtractText.FROM, signal.since());
        } else if (content instanceof DomainScore score) {
            say(ExtractText.DOMAIN, score.domain())
                    .say(ExtractText.LEVEL, Integer.toString(score.level()))
                    .say(ExtractText.MEASURED_ON, score.measuredOn())
                    .say(ExtractText.INSTRUMENT, score.instrument());
        } else if (content instanceof AftercareCondition condition) {
            say(ExtractText.CONDITION, condition.condition())
                    .say(ExtractText.STANDING, condition.inOrder())
                    .say(ExtractText.RELEASE_DATE, condition.releaseDate());
        } else if (content instanceof Appraisal appraisal) {
            say(ExtractText.QUESTION, appraisal.question())
                    .say(ExtractText.ANSWER, appraisal.answer())
                    .say(ExtractText.ON, appraisal.on());
        }
    }

    private void offence(Offence offence) {
        say(ExtractText.OFFENCE, offence.offenceClass()).say(ExtractText.ON, offence.on());
        flag(ExtractText.HIGH_IMPACT, offence.highImpact());
        say(ExtractText.STAGE, offence.stage()).say(ExtractText.STAGE_ON, offence.stageOn());
        flag(ExtractText.IRREVOCABLE, offence.irrevocable());
        offence.maximumMonths().ifPresent(months -> say(ExtractText.MAXIMUM_MONTHS, Integer.toString(months)));
    }

    private void measure(Measure measure) {
        say(ExtractText.MEASURE, measure.code())
                .say(ExtractText.STRAND, measure.strand())
                .say(ExtractText.STATE, measure.state());
        measure.decidedBy().ifPresent(who -> name(ExtractText.DECIDED_BY, who));
        dated(ExtractText.FROM, measure.from());
        dated(ExtractText.UNTIL, measure.until());
    }

    private static String words(PersonName name) {
        PersonName.Revealed raw = name.reveal();
        return Stream.of(raw.given(), raw.prefix(), Optional.of(raw.family()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String words(Address address) {
        Address.Revealed raw = address.reveal();
        String house =
                raw.houseNumber() + raw.addition().map(part -> " " + part).orElse("");
        String place =
                raw.postcode().map(Postcode::reveal).map(code -> code + " ").orElse("") + raw.locality();
        String country = raw.country().map(code -> ", " + code).orElse("");
        return raw.street() + " " + house + ", " + place + country;
    }
}
