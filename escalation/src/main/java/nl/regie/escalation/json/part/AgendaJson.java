package nl.regie.escalation.json.part;

import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.escalation.agenda.AgendaSettings;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.zsm.ZsmSettings;

/** Forms of what profiles fill in for agendas and for ZSM. */
public final class AgendaJson {

    /** The form of {@link AgendaSettings}. */
    public static final Form<AgendaSettings> SETTINGS = settings();
    /** The form of {@link ZsmSettings}. */
    public static final Form<ZsmSettings> ZSM = zsm();

    private AgendaJson() {}

    private static Form<AgendaSettings> settings() {
        Fields<AgendaSettings> fields = Fields.of("AgendaSettings");
        Form<Integer> ofAYear = NumberForm.within(1, 52);
        Key<Integer> weeks = fields.required("weeks", ofAYear, AgendaSettings::weeks);
        Key<Integer> deferrals = fields.required("deferrals", NumberForm.within(1, 20), AgendaSettings::deferrals);
        Key<Integer> reserved =
                fields.required("reservedPercent", NumberForm.within(0, 100), AgendaSettings::reservedPercent);
        Key<Integer> rounds = fields.required("overloadRounds", ofAYear, AgendaSettings::overloadRounds);
        return fields.make(values ->
                new AgendaSettings(values.get(weeks), values.get(deferrals), values.get(reserved), values.get(rounds)));
    }

    private static Form<ZsmSettings> zsm() {
        Fields<ZsmSettings> fields = Fields.of("ZsmSettings");
        Key<Integer> margin = fields.required("marginMinutes", NumberForm.within(0, 600), ZsmSettings::marginMinutes);
        Key<Term> review = fields.required("planReview", TimeJson.TERM, ZsmSettings::planReview);
        return fields.make(values -> new ZsmSettings(values.get(margin), values.get(review)));
    }
}
