package nl.regie.core.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.competence.CompetenceSettings;
import nl.regie.core.complexity.ComplexitySettings;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.intervention.MixSettings;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.part.CompetenceJson;
import nl.regie.core.json.part.InterventionJson;
import nl.regie.core.json.part.MeasurementJson;
import nl.regie.core.json.part.MonitoringJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.json.part.SettingsJson;
import nl.regie.core.json.part.TopXJson;
import nl.regie.core.measurement.MeasurementSettings;
import nl.regie.core.monitoring.MonitoringSettings;
import nl.regie.core.profile.Following;
import nl.regie.core.profile.Profile;
import nl.regie.core.table.Need;
import nl.regie.core.table.NeedTable;
import nl.regie.core.text.Text;
import nl.regie.core.topx.ListCheck;
import nl.regie.core.topx.ListCriteria;
import nl.regie.core.topx.TopXSettings;
import nl.regie.core.violation.Violation;

/**
 * The door for profiles. Everything must be there: what a region does not change it takes over from the national profile, in so many
 * words.
 *
 * <p>Source: RES-4, SDK-1, SDK-2.
 */
public final class ProfileJson {

    /** What stands as {@code format} in every profile. */
    public static final String FORMAT = "nl.regie.profile";

    /** The kind of document that holds one profile. */
    public static final DocumentType<Profile> TYPE =
            Codec.of(FORMAT, new Version(1, 0), ProfileJson::profile, ProfileJson::violations);

    private ProfileJson() {}

    private static List<Violation> violations(Profile profile) {
        List<Violation> found = new ArrayList<>();
        List<ListCriteria> criteria = profile.topX().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            found.addAll(ListCheck.violations(criteria.get(i), "$.topX.criteria[" + i + "]"));
        }
        return found;
    }

    private static ObjectForm<Profile> profile(Fields<Profile> fields) {
        Key<String> id = fields.required("id", Scalars.WORD, Profile::id);
        Key<String> edition = fields.required("edition", Scalars.LINE, Profile::edition);
        Key<Text> name = fields.required("name", Scalars.TEXT, Profile::name);
        Key<LocalDate> from = fields.required("from", Dates.DATE, Profile::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, Profile::until);
        Key<List<Following>> follows = fields.nonEmpty("follows", SettingsJson.FOLLOWING, 50, Profile::follows);
        Key<ComplexitySettings> complexity =
                fields.required("complexity", SettingsJson.COMPLEXITY, Profile::complexity);
        Key<List<Need>> needs = fields.nonEmpty(
                "needs", SettingsJson.NEED, 100, profile -> profile.needs().rows());
        Key<TopXSettings> topX = fields.required("topX", TopXJson.SETTINGS, Profile::topX);
        Key<CompetenceSettings> competence =
                fields.required("competence", CompetenceJson.SETTINGS, Profile::competence);
        Key<MonitoringSettings> monitoring =
                fields.required("monitoring", MonitoringJson.SETTINGS, Profile::monitoring);
        Key<MixSettings> mix = fields.required("mix", InterventionJson.SETTINGS, Profile::mix);
        Key<MeasurementSettings> measurement =
                fields.required("measurement", MeasurementJson.SETTINGS, Profile::measurement);
        return fields.make(values -> Profile.builder()
                .id(values.get(id))
                .edition(values.get(edition))
                .name(values.get(name))
                .from(values.get(from))
                .until(values.get(until))
                .follows(values.get(follows))
                .complexity(values.get(complexity))
                .needs(NeedTable.of(values.get(needs)))
                .topX(values.get(topX))
                .competence(values.get(competence))
                .monitoring(values.get(monitoring))
                .mix(values.get(mix))
                .measurement(values.get(measurement))
                .build());
    }
}
