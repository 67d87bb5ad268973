package nl.regie.escalation.json.part;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.FlagForm;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ListForm;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.escalation.clock.Holidays;
import nl.regie.escalation.clock.LiberationDays;
import nl.regie.escalation.custody.ClockKind;
import nl.regie.escalation.custody.ClockProfile;
import nl.regie.escalation.custody.ClockRule;

/** Forms of days off and of clocks. */
public final class ClockJson {

    private static final int MINUTES = 30 * 24 * 60;

    /** The form of {@link Holidays}. */
    public static final Form<Holidays> HOLIDAYS = holidays();
    /** The form of {@link ClockProfile}. */
    public static final Form<ClockProfile> CLOCKS = clocks();

    private ClockJson() {}

    private static Form<Holidays> holidays() {
        Fields<Holidays> fields = Fields.of("Holidays");
        Key<Boolean> goodFriday = fields.required("goodFriday", FlagForm.FLAG, Holidays::goodFriday);
        Key<LiberationDays> liberation =
                fields.required("liberation", TermForm.of(LiberationDays.class), Holidays::liberation);
        Key<List<LocalDate>> local = fields.required("local", ListForm.of(Dates.DATE, 0, 1_000), Holidays::local);
        return fields.make(values -> new Holidays(values.get(goodFriday), values.get(liberation), values.get(local)));
    }

    private static Form<ClockProfile> clocks() {
        Fields<ClockProfile> fields = Fields.of("ClockProfile");
        Key<String> id = fields.required("id", Scalars.WORD, ClockProfile::id);
        Key<Text> name = fields.required("name", Scalars.TEXT, ClockProfile::name);
        Key<List<ClockRule>> rules = fields.nonEmpty("rules", rule(), 20, ClockProfile::rules);
        return fields.make(values -> new ClockProfile(values.get(id), values.get(name), values.get(rules)));
    }

    private static Form<ClockRule> rule() {
        Fields<ClockRule> fields = Fields.of("ClockRule");
        Key<ClockKind> kind = fields.required("kind", TermForm.of(ClockKind.class), ClockRule::kind);
        Key<Integer> minutes = fields.required("minutes", NumberForm.within(1, MINUTES), rule ->
                (int) rule.length().toMinutes());
        Key<Boolean> night = fields.required("nightCounts", FlagForm.FLAG, ClockRule::nightCounts);
        Key<Source> source = fields.required("source", Scalars.SOURCE, ClockRule::source);
        return fields.make(values -> new ClockRule(
                values.get(kind), Duration.ofMinutes(values.get(minutes)), values.get(night), values.get(source)));
    }
}
