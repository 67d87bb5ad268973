package nl.regie.core.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.Content;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.item.Note;
import nl.regie.core.offence.Detention;
import nl.regie.core.offence.DetentionKind;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Contact;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Relation;
import nl.regie.core.person.RelationKind;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Strand;
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
import nl.regie.core.support.Finance;
import nl.regie.core.support.FinanceKind;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.GuidanceKind;
import nl.regie.core.support.Health;
import nl.regie.core.support.HealthKind;
import nl.regie.core.support.Housing;
import nl.regie.core.support.HousingSituation;
import nl.regie.core.support.Income;
import nl.regie.core.support.IncomeSource;
import nl.regie.core.support.Provision;
import nl.regie.core.support.ProvisionKind;
import nl.regie.core.support.ProvisionState;

/** Inhouden: one content of every kind. */
final class Contents {

    /** Every kind about a person. */
    static final List<Class<? extends Content>> PERSONAL = List.of(
            Identity.class,
            Contact.class,
            CitizenNumber.class,
            Relation.class,
            Housing.class,
            Finance.class,
            Income.class,
            Health.class,
            Provision.class,
            Guidance.class,
            Signal.class,
            DomainScore.class,
            AftercareCondition.class,
            Appraisal.class,
            Offence.class,
            Incident.class,
            Detention.class,
            Measure.class,
            Note.class);

    private final Choices choices;
    private final Canary canary;
    private final Cast cast;
    private final LocalDate start;
    private final List<Item> earlier;

    Contents(Choices choices, Canary canary, Cast cast, LocalDate start, List<Item> earlier) {
        this.choices = choices;
        this.canary = canary;
        this.cast = cast;
        this.start = start;
        this.earlier = earlier;
    }

    private LocalDate day() {
        return start.minusDays(200).plusDays(choices.below(400));
    }

    private Optional<LocalDate> since() {
        return choices.maybe(this::day);
    }

    private Optional<FreeText> note() {
        return choices.maybe(canary::text);
    }

    private Optional<LocalDate> after(LocalDate from) {
        return choices.maybe(() -> from.plusDays(choices.below(300)));
    }

    Content of(Class<? extends Content> kind, DataCategory category) {
        return kind == Offence.class ? offence(category) : of(kind);
    }

    private Content of(Class<? extends Content> kind) {
        return switch (kind.getSimpleName()) {
            case "Identity" -> new Identity(canary.name(), choices.maybe(canary::born), choices.upTo(2, canary::name));
            case "Contact" ->
                new Contact(choices.maybe(canary::address), choices.maybe(canary::phone), Optional.of(canary.email()));
            case "CitizenNumber" -> new CitizenNumber(canary.bsn());
            case "Relation" -> new Relation(anybody(), choices.of(RelationKind.class));
            case "Housing" -> new Housing(choices.of(HousingSituation.class), since(), note());
            case "Finance" -> new Finance(choices.of(FinanceKind.class), since(), note());
            case "Income" -> new Income(choices.of(IncomeSource.class), since(), note());
            case "Health" -> new Health(choices.of(HealthKind.class), choices.of(Standing.class), since(), note());
            case "Provision" -> provision();
            case "Guidance" -> guidance();
            case "Signal" -> signal();
            case "DomainScore" ->
                new DomainScore(choices.of(LifeDomain.class), 1 + choices.below(5), day(), "zrm-2017");
            case "AftercareCondition" ->
                new AftercareCondition(choices.of(BasicCondition.class), choices.of(Standing.class), day(), note());
            case "Appraisal" ->
                new Appraisal(
                        choices.of(Question.class),
                        choices.of(Standing.class),
                        day(),
                        choices.someOf(earlier.stream().map(Item::id).toList()),
                        note());
            case "Incident" -> new Incident(choices.of(IncidentKind.class), day(), note());
            case "Detention" -> {
                LocalDate from = day();
                yield new Detention(choices.of(DetentionKind.class), from, after(from));
            }
            case "Measure" -> measure();
            case "Note" -> new Note(canary.text());
            case "AreaFact" ->
                new AreaFact(
                        choices.of(Problem.class),
                        choices.of(Standing.class),
                        since(),
                        choices.maybe(() -> choices.of(Severity.class)),
                        note());
            default -> throw new IllegalArgumentException(kind.getName());
        };
    }

    private PersonId anybody() {
        return choices.of(cast.persons).id();
    }

    private Content provision() {
        LocalDate from = day();
        return new Provision(
                choices.of(ProvisionKind.class),
                choices.of(ProvisionState.class),
                choices.maybe(() -> from),
                after(from),
                note());
    }

    private Content guidance() {
        LocalDate from = day();
        return new Guidance(choices.of(GuidanceKind.class), cast.someone(), from, after(from), note());
    }

    private Content signal() {
        Standing standing = choices.of(Standing.class);
        return new Signal(
                choices.of(LifeDomain.class),
                choices.of(Problem.class),
                standing,
                since(),
                standing == Standing.KNOWN ? choices.maybe(() -> choices.of(Severity.class)) : Optional.empty(),
                note());
    }

    private Content offence(DataCategory category) {
        LocalDate on = day();
        // from the prosecution on it is judicial data
        List<ProcedureStage> stages = List.of(ProcedureStage.values());
        ProcedureStage stage = choices.of(category == DataCategory.JUDICIAL ? stages : stages.subList(0, 3));
        boolean judged = stage == ProcedureStage.CONVICTION || stage == ProcedureStage.ACQUITTAL;
        return new Offence(
                choices.of(OffenceClass.class),
                on,
                choices.oneIn(2),
                stage,
                on.plusDays(choices.below(100)),
                judged && choices.oneIn(2),
                choices.maybe(() -> 1 + choices.below(360)),
                note());
    }

    private Content measure() {
        LocalDate from = day();
        MeasureState state = choices.of(MeasureState.class);
        return new Measure(
                choices.of(List.of("house-ban", "isd", "care-plan.youth")),
                choices.of(Strand.class),
                state,
                state == MeasureState.IMPOSED ? Optional.of(cast.someone()) : choices.maybe(cast::someone),
                choices.maybe(() -> from),
                after(from),
                note());
    }
}
