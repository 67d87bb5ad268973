package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.document.Version;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.life.Meeting;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.person.FreeText;

/** Forms of the steps of a case and of decisions by people. */
public final class LifeJson {

    /** The form of {@link DecidedBy}. */
    public static final Form<DecidedBy> DECIDED_BY = decidedBy();
    /** The form of {@link Event}. */
    public static final Form<Event> EVENT = event();
    /** The form of {@link HumanDecision}. */
    public static final Form<HumanDecision> HUMAN_DECISION = humanDecision();
    /** The form of {@link Meeting}. */
    public static final Form<Meeting> MEETING = meeting();

    private LifeJson() {}

    private static Form<DecidedBy> decidedBy() {
        Fields<DecidedBy> fields = Fields.of("DecidedBy");
        Key<PersonId> person = fields.required("person", IdJson.PERSON, DecidedBy::person);
        Key<ParticipantId> organ = fields.required("organ", IdJson.PARTICIPANT, DecidedBy::organ);
        Key<Optional<FreeText>> mandate = fields.optional("mandate", PersonalJson.TEXT, DecidedBy::mandate);
        return fields.make(values -> new DecidedBy(values.get(person), values.get(organ), values.get(mandate)));
    }

    private static Form<Event> event() {
        Fields<Event> fields = Fields.of("Event");
        Key<LocalDate> on = fields.required("on", Dates.DATE, Event::on);
        Key<Step> step = fields.required("step", TermForm.of(Step.class), Event::step);
        Key<DecidedBy> by = fields.required("by", DECIDED_BY, Event::by);
        Key<FreeText> reason = fields.required("reason", PersonalJson.TEXT, Event::reason);
        Key<Optional<ParticipantId>> consentOf = fields.optional("consentOf", IdJson.PARTICIPANT, Event::consentOf);
        fields.since(new Version(1, 1));
        Key<Optional<Regime>> regimeBefore =
                fields.optional("regimeBefore", TermForm.of(Regime.class), Event::regimeBefore);
        return fields.make(values -> new Event(
                values.get(on),
                values.get(step),
                values.get(by),
                values.get(reason),
                values.get(consentOf),
                values.get(regimeBefore)));
    }

    private static Form<Meeting> meeting() {
        Fields<Meeting> fields = Fields.of("Meeting");
        Key<LocalDate> on = fields.required("on", Dates.DATE, Meeting::on);
        Key<List<ParticipantId>> invited = fields.nonEmpty("invited", IdJson.PARTICIPANT, 200, Meeting::invited);
        Key<List<ParticipantId>> present = fields.list("present", IdJson.PARTICIPANT, 200, Meeting::present);
        return fields.make(values -> new Meeting(values.get(on), values.get(invited), values.get(present)));
    }

    private static Form<HumanDecision> humanDecision() {
        Fields<HumanDecision> fields = Fields.of("HumanDecision");
        Key<String> advice = fields.required("advice", Scalars.LINE, HumanDecision::advice);
        Key<String> advised = fields.required("advised", Scalars.WORD, HumanDecision::advised);
        Key<String> decided = fields.required("decided", Scalars.WORD, HumanDecision::decided);
        Key<DecidedBy> by = fields.required("by", DECIDED_BY, HumanDecision::by);
        Key<LocalDate> on = fields.required("on", Dates.DATE, HumanDecision::on);
        Key<Optional<FreeText>> why = fields.optional("why", PersonalJson.TEXT, HumanDecision::why);
        return fields.make(values -> new HumanDecision(
                values.get(advice),
                values.get(advised),
                values.get(decided),
                values.get(by),
                values.get(on),
                values.get(why)));
    }
}
