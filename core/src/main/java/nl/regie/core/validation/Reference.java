package nl.regie.core.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.consent.Consent;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.Relation;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.Plan;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.support.Guidance;

/** Every id that is referred to is in the case: above all, whoever supplied something is a participant (SDK-2, PRIV-1). */
final class Reference {

    private final Inspection inspection;
    private final Set<ConsentId> consents = new HashSet<>();
    private final Set<ItemId> items = new HashSet<>();

    private Reference(Inspection inspection) {
        this.inspection = inspection;
        CaseFile caseFile = inspection.caseFile;
        caseFile.consents().forEach(consent -> consents.add(consent.id()));
        caseFile.items().forEach(item -> items.add(item.id()));
        agreements(caseFile).forEach(agreement -> items.add(agreement.id()));
        caseFile.results().forEach(result -> items.add(result.id()));
    }

    private static List<Agreement> agreements(CaseFile file) {
        return file.plan().map(Plan::agreements).orElse(List.of());
    }

    static void check(Inspection inspection) {
        Reference reference = new Reference(inspection);
        reference.head(inspection.caseFile);
        reference.contents(inspection.caseFile);
    }

    private void head(CaseFile file) {
        for (int i = 0; i < file.participants().size(); i++) {
            var people = file.participants().get(i).people();
            for (int j = 0; j < people.size(); j++) {
                person(people.get(j).person(), At.ROOT.of("participants", i).of("people", j), "person");
            }
        }
        for (int i = 0; i < file.consents().size(); i++) {
            consent(file.consents().get(i), At.ROOT.of("consents", i));
        }
        for (int i = 0; i < file.holds().size(); i++) {
            items(file.holds().get(i).items(), At.ROOT.of("holds", i), "items");
        }
        for (int i = 0; i < file.roles().size(); i++) {
            At at = At.ROOT.of("roles", i);
            person(file.roles().get(i).person(), at, "person");
            participant(file.roles().get(i).participant(), at, "participant");
        }
        for (int i = 0; i < file.persons().size(); i++) {
            At at = At.ROOT.of("persons", i);
            file.persons().get(i).worksFor().ifPresent(id -> participant(id, at, "worksFor"));
        }
        for (int i = 0; i < file.members().size(); i++) {
            if (inspection.person(file.members().get(i)) == null) {
                unresolved(At.ROOT.of("members", i), "persons");
            }
        }
        participant(file.notification().by(), At.ROOT.of("notification"), "by");
    }

    private void contents(CaseFile file) {
        for (int i = 0; i < file.events().size(); i++) {
            At at = At.ROOT.of("events", i);
            decidedBy(file.events().get(i).by(), at.of("by"));
            file.events().get(i).consentOf().ifPresent(id -> participant(id, at, "consentOf"));
        }
        for (int i = 0; i < file.items().size(); i++) {
            item(file.items().get(i), At.ROOT.of("items", i));
        }
        List<Agreement> agreements = agreements(file);
        for (int i = 0; i < agreements.size(); i++) {
            Agreement agreement = agreements.get(i);
            At at = At.ROOT.of("plan").of("agreements", i);
            labels(agreement.labels(), at.of("labels"));
            participant(agreement.who(), at, "who");
            agreement.person().ifPresent(id -> person(id, at, "person"));
            items(agreement.restsOn(), at, "restsOn");
            agreement.successor().ifPresent(id -> participant(id, at, "successor"));
        }
        file.plan().ifPresent(this::resources);
        for (int i = 0; i < file.results().size(); i++) {
            At at = At.ROOT.of("results", i);
            labels(file.results().get(i).labels(), at.of("labels"));
            items(file.results().get(i).restsOn(), at, "restsOn");
        }
        for (int i = 0; i < file.decisions().size(); i++) {
            decidedBy(file.decisions().get(i).by(), At.ROOT.of("decisions", i).of("by"));
        }
        for (int i = 0; i < file.meetings().size(); i++) {
            participants(file.meetings().get(i).invited(), At.ROOT.of("meetings", i), "invited");
        }
    }

    private void consent(Consent consent, At at) {
        person(consent.of(), at, "of");
        consent.given().ifPresent(given -> person(given.representative(), at.of("given"), "representative"));
        participants(consent.scope().recipients(), at.of("scope"), "recipients");
    }

    private void resources(Plan plan) {
        for (int i = 0; i < plan.resources().size(); i++) {
            At at = At.ROOT.of("plan").of("resources", i);
            plan.resources().get(i).payer().ifPresent(id -> participant(id, at, "payer"));
            boolean known = plan.resources()
                    .get(i)
                    .neededFor()
                    .map(id -> plan.agreements().stream()
                            .anyMatch(agreement -> agreement.id().equals(id)))
                    .orElse(true);
            if (!known) {
                unresolved(at.of("neededFor"), "plan.agreements");
            }
        }
    }

    private void item(Item item, At at) {
        labels(item.labels(), at.of("labels"));
        if (item.content() instanceof Relation relation) {
            person(relation.to(), at.of("relation"), "to");
        } else if (item.content() instanceof Guidance guidance) {
            participant(guidance.by(), at.of("guidance"), "by");
        } else if (item.content() instanceof Measure measure) {
            measure.decidedBy().ifPresent(id -> participant(id, at.of("measure"), "decidedBy"));
        } else if (item.content() instanceof Appraisal appraisal) {
            items(appraisal.restsOn(), at.of("appraisal"), "restsOn");
        }
    }

    private void labels(Labels labels, At at) {
        labels.subject().ifPresent(id -> person(id, at, "subject"));
        participant(labels.supplier(), at, "supplier");
        labels.ground().secrecy().ifPresent(secrecy -> {
            At secret = at.of("ground").of("secrecy");
            person(secrecy.decidedBy(), secret, "decidedBy");
            secrecy.consent()
                    .filter(id -> !consents.contains(id))
                    .ifPresent(id -> unresolved(secret.of("consent"), "consents"));
        });
        for (int i = 0; i < labels.conditions().size(); i++) {
            participants(labels.conditions().get(i).participants(), at.of("conditions", i), "participants");
        }
        for (int i = 0; i < labels.releases().size(); i++) {
            participant(labels.releases().get(i).to(), at.of("releases", i), "to");
            person(labels.releases().get(i).by(), at.of("releases", i), "by");
        }
    }

    private void decidedBy(DecidedBy by, At at) {
        person(by.person(), at, "person");
        participant(by.organ(), at, "organ");
    }

    private void person(PersonId id, At at, String key) {
        if (inspection.person(id) == null) {
            unresolved(at.of(key), "persons");
        }
    }

    private void participant(ParticipantId id, At at, String key) {
        if (inspection.participant(id) == null) {
            unresolved(at.of(key), "participants");
        }
    }

    private void participants(List<ParticipantId> ids, At at, String key) {
        for (int i = 0; i < ids.size(); i++) {
            if (inspection.participant(ids.get(i)) == null) {
                unresolved(at.of(key, i), "participants");
            }
        }
    }

    private void items(List<ItemId> ids, At at, String key) {
        for (int i = 0; i < ids.size(); i++) {
            if (!items.contains(ids.get(i))) {
                unresolved(at.of(key, i), "items");
            }
        }
    }

    private void unresolved(At at, String among) {
        inspection.tell(CaseCode.UNRESOLVED, at, at.key(), '"' + among + '"');
    }
}
