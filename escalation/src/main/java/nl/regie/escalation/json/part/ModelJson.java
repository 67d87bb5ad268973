package nl.regie.escalation.json.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.json.part.SettingsJson;
import nl.regie.core.profile.Following;
import nl.regie.core.text.Text;
import nl.regie.escalation.model.Entry;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.Warrant;

/** The form of an escalation model as a whole. */
public final class ModelJson {

    private static final int LEVELS = 50;

    private ModelJson() {}

    /**
     * Adds the keys of a model to those of the header.
     *
     * @param fields the keys so far
     * @return the form of the document
     */
    public static ObjectForm<EscalationModel> model(Fields<EscalationModel> fields) {
        Key<String> id = fields.required("id", Scalars.WORD, EscalationModel::id);
        Key<String> edition = fields.required("edition", Scalars.LINE, EscalationModel::edition);
        Key<Text> name = fields.required("name", Scalars.TEXT, EscalationModel::name);
        Key<LocalDate> from = fields.required("from", Dates.DATE, EscalationModel::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, EscalationModel::until);
        Key<List<Following>> follows = fields.nonEmpty("follows", SettingsJson.FOLLOWING, 50, EscalationModel::follows);
        Key<List<Entry>> entries = fields.list("entries", entry(), 50, EscalationModel::entries);
        Key<List<EscalationLevel>> levels =
                fields.nonEmpty("levels", LevelJson.level(), LEVELS, EscalationModel::levels);
        return fields.make(values -> EscalationModel.builder()
                .id(values.get(id))
                .edition(values.get(edition))
                .name(values.get(name))
                .from(values.get(from))
                .until(values.get(until))
                .follows(values.get(follows))
                .entries(values.get(entries))
                .levels(values.get(levels))
                .build());
    }

    private static Form<Entry> entry() {
        Fields<Entry> fields = Fields.of("Entry");
        Key<AccessLine> line = fields.required("line", TermForm.of(AccessLine.class), Entry::line);
        Key<String> level = fields.required("level", Scalars.WORD, Entry::level);
        Key<Warrant> warrant = fields.required("warrant", LevelJson.WARRANT, Entry::warrant);
        return fields.make(values -> new Entry(values.get(line), values.get(level), values.get(warrant)));
    }
}
