package nl.regie.core.json.part;

import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.monitoring.MonitoringSettings;

/** Forms of watching over a plan. */
public final class MonitoringJson {

    /** The form of {@link MonitoringSettings}. */
    public static final Form<MonitoringSettings> SETTINGS = settings();

    private MonitoringJson() {}

    private static Form<MonitoringSettings> settings() {
        Fields<MonitoringSettings> fields = Fields.of("MonitoringSettings");
        Key<Integer> soon = fields.required("soonDays", NumberForm.within(0, 365), MonitoringSettings::soonDays);
        Key<Integer> meeting =
                fields.required("meetingDays", NumberForm.within(1, 730), MonitoringSettings::meetingDays);
        return fields.make(values -> new MonitoringSettings(values.get(soon), values.get(meeting)));
    }
}
