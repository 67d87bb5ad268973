package nl.regie.core.json;

import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Extensions;
import nl.regie.core.casefile.Level;
import nl.regie.core.casefile.LinkedCase;
import nl.regie.core.casefile.Notification;
import nl.regie.core.casefile.Priority;
import nl.regie.core.consent.Consent;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Derived;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.RawForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.part.ConsentJson;
import nl.regie.core.json.part.IdJson;
import nl.regie.core.json.part.ItemJson;
import nl.regie.core.json.part.LifeJson;
import nl.regie.core.json.part.NotificationJson;
import nl.regie.core.json.part.OrganisationJson;
import nl.regie.core.json.part.PersonJson;
import nl.regie.core.json.part.PlaceJson;
import nl.regie.core.json.part.PlanJson;
import nl.regie.core.json.part.RoleJson;
import nl.regie.core.life.Event;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.life.Meeting;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.DepartmentRequest;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Person;
import nl.regie.core.place.Area;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Result;
import nl.regie.core.problem.Theme;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.validation.CaseValidator;

/**
 * The door for case files. What decides on disclosure comes first: regime, phase, participants and consents before
 * anything about a person, and the labels of an item before its content, so that a stream can decide as it reads.
 *
 * <p>Source: SDK-1, SDK-2.
 */
public final class CaseJson {

    /** What stands as {@code format} in every case file. */
    public static final String FORMAT = "nl.regie.case";

    /** The kind of document that holds one case. */
    public static final DocumentType<CaseFile> TYPE =
            Codec.of(FORMAT, new Version(1, 1), CaseJson::caseFile, CaseValidator::violations);

    private CaseJson() {}

    private static ObjectForm<CaseFile> caseFile(Fields<CaseFile> fields) {
        Key<CaseId> id = fields.required("id", IdJson.CASE, CaseFile::id);
        Key<CaseKind> kind = fields.required("kind", TermForm.of(CaseKind.class), CaseFile::kind);
        Key<Regime> regime = fields.required("regime", TermForm.of(Regime.class), CaseFile::regime);
        Key<Optional<Phase>> phase =
                fields.optional("phase", TermForm.of(Phase.class), caseFile -> Optional.of(caseFile.phase()));
        Key<SafetyHouse> house = fields.required("house", PlaceJson.SAFETY_HOUSE, CaseFile::house);
        Key<Municipality> municipality =
                fields.required("municipality", PlaceJson.MUNICIPALITY, CaseFile::municipality);
        Key<List<Theme>> themes = fields.list("themes", TermForm.of(Theme.class), 20, CaseFile::themes);
        Key<List<Participation>> participants =
                fields.list("participants", OrganisationJson.PARTICIPATION, 200, CaseFile::participants);
        Key<List<Consent>> consents = fields.list("consents", ConsentJson.CONSENT, 500, CaseFile::consents);
        Key<List<LegalHold>> holds = fields.list("holds", ConsentJson.LEGAL_HOLD, 100, CaseFile::holds);
        Key<List<RoleAssignment>> roles = fields.list("roles", RoleJson.ROLE_ASSIGNMENT, 500, CaseFile::roles);
        Key<List<Person>> persons = fields.list("persons", PersonJson.PERSON, 500, CaseFile::persons);
        Key<List<PersonId>> members = fields.list("members", IdJson.PERSON, 100, CaseFile::members);
        Key<Optional<Area>> area = fields.optional("area", PlaceJson.AREA, CaseFile::area);
        Key<Notification> notification =
                fields.required("notification", NotificationJson.NOTIFICATION, CaseFile::notification);
        Key<Optional<Level>> level = fields.optional("level", NotificationJson.LEVEL, CaseFile::level);
        Key<Optional<Priority>> priority = fields.optional("priority", NotificationJson.PRIORITY, CaseFile::priority);
        Key<List<LinkedCase>> links = fields.list("links", NotificationJson.LINKED_CASE, 100, CaseFile::links);
        Key<List<DepartmentRequest>> requests =
                fields.list("requests", OrganisationJson.DEPARTMENT_REQUEST, 500, CaseFile::requests);
        Key<List<Event>> events = fields.list("events", LifeJson.EVENT, 2_000, CaseFile::events);
        Key<List<Item>> items = fields.list("items", ItemJson.ITEM, ItemJson.MOST, CaseFile::items);
        Key<Optional<Plan>> plan = fields.optional("plan", PlanJson.PLAN, CaseFile::plan);
        Key<List<Result>> results = fields.list("results", PlanJson.RESULT, 1_000, CaseFile::results);
        Key<List<HumanDecision>> decisions =
                fields.list("decisions", LifeJson.HUMAN_DECISION, 1_000, CaseFile::decisions);
        Key<Optional<Extensions>> extensions = fields.optional(
                "extensions",
                RawForm.of(Extensions.PATTERN, Extensions::of, Extensions::reveal, Extensions::names),
                caseFile -> Optional.of(caseFile.extensions()).filter(e -> !e.equals(Extensions.NONE)));
        fields.since(new Version(1, 1));
        Key<List<Meeting>> meetings = fields.list("meetings", LifeJson.MEETING, 500, CaseFile::meetings);
        return fields.make(values -> {
            CaseFile made = CaseFile.builder()
                    .id(values.get(id))
                    .kind(values.get(kind))
                    .regime(values.get(regime))
                    .house(values.get(house))
                    .municipality(values.get(municipality))
                    .themes(values.get(themes))
                    .participants(values.get(participants))
                    .consents(values.get(consents))
                    .holds(values.get(holds))
                    .roles(values.get(roles))
                    .persons(values.get(persons))
                    .members(values.get(members))
                    .area(values.get(area))
                    .notification(values.get(notification))
                    .level(values.get(level))
                    .priority(values.get(priority))
                    .links(values.get(links))
                    .requests(values.get(requests))
                    .events(values.get(events))
                    .items(values.get(items))
                    .plan(values.get(plan))
                    .results(values.get(results))
                    .decisions(values.get(decisions))
                    .meetings(values.get(meetings))
                    .extensions(values.get(extensions).orElse(Extensions.NONE))
                    .build();
            Derived.check(values.get(phase), made.phase(), "phase");
            return made;
        });
    }
}
