package nl.regie.privacy.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.json.part.SettingsJson;
import nl.regie.core.profile.Following;
import nl.regie.core.text.Text;
import nl.regie.privacy.calendar.CalendarSettings;
import nl.regie.privacy.deidentification.DeidentificationSettings;
import nl.regie.privacy.exchange.ExchangeSettings;
import nl.regie.privacy.log.LogSettings;
import nl.regie.privacy.profile.PrivacyProfile;
import nl.regie.privacy.publication.PublicationSettings;
import nl.regie.privacy.result.FeedbackSettings;
import nl.regie.privacy.retention.RetentionSettings;
import nl.regie.privacy.review.ActivationPolicy;
import nl.regie.privacy.right.RightsSettings;
import nl.regie.privacy.secrecy.SecrecySettings;

/**
 * The door for privacy profiles. Everything must be there: what a house does not change it takes over from the national profile, in so
 * many words.
 *
 * <p>Source: RES-4, SDK-1, SDK-2.
 */
public final class PrivacyProfileJson {

    /** What stands as {@code format} in every privacy profile. */
    public static final String FORMAT = "nl.regie.privacy-profile";

    /** The kind of document that holds one privacy profile. */
    public static final DocumentType<PrivacyProfile> TYPE =
            Codec.of(FORMAT, new Version(1, 0), PrivacyProfileJson::profile, profile -> List.of());

    private PrivacyProfileJson() {}

    private static ObjectForm<PrivacyProfile> profile(Fields<PrivacyProfile> fields) {
        Key<String> id = fields.required("id", Scalars.WORD, PrivacyProfile::id);
        Key<String> edition = fields.required("edition", Scalars.LINE, PrivacyProfile::edition);
        Key<Text> name = fields.required("name", Scalars.TEXT, PrivacyProfile::name);
        Key<LocalDate> from = fields.required("from", Dates.DATE, PrivacyProfile::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, PrivacyProfile::until);
        Key<List<Following>> follows = fields.nonEmpty("follows", SettingsJson.FOLLOWING, 50, PrivacyProfile::follows);
        Key<RetentionSettings> retention =
                fields.required("retention", PrivacySettingsJson.RETENTION, PrivacyProfile::retention);
        Key<ExchangeSettings> exchange =
                fields.required("exchange", PrivacySettingsJson.EXCHANGE, PrivacyProfile::exchange);
        Key<DeidentificationSettings> deidentification = fields.required(
                "deidentification", PrivacySettingsJson.DEIDENTIFICATION, PrivacyProfile::deidentification);
        Key<SecrecySettings> secrecy = fields.required("secrecy", PrivacySettingsJson.SECRECY, PrivacyProfile::secrecy);
        Key<LogSettings> log = fields.required("log", PrivacySettingsJson.LOG, PrivacyProfile::log);
        Key<PublicationSettings> publication =
                fields.required("publication", PrivacySettingsJson.PUBLICATION, PrivacyProfile::publication);
        Key<FeedbackSettings> feedback =
                fields.required("feedback", PrivacySettingsJson.FEEDBACK, PrivacyProfile::feedback);
        Key<CalendarSettings> calendar =
                fields.required("calendar", PrivacySettingsJson.CALENDAR, PrivacyProfile::calendar);
        Key<RightsSettings> rights = fields.required("rights", PrivacySettingsJson.RIGHTS, PrivacyProfile::rights);
        Key<ActivationPolicy> activation =
                fields.required("activation", TermForm.of(ActivationPolicy.class), PrivacyProfile::activation);
        return fields.make(values -> PrivacyProfile.builder()
                .id(values.get(id))
                .edition(values.get(edition))
                .name(values.get(name))
                .from(values.get(from))
                .until(values.get(until))
                .follows(values.get(follows))
                .retention(values.get(retention))
                .exchange(values.get(exchange))
                .deidentification(values.get(deidentification))
                .secrecy(values.get(secrecy))
                .log(values.get(log))
                .publication(values.get(publication))
                .feedback(values.get(feedback))
                .calendar(values.get(calendar))
                .rights(values.get(rights))
                .activation(values.get(activation))
                .build());
    }
}
