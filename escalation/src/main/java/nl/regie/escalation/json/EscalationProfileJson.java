package nl.regie.escalation.json;

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
import nl.regie.core.json.part.Scalars;
import nl.regie.core.json.part.SettingsJson;
import nl.regie.core.profile.Following;
import nl.regie.core.text.Text;
import nl.regie.escalation.agenda.AgendaSettings;
import nl.regie.escalation.clock.Holidays;
import nl.regie.escalation.custody.ClockProfile;
import nl.regie.escalation.json.part.AgendaJson;
import nl.regie.escalation.json.part.ClockJson;
import nl.regie.escalation.profile.EscalationProfile;
import nl.regie.escalation.zsm.ZsmSettings;

/**
 * The door for escalation profiles. Everything must be there: what a region does not change it takes over from the national profile, in
 * so many words.
 *
 * <p>Source: RES-4, SDK-1, SDK-2.
 */
public final class EscalationProfileJson {

    /** What stands as {@code format} in every escalation profile. */
    public static final String FORMAT = "nl.regie.escalation-profile";

    /** The kind of document that holds one escalation profile. */
    public static final DocumentType<EscalationProfile> TYPE =
            Codec.of(FORMAT, new Version(1, 0), EscalationProfileJson::profile, profile -> List.of());

    private EscalationProfileJson() {}

    private static ObjectForm<EscalationProfile> profile(Fields<EscalationProfile> fields) {
        Key<String> id = fields.required("id", Scalars.WORD, EscalationProfile::id);
        Key<String> edition = fields.required("edition", Scalars.LINE, EscalationProfile::edition);
        Key<Text> name = fields.required("name", Scalars.TEXT, EscalationProfile::name);
        Key<LocalDate> from = fields.required("from", Dates.DATE, EscalationProfile::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, EscalationProfile::until);
        Key<List<Following>> follows =
                fields.nonEmpty("follows", SettingsJson.FOLLOWING, 50, EscalationProfile::follows);
        Key<AgendaSettings> agenda = fields.required("agenda", AgendaJson.SETTINGS, EscalationProfile::agenda);
        Key<ZsmSettings> zsm = fields.required("zsm", AgendaJson.ZSM, EscalationProfile::zsm);
        Key<Holidays> holidays = fields.required("holidays", ClockJson.HOLIDAYS, EscalationProfile::holidays);
        Key<ClockProfile> clocks = fields.required("clocks", ClockJson.CLOCKS, EscalationProfile::clocks);
        return fields.make(values -> EscalationProfile.builder()
                .id(values.get(id))
                .edition(values.get(edition))
                .name(values.get(name))
                .from(values.get(from))
                .until(values.get(until))
                .follows(values.get(follows))
                .agenda(values.get(agenda))
                .zsm(values.get(zsm))
                .holidays(values.get(holidays))
                .clocks(values.get(clocks))
                .build());
    }
}
