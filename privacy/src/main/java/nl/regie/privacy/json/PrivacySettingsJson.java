package nl.regie.privacy.json;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.FlagForm;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ListForm;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.text.Text;
import nl.regie.privacy.calendar.CalendarSettings;
import nl.regie.privacy.deidentification.Coarsening;
import nl.regie.privacy.deidentification.DeidentificationSettings;
import nl.regie.privacy.exchange.ExchangeSettings;
import nl.regie.privacy.log.LogSettings;
import nl.regie.privacy.publication.PublicationSettings;
import nl.regie.privacy.result.FeedbackSettings;
import nl.regie.privacy.retention.RetentionSettings;
import nl.regie.privacy.right.RightsSettings;
import nl.regie.privacy.secrecy.DutyStep;
import nl.regie.privacy.secrecy.SecrecySettings;

/**
 * Forms of what privacy profiles fill in. A switch that is off and a list that is empty are written out as well: what is not there was
 * forgotten.
 */
final class PrivacySettingsJson {

    static final Form<RetentionSettings> RETENTION = retention();
    static final Form<ExchangeSettings> EXCHANGE = exchange();
    static final Form<DeidentificationSettings> DEIDENTIFICATION = deidentification();
    static final Form<SecrecySettings> SECRECY = secrecy();
    static final Form<LogSettings> LOG = log();
    static final Form<PublicationSettings> PUBLICATION = publication();
    static final Form<FeedbackSettings> FEEDBACK = feedback();
    static final Form<CalendarSettings> CALENDAR = calendar();
    static final Form<RightsSettings> RIGHTS = rights();

    private PrivacySettingsJson() {}

    private static Form<RetentionSettings> retention() {
        Fields<RetentionSettings> fields = Fields.of("RetentionSettings");
        Key<Integer> months =
                fields.required("months", NumberForm.within(1, RetentionSettings.LONGEST), RetentionSettings::months);
        return fields.make(values -> new RetentionSettings(values.get(months)));
    }

    private static Form<ExchangeSettings> exchange() {
        Fields<ExchangeSettings> fields = Fields.of("ExchangeSettings");
        Key<Boolean> afterFitOnly = fields.required("afterFitOnly", FlagForm.FLAG, ExchangeSettings::afterFitOnly);
        Key<Boolean> contacts = fields.required("contacts", FlagForm.FLAG, ExchangeSettings::contacts);
        return fields.make(values -> new ExchangeSettings(values.get(afterFitOnly), values.get(contacts)));
    }

    private static Form<DeidentificationSettings> deidentification() {
        Fields<DeidentificationSettings> fields = Fields.of("DeidentificationSettings");
        Key<Integer> k = fields.required("k", NumberForm.within(2, 1_000), DeidentificationSettings::k);
        Key<List<Coarsening>> ladder = fields.required(
                "ladder", ListForm.of(TermForm.of(Coarsening.class), 0, 20), DeidentificationSettings::ladder);
        return fields.make(values -> new DeidentificationSettings(values.get(k), values.get(ladder)));
    }

    private static Form<DutyStep> step() {
        Fields<DutyStep> fields = Fields.of("DutyStep");
        Key<String> id = fields.required("id", Scalars.WORD, DutyStep::id);
        Key<Text> says = fields.required("says", Scalars.TEXT, DutyStep::says);
        Key<Boolean> verified = fields.required("verified", FlagForm.FLAG, DutyStep::verified);
        return fields.make(values -> new DutyStep(values.get(id), values.get(says), values.get(verified)));
    }

    private static Form<SecrecySettings> secrecy() {
        Fields<SecrecySettings> fields = Fields.of("SecrecySettings");
        Key<List<DutyStep>> steps = fields.required("steps", ListForm.of(step(), 0, 50), SecrecySettings::steps);
        return fields.make(values -> new SecrecySettings(values.get(steps)));
    }

    private static Form<LogSettings> log() {
        Fields<LogSettings> fields = Fields.of("LogSettings");
        Key<Integer> term =
                fields.required("termMonths", NumberForm.within(1, LogSettings.LONGEST), LogSettings::termMonths);
        return fields.make(values -> new LogSettings(values.get(term)));
    }

    private static Form<PublicationSettings> publication() {
        Fields<PublicationSettings> fields = Fields.of("PublicationSettings");
        Key<Integer> threshold =
                fields.required("threshold", NumberForm.within(2, 100), PublicationSettings::threshold);
        Key<Integer> width = fields.required("width", NumberForm.within(1, 1_000), PublicationSettings::width);
        return fields.make(values -> new PublicationSettings(values.get(threshold), values.get(width)));
    }

    private static Form<FeedbackSettings> feedback() {
        Fields<FeedbackSettings> fields = Fields.of("FeedbackSettings");
        Key<Integer> period = fields.required(
                "periodMonths", NumberForm.within(1, FeedbackSettings.LONGEST), FeedbackSettings::periodMonths);
        return fields.make(values -> new FeedbackSettings(values.get(period)));
    }

    private static Form<CalendarSettings> calendar() {
        Fields<CalendarSettings> fields = Fields.of("CalendarSettings");
        Form<Integer> months = NumberForm.within(1, CalendarSettings.LONGEST);
        Key<Integer> audit = fields.required("auditMonths", months, CalendarSettings::auditMonths);
        Key<Integer> copy = fields.required("copyDays", NumberForm.within(1, 365), CalendarSettings::copyDays);
        Key<MonthDay> report = fields.required("reportBy", Dates.MONTH_DAY, CalendarSettings::reportBy);
        Key<Integer> evaluation = fields.required("evaluationMonths", months, CalendarSettings::evaluationMonths);
        return fields.make(values ->
                new CalendarSettings(values.get(audit), values.get(copy), values.get(report), values.get(evaluation)));
    }

    private static Form<RightsSettings> rights() {
        Fields<RightsSettings> fields = Fields.of("RightsSettings");
        Form<Integer> months = NumberForm.within(1, 3);
        Key<Integer> answer = fields.required("answerMonths", months, RightsSettings::answerMonths);
        Key<Optional<Integer>> extension = fields.optional("extensionMonths", months, RightsSettings::extensionMonths);
        Key<Boolean> every = fields.required("everyRepresentative", FlagForm.FLAG, RightsSettings::everyRepresentative);
        Key<Boolean> notifier = fields.required("notifierInforms", FlagForm.FLAG, RightsSettings::notifierInforms);
        Key<Optional<Integer>> inform =
                fields.optional("informWithinMonths", NumberForm.within(1, 12), RightsSettings::informWithinMonths);
        return fields.make(values -> new RightsSettings(
                values.get(answer),
                values.get(extension),
                values.get(every),
                values.get(notifier),
                values.get(inform)));
    }
}
