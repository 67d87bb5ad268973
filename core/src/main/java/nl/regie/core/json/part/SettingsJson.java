package nl.regie.core.json.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regie.core.complexity.Bracketing;
import nl.regie.core.complexity.ComplexitySettings;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.profile.Following;
import nl.regie.core.source.Source;
import nl.regie.core.table.Need;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/** Forms of what profiles fill in. */
public final class SettingsJson {

    private static final Form<Problem> PROBLEM = TermForm.of(Problem.class);
    private static final Form<Map.Entry<Question, List<Problem>>> SHOWN_BY = shownBy();

    /** The form of {@link ComplexitySettings}. */
    public static final Form<ComplexitySettings> COMPLEXITY = complexity();
    /** The form of {@link Need}. */
    public static final Form<Need> NEED = need();

    /** The form of {@link Following}. */
    public static final Form<Following> FOLLOWING = following();

    private SettingsJson() {}

    private static Form<Following> following() {
        Fields<Following> fields = Fields.of("Following");
        Key<String> source = fields.required("source", Scalars.LINE, Following::source);
        Key<String> edition = fields.required("edition", Scalars.LINE, Following::edition);
        return fields.make(values -> new Following(values.get(source), values.get(edition)));
    }

    private static Form<Map.Entry<Question, List<Problem>>> shownBy() {
        Fields<Map.Entry<Question, List<Problem>>> fields = Fields.of("ShownBy");
        Key<Question> question = fields.required("question", TermForm.of(Question.class), Map.Entry::getKey);
        Key<List<Problem>> problems = fields.nonEmpty("problems", PROBLEM, 50, Map.Entry::getValue);
        return fields.make(values -> Map.entry(values.get(question), values.get(problems)));
    }

    private static Form<ComplexitySettings> complexity() {
        Fields<ComplexitySettings> fields = Fields.of("ComplexitySettings");
        Key<Bracketing> bracketing =
                fields.required("bracketing", TermForm.of(Bracketing.class), ComplexitySettings::bracketing);
        Key<Integer> problemLevel =
                fields.required("problemLevel", NumberForm.within(1, 5), ComplexitySettings::problemLevel);
        Key<Integer> soundLevel =
                fields.required("soundLevel", NumberForm.within(1, 5), ComplexitySettings::soundLevel);
        Key<Integer> verySerious =
                fields.required("verySeriousMonths", NumberForm.within(1, 360), ComplexitySettings::verySeriousMonths);
        Key<Integer> personOriented = fields.required(
                "personOrientedDomains", NumberForm.within(1, 13), ComplexitySettings::personOrientedDomains);
        Key<List<Map.Entry<Question, List<Problem>>>> shown = fields.nonEmpty(
                "shownBy",
                SHOWN_BY,
                50,
                settings -> List.copyOf(settings.shownBy().entrySet()));
        return fields.make(values -> {
            List<Map.Entry<Question, List<Problem>>> rows = values.get(shown);
            boolean once = rows.stream().map(Map.Entry::getKey).distinct().count() == rows.size();
            MalformedValueException.unless(once, ValueCode.DUPLICATE, "shownBy");
            return new ComplexitySettings(
                    values.get(bracketing),
                    values.get(problemLevel),
                    values.get(soundLevel),
                    values.get(verySerious),
                    values.get(personOriented),
                    rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        });
    }

    private static Form<Need> need() {
        Fields<Need> fields = Fields.of("Need");
        Key<Problem> problem = fields.required("problem", PROBLEM, Need::problem);
        Key<List<OrganisationType>> organisations =
                fields.list("organisations", TermForm.of(OrganisationType.class), 50, Need::organisations);
        Key<Optional<Strand>> strand = fields.optional("strand", TermForm.of(Strand.class), Need::strand);
        Key<Source> source = fields.required("source", Scalars.SOURCE, Need::source);
        return fields.make(values ->
                new Need(values.get(problem), values.get(organisations), values.get(strand), values.get(source)));
    }
}
