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
                person(people.get(j).person(), "$.participants[" + i + "].people[" + j + "].person");
            }
        }
        for (int i = 0; i < file.consents().size(); i++) {
            consent(file.consents().get(i), "$.consents[" + i + "]");
        }
        for (int i = 0; i < file.holds().size(); i++) {
            items(file.holds().get(i).items(), "$.holds[" + i + "].items");
        }
        for (int i = 0; i < file.roles().size(); i++) {
            person(file.roles().get(i).person(), "$.roles[" + i + "].person");
            participant(file.roles().get(i).participant(), "$.roles[" + i + "].participant");
        }
        for (int i = 0; i < file.persons().size(); i++) {
            String path = "$.persons[" + i + "].worksFor";
            file.persons().get(i).worksFor().ifPresent(id -> participant(id, path));
        }
        for (int i = 0; i < file.members().size(); i++) {
            person(file.members().get(i), "$.members[" + i + "]");
        }
        participant(file.notification().by(), "$.notification.by");
    }

    private void contents(CaseFile file) {
        for (int i = 0; i < file.events().size(); i++) {
            String path = "$.events[" + i + "]";
            decidedBy(file.events().get(i).by(), path + ".by");
            file.events().get(i).consentOf().ifPresent(id -> participant(id, path + ".consentOf"));
        }
        for (int i = 0; i < file.items().size(); i++) {
            item(file.items().get(i), "$.items[" + i + "]");
        }
        List<Agreement> agreements = agreements(file);
        for (int i = 0; i < agreements.size(); i++) {
            Agreement agreement = agreements.get(i);
            String path = "$.plan.agreements[" + i + "]";
            labels(agreement.labels(), path + ".labels");
            participant(agreement.who(), path + ".who");
            agreement.person().ifPresent(id -> person(id, path + ".person"));
            items(agreement.restsOn(), path + ".restsOn");
        }
        for (int i = 0; i < file.results().size(); i++) {
            labels(file.results().get(i).labels(), "$.results[" + i + "].labels");
            items(file.results().get(i).restsOn(), "$.results[" + i + "].restsOn");
        }
        for (int i = 0; i < file.decisions().size(); i++) {
            decidedBy(file.decisions().get(i).by(), "$.decisions[" + i + "].by");
        }
    }

    private void consent(Consent consent, String path) {
        person(consent.of(), path + ".of");
        consent.given().ifPresent(given -> person(given.representative(), path + ".given.representative"));
        for (int i = 0; i < consent.scope().recipients().size(); i++) {
            participant(consent.scope().recipients().get(i), path + ".scope.recipients[" + i + "]");
        }
    }

    private void item(Item item, String path) {
        labels(item.labels(), path + ".labels");
        if (item.content() instanceof Relation relation) {
            person(relation.to(), path + ".relation.to");
        } else if (item.content() instanceof Guidance guidance) {
            participant(guidance.by(), path + ".guidance.by");
        } else if (item.content() instanceof Measure measure) {
            measure.decidedBy().ifPresent(id -> participant(id, path + ".measure.decidedBy"));
        }
    }

    private void labels(Labels labels, String path) {
        labels.subject().ifPresent(id -> person(id, path + ".subject"));
        participant(labels.supplier(), path + ".supplier");
        labels.ground().secrecy().ifPresent(secrecy -> {
            person(secrecy.decidedBy(), path + ".ground.secrecy.decidedBy");
            secrecy.consent().ifPresent(id -> {
                if (!consents.contains(id)) {
                    inspection.tell(CaseCode.UNRESOLVED, path + ".ground.secrecy.consent", "consent", "\"consents\"");
                }
            });
        });
        for (int i = 0; i < labels.conditions().size(); i++) {
            var named = labels.conditions().get(i).participants();
            for (int j = 0; j < named.size(); j++) {
                participant(named.get(j), path + ".conditions[" + i + "].participants[" + j + "]");
            }
        }
        for (int i = 0; i < labels.releases().size(); i++) {
            participant(labels.releases().get(i).to(), path + ".releases[" + i + "].to");
            person(labels.releases().get(i).by(), path + ".releases[" + i + "].by");
        }
    }

    private void decidedBy(DecidedBy by, String path) {
        person(by.person(), path + ".person");
        participant(by.organ(), path + ".organ");
    }

    private void person(PersonId id, String path) {
        if (inspection.person(id) == null) {
            inspection.tell(CaseCode.UNRESOLVED, path, lastKey(path), "\"persons\"");
        }
    }

    private void participant(ParticipantId id, String path) {
        if (inspection.participant(id) == null) {
            inspection.tell(CaseCode.UNRESOLVED, path, lastKey(path), "\"participants\"");
        }
    }

    private void items(List<ItemId> ids, String path) {
        for (int i = 0; i < ids.size(); i++) {
            if (!items.contains(ids.get(i))) {
                inspection.tell(CaseCode.UNRESOLVED, path + "[" + i + "]", lastKey(path), "\"items\"");
            }
        }
    }

    private static String lastKey(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
