package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.Level;
import nl.regie.core.casefile.LinkedCase;
import nl.regie.core.casefile.Notification;
import nl.regie.core.casefile.Priority;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.person.FreeText;

/** Forms of how a case came in and where it stands. */
public final class NotificationJson {

    /** The form of {@link Notification}. */
    public static final Form<Notification> NOTIFICATION = notification();
    /** The form of {@link Priority}. */
    public static final Form<Priority> PRIORITY = priority();
    /** The form of {@link LinkedCase}. */
    public static final Form<LinkedCase> LINKED_CASE = linkedCase();
    /** The form of {@link Level}. */
    public static final Form<Level> LEVEL = level();

    private NotificationJson() {}

    private static Form<Notification> notification() {
        Fields<Notification> fields = Fields.of("Notification");
        Key<AccessLine> line = fields.required("line", TermForm.of(AccessLine.class), Notification::line);
        Key<ParticipantId> by = fields.required("by", IdJson.PARTICIPANT, Notification::by);
        Key<LocalDate> on = fields.required("on", Dates.DATE, Notification::on);
        Key<FreeText> aim = fields.required("aim", PersonalJson.TEXT, Notification::aim);
        Key<Boolean> personInformed = fields.flag("personInformed", Notification::personInformed);
        Key<Optional<FreeText>> whyNotInformed =
                fields.optional("whyNotInformed", PersonalJson.TEXT, Notification::whyNotInformed);
        return fields.make(values -> new Notification(
                values.get(line),
                values.get(by),
                values.get(on),
                values.get(aim),
                values.get(personInformed),
                values.get(whyNotInformed)));
    }

    private static Form<Priority> priority() {
        Fields<Priority> fields = Fields.of("Priority");
        Key<String> topic = fields.required("topic", Scalars.LINE, Priority::topic);
        Key<String> chosenBy = fields.required("chosenBy", Scalars.LINE, Priority::chosenBy);
        Key<FreeText> why = fields.required("why", PersonalJson.TEXT, Priority::why);
        Key<LocalDate> from = fields.required("from", Dates.DATE, Priority::from);
        Key<LocalDate> until = fields.required("until", Dates.DATE, Priority::until);
        return fields.make(values -> new Priority(
                values.get(topic), values.get(chosenBy), values.get(why), values.get(from), values.get(until)));
    }

    private static Form<LinkedCase> linkedCase() {
        Fields<LinkedCase> fields = Fields.of("LinkedCase");
        Key<String> house = fields.required("house", Scalars.WORD, LinkedCase::house);
        Key<CaseId> id = fields.required("id", IdJson.CASE, LinkedCase::id);
        Key<LocalDate> hitOn = fields.required("hitOn", Dates.DATE, LinkedCase::hitOn);
        return fields.make(values -> new LinkedCase(values.get(house), values.get(id), values.get(hitOn)));
    }

    private static Form<Level> level() {
        Fields<Level> fields = Fields.of("Level");
        Key<String> model = fields.required("model", Scalars.WORD, Level::model);
        Key<String> level = fields.required("level", Scalars.WORD, Level::level);
        Key<LocalDate> since = fields.required("since", Dates.DATE, Level::since);
        return fields.make(values -> new Level(values.get(model), values.get(level), values.get(since)));
    }
}
