package nl.regie.core.json.part;

import java.util.List;
import java.util.Optional;
import nl.regie.core.competence.CompetenceSettings;
import nl.regie.core.competence.Training;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Text;

/** Forms of who may do what. */
public final class CompetenceJson {

    /** The form of {@link CompetenceSettings}. */
    public static final Form<CompetenceSettings> SETTINGS = settings();

    private CompetenceJson() {}

    private static Form<Training> training() {
        Fields<Training> fields = Fields.of("Training");
        Key<String> code = fields.required("code", Scalars.WORD, Training::code);
        Key<Text> name = fields.required("name", Scalars.TEXT, Training::name);
        Key<CaseRole> role = fields.required("role", TermForm.of(CaseRole.class), Training::role);
        Key<Optional<Integer>> validMonths =
                fields.optional("validMonths", NumberForm.within(1, 600), Training::validMonths);
        return fields.make(
                values -> new Training(values.get(code), values.get(name), values.get(role), values.get(validMonths)));
    }

    private static Form<CompetenceSettings> settings() {
        Fields<CompetenceSettings> fields = Fields.of("CompetenceSettings");
        Key<Integer> quorum = fields.required("quorum", NumberForm.within(1, 20), CompetenceSettings::quorum);
        Key<Integer> largeFrom =
                fields.required("largeFrom", NumberForm.within(1, 2_000_000), CompetenceSettings::largeFrom);
        Key<List<Training>> trainings = fields.list("trainings", training(), 100, CompetenceSettings::trainings);
        return fields.make(
                values -> new CompetenceSettings(values.get(quorum), values.get(largeFrom), values.get(trainings)));
    }
}
