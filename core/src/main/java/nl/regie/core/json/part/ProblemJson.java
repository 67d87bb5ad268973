package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.person.FreeText;
import nl.regie.core.problem.AftercareCondition;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.BasicCondition;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;

/** Forms of problems on the life domains. */
public final class ProblemJson {

    /** The form of {@link Signal}. */
    public static final Form<Signal> SIGNAL = signal();
    /** The form of {@link DomainScore}. */
    public static final Form<DomainScore> DOMAIN_SCORE = domainScore();
    /** The form of {@link AftercareCondition}. */
    public static final Form<AftercareCondition> AFTERCARE_CONDITION = aftercareCondition();
    /** The form of {@link Appraisal}. */
    public static final Form<Appraisal> APPRAISAL = appraisal();

    private ProblemJson() {}

    private static Form<Appraisal> appraisal() {
        Fields<Appraisal> fields = Fields.of("Appraisal");
        Key<Question> question = fields.required("question", TermForm.of(Question.class), Appraisal::question);
        Key<Standing> answer = fields.required("answer", TermForm.of(Standing.class), Appraisal::answer);
        Key<LocalDate> on = fields.required("on", Dates.DATE, Appraisal::on);
        Key<List<ItemId>> restsOn = fields.list("restsOn", IdJson.ITEM, 100, Appraisal::restsOn);
        Key<Optional<FreeText>> why = fields.optional("why", PersonalJson.TEXT, Appraisal::why);
        return fields.make(values -> new Appraisal(
                values.get(question), values.get(answer), values.get(on), values.get(restsOn), values.get(why)));
    }

    private static Form<Signal> signal() {
        Fields<Signal> fields = Fields.of("Signal");
        Key<LifeDomain> domain = fields.required("domain", TermForm.of(LifeDomain.class), Signal::domain);
        Key<Problem> problem = fields.required("problem", TermForm.of(Problem.class), Signal::problem);
        Key<Standing> standing = fields.required("standing", TermForm.of(Standing.class), Signal::standing);
        Key<Optional<LocalDate>> since = fields.optional("since", Dates.DATE, Signal::since);
        Key<Optional<Severity>> severity = fields.optional("severity", TermForm.of(Severity.class), Signal::severity);
        Key<Optional<FreeText>> note = fields.optional("note", PersonalJson.TEXT, Signal::note);
        return fields.make(values -> new Signal(
                values.get(domain),
                values.get(problem),
                values.get(standing),
                values.get(since),
                values.get(severity),
                values.get(note)));
    }

    private static Form<DomainScore> domainScore() {
        Fields<DomainScore> fields = Fields.of("DomainScore");
        Key<LifeDomain> domain = fields.required("domain", TermForm.of(LifeDomain.class), DomainScore::domain);
        Key<Integer> level = fields.required("level", NumberForm.within(1, 5), DomainScore::level);
        Key<LocalDate> measuredOn = fields.required("measuredOn", Dates.DATE, DomainScore::measuredOn);
        Key<String> instrument = fields.required("instrument", Scalars.WORD, DomainScore::instrument);
        return fields.make(values ->
                new DomainScore(values.get(domain), values.get(level), values.get(measuredOn), values.get(instrument)));
    }

    private static Form<AftercareCondition> aftercareCondition() {
        Fields<AftercareCondition> fields = Fields.of("AftercareCondition");
        Key<BasicCondition> condition =
                fields.required("condition", TermForm.of(BasicCondition.class), AftercareCondition::condition);
        Key<Standing> inOrder = fields.required("inOrder", TermForm.of(Standing.class), AftercareCondition::inOrder);
        Key<LocalDate> releaseDate = fields.required("releaseDate", Dates.DATE, AftercareCondition::releaseDate);
        Key<Optional<FreeText>> note = fields.optional("note", PersonalJson.TEXT, AftercareCondition::note);
        return fields.make(values -> new AftercareCondition(
                values.get(condition), values.get(inOrder), values.get(releaseDate), values.get(note)));
    }
}
