package nl.regie.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexitySettings;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.intervention.MeasureKind;
import nl.regie.core.item.Item;
import nl.regie.core.life.Regime;
import nl.regie.core.offence.Detention;
import nl.regie.core.offence.DetentionKind;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.organisation.Chain;
import nl.regie.core.person.Identity;
import nl.regie.core.person.Position;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;
import nl.regie.core.support.Finance;
import nl.regie.core.support.FinanceKind;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.GuidanceKind;
import nl.regie.core.support.Health;
import nl.regie.core.support.Housing;
import nl.regie.core.support.HousingSituation;
import nl.regie.core.support.Income;
import nl.regie.core.support.IncomeSource;
import nl.regie.core.support.Provision;
import nl.regie.core.support.ProvisionState;
import nl.regie.core.table.NeedTable;
import org.jspecify.annotations.Nullable;

/**
 * The floor of the decisions: one pass over the items and then plain {@code if}s, for a case of one person concerned, which gives the
 * outcomes and no reason. Truths are numbers, so that and, or and not are the least, the greatest and the complement.
 *
 * <p>It does less than the rules ask: it counts every problem that is on record, of whomever it is ({@link #decideOfConcerned} leaves out
 * the circle), and lets no later statement overrule an earlier one. For these cases only, and nothing to decide by.
 */
@SuppressWarnings("EnumOrdinal") // as fast as plain code can be
final class HandWrittenDecisions {

    static final int NO = 0;
    static final int UNKNOWN = 1;
    static final int YES = 2;

    private static final EnumSet<OffenceClass> HIGH_IMPACT = EnumSet.of(
            OffenceClass.ROBBERY,
            OffenceClass.STREET_ROBBERY,
            OffenceClass.BURGLARY,
            OffenceClass.SERIOUS_ASSAULT,
            OffenceClass.PUBLIC_VIOLENCE,
            OffenceClass.HOMICIDE);
    private static final Map<Question, Set<Problem>> SHOWN_BY = shownBy();

    private static final Map<String, MeasureKind> KINDS =
            MeasureCatalogue.NATIONAL.kinds().stream().collect(Collectors.toMap(MeasureKind::code, kind -> kind));

    private final CaseFile file;
    private final LocalDate asOf;
    private final int[] domains = new int[LifeDomain.values().length];
    private final int[] questions = new int[Question.values().length];
    private final LocalDate[] asked = new LocalDate[questions.length];
    private final Set<Problem> problems = EnumSet.noneOf(Problem.class);
    private final Set<List<Object>> acts = new HashSet<>();
    private final Set<LocalDate> convictions = new HashSet<>();
    private final Set<Strand> strands = EnumSet.noneOf(Strand.class);
    private final Set<Problem> met = EnumSet.noneOf(Problem.class);
    private final List<MeasureKind> taken = new ArrayList<>();
    private boolean clash;
    private boolean competent = true;
    private boolean verySerious;
    private boolean arrested;
    private int age = -1;

    private HandWrittenDecisions(CaseFile file, LocalDate asOf) {
        this.file = file;
        this.asOf = asOf;
        Arrays.fill(domains, UNKNOWN);
        Arrays.fill(questions, UNKNOWN);
    }

    private static Map<Question, Set<Problem>> shownBy() {
        Map<Question, Set<Problem>> shown = new EnumMap<>(Question.class);
        NeedTable needs = NeedTable.NATIONAL;
        for (Question question : Question.values()) {
            Set<Problem> by = EnumSet.noneOf(Problem.class);
            by.addAll(ComplexitySettings.NATIONAL.shownBy(question));
            for (Problem problem : Problem.values()) {
                boolean calls = switch (question) {
                    case NEEDS_JUSTICE_CHAIN -> needs.chains(problem).contains(Chain.JUSTICE);
                    case NEEDS_MUNICIPAL_CHAIN -> needs.chains(problem).contains(Chain.MUNICIPAL);
                    case NEEDS_CARE_CHAIN -> needs.chains(problem).contains(Chain.CARE);
                    case OPEN_CARE_NEED ->
                        needs.strand(problem)
                                .filter(strand -> strand == Strand.CARE)
                                .isPresent();
                    default -> false;
                };
                if (calls) {
                    by.add(problem);
                }
            }
            shown.put(question, by);
        }
        return shown;
    }

    static EnumSet<OffenceClass> highImpact() {
        return HIGH_IMPACT;
    }

    /** Complexity, handling, prosecution, the criteria of the Top600 and the mix, as one number of five digits. */
    static int decide(CaseFile file, LocalDate asOf) {
        HandWrittenDecisions decisions = new HandWrittenDecisions(file, asOf);
        for (Item item : file.items()) {
            if (!item.labels().firstProcessed().isAfter(asOf)) {
                decisions.take(item);
            }
        }
        return decisions.outcomes();
    }

    /** The same from what is recorded of the person concerned alone, as the rules ask, and not of everybody in the file. */
    static int decideOfConcerned(CaseFile file, LocalDate asOf) {
        HandWrittenDecisions decisions = new HandWrittenDecisions(file, asOf);
        for (Item item : file.items()) {
            if (!item.labels().firstProcessed().isAfter(asOf) && decisions.isOwn(item)) {
                decisions.take(item);
            }
        }
        return decisions.outcomes();
    }

    private boolean isOwn(Item item) {
        return item.labels()
                .subject()
                .flatMap(file::person)
                .map(person -> person.position() == Position.CONCERNED)
                .orElse(true);
    }

    private void take(Item item) {
        if (item.content() instanceof Signal signal) {
            if (signal.standing() == Standing.KNOWN) {
                problem(signal.problem(), signal.domain());
            }
        } else if (item.content() instanceof DomainScore score) {
            if (!score.staleOn(asOf) && !score.measuredOn().isAfter(asOf)) {
                int at = score.domain().ordinal();
                domains[at] = score.level() <= 2 ? YES : score.level() >= 4 && domains[at] != YES ? NO : domains[at];
            }
        } else if (item.content() instanceof Appraisal appraisal) {
            int at = appraisal.question().ordinal();
            if (asked[at] == null || !appraisal.on().isBefore(asked[at])) {
                asked[at] = appraisal.on();
                questions[at] = switch (appraisal.answer()) {
                    case KNOWN -> YES;
                    case DENIED -> NO;
                    case UNKNOWN -> UNKNOWN;
                };
            }
        } else if (item.content() instanceof Measure measure) {
            take(measure);
        } else if (item.content() instanceof Offence offence) {
            take(offence);
        } else if (item.content() instanceof Identity identity
                && identity.born().isPresent()) {
            age = identity.born().get().ageOn(asOf);
        } else {
            support(item);
        }
    }

    private void take(Measure measure) {
        boolean runs = measure.state() != MeasureState.PROPOSED && measure.state() != MeasureState.ENDED;
        MeasureKind kind = KINDS.get(measure.code());
        if (!runs
                || measure.from().map(asOf::isBefore).orElse(false)
                || measure.until().map(asOf::isAfter).orElse(false)) {
            return;
        }
        strands.add(measure.strand());
        take(kind);
        if (kind == null) {
            return;
        }
        boolean imposed = measure.state() == MeasureState.IMPOSED || measure.state() == MeasureState.RUNNING;
        competent &= !imposed
                || measure.decidedBy()
                        .flatMap(file::participant)
                        .map(by -> kind.isDecidedBy(by.organisation().type()))
                        .orElse(false);
    }

    private void take(@Nullable MeasureKind kind) {
        if (kind == null) {
            return;
        }
        met.addAll(kind.addresses());
        for (MeasureKind other : taken) {
            clash |= MeasureCatalogue.NATIONAL.clash(kind, other);
        }
        taken.add(kind);
    }

    /** What runs already. */
    private void underway(Item item) {
        boolean own = item.labels()
                .subject()
                .flatMap(file::person)
                .filter(person -> person.position() == Position.CONCERNED)
                .isPresent();
        if (!own) {
            return;
        }
        if (item.content() instanceof Guidance guidance
                && !asOf.isBefore(guidance.from())
                && !guidance.until().map(asOf::isAfter).orElse(false)) {
            strands.add(guidance.kind() == GuidanceKind.PROBATION_SUPERVISION ? Strand.REPRESSION : Strand.CARE);
            take(KINDS.get(
                    switch (guidance.kind()) {
                        case PROBATION_SUPERVISION -> "probation-supervision";
                        case YOUTH_PROTECTION -> "child-protection-measure";
                        case SOCIAL_WORK -> "social-guidance";
                        case FAMILY_HELP -> "youth-help";
                        case COMPULSORY_CARE -> "care-authorisation";
                        case TREATMENT, OTHER -> "";
                    }));
        } else if (item.content() instanceof Provision provision
                && provision.state() == ProvisionState.GRANTED
                && !provision.from().map(asOf::isBefore).orElse(false)
                && !provision.until().map(asOf::isAfter).orElse(false)) {
            strands.add(Strand.CARE);
            take(KINDS.get(
                    switch (provision.kind()) {
                        case SHELTERED_HOUSING -> "supervised-living";
                        case INDIVIDUAL_GUIDANCE -> "social-support";
                        case DAYTIME_ACTIVITY -> "daytime-activity";
                        case YOUTH_HELP -> "youth-help";
                        case DEBT_HELP -> "debt-help";
                        case WORK_PROGRAMME -> "job-coaching";
                        case MENTAL_HEALTH_CARE -> "mental-health-treatment";
                        case ADDICTION_CARE -> "addiction-treatment";
                        case OTHER -> "";
                    }));
        } else if (item.content() instanceof Detention detention
                && !asOf.isBefore(detention.from())
                && detention.until().map(asOf::isBefore).orElse(true)
                && detention.kind() != DetentionKind.POLICE_CUSTODY) {
            strands.add(Strand.REPRESSION);
            take(KINDS.get(
                    switch (detention.kind()) {
                        case PRE_TRIAL -> "prosecution";
                        case PRISON -> "imprisonment";
                        case ISD -> "isd-measure";
                        case POLICE_CUSTODY, TBS, YOUTH -> "";
                    }));
        }
    }

    private void support(Item item) {
        if (item.content() instanceof Health health) {
            switch (health.kind()) {
                case PSYCHIATRIC -> problem(Problem.PSYCHIATRIC, LifeDomain.MENTAL_HEALTH);
                case ADDICTION -> problem(Problem.ADDICTION, LifeDomain.SUBSTANCE_USE);
                case INTELLECTUAL_DISABILITY -> problem(Problem.INTELLECTUAL_DISABILITY, LifeDomain.MENTAL_HEALTH);
                case SOMATIC, BRAIN_INJURY -> problem(Problem.PHYSICAL_HEALTH, LifeDomain.PHYSICAL_HEALTH);
            }
        } else if (item.content() instanceof Housing housing) {
            if (housing.situation() == HousingSituation.HOMELESS
                    || housing.situation() == HousingSituation.SHELTER
                    || housing.situation() == HousingSituation.EVICTION_THREATENS) {
                problem(Problem.NO_HOUSING, LifeDomain.HOUSING);
            }
        } else if (item.content() instanceof Finance finance) {
            if (finance.state() == FinanceKind.DEBTS || finance.state() == FinanceKind.DEBT_RESTRUCTURING) {
                problem(Problem.DEBTS, LifeDomain.FINANCES);
            }
        } else if (item.content() instanceof Income income) {
            if (income.source() == IncomeSource.NONE) {
                problem(Problem.NO_INCOME, LifeDomain.FINANCES);
            }
        } else if (item.content() instanceof Incident incident) {
            switch (incident.kind()) {
                case NUISANCE, NEIGHBOUR_DISPUTE -> problem(Problem.NUISANCE, LifeDomain.JUSTICE);
                case CONFUSED_PERSON -> problem(Problem.CONFUSED_BEHAVIOUR, LifeDomain.MENTAL_HEALTH);
                case DOMESTIC_VIOLENCE -> problem(Problem.DOMESTIC_VIOLENCE, LifeDomain.DOMESTIC_RELATIONS);
                default -> {
                    return;
                }
            }
        } else {
            underway(item);
        }
    }

    private void problem(Problem problem, LifeDomain domain) {
        problems.add(problem);
        domains[domain.ordinal()] = YES;
    }

    private void take(Offence offence) {
        if (offence.stage().clears() || cleared(offence)) {
            return;
        }
        problem(Problem.CRIME, LifeDomain.JUSTICE);
        acts.add(List.of(offence.offenceClass(), offence.on()));
        boolean current = offence.stage() == ProcedureStage.PROSECUTION
                || (offence.stage() == ProcedureStage.CONVICTION && offence.irrevocable());
        verySerious |= current && offence.maximumMonths().orElse(0) >= 96;
        if (offence.stage() == ProcedureStage.CONVICTION) {
            convictions.add(offence.stageOn());
        }
        arrested |= offence.stage() == ProcedureStage.ARREST
                && HIGH_IMPACT.contains(offence.offenceClass())
                && offence.stageOn().isAfter(asOf.minusMonths(60));
    }

    private boolean cleared(Offence offence) {
        for (Item item : file.items()) {
            if (item.content() instanceof Offence other
                    && other.stage().clears()
                    && other.offenceClass() == offence.offenceClass()
                    && other.on().equals(offence.on())) {
                return true;
            }
        }
        return false;
    }

    private int outcomes() {
        for (Question question : Question.values()) {
            if (asked[question.ordinal()] == null && !Collections.disjoint(problems, shown(question))) {
                questions[question.ordinal()] = YES;
            }
        }
        int c1 = Math.min(
                atLeastTwo(domains),
                Math.max(
                        is(Question.LEADS_TO_CRIME),
                        Math.max(is(Question.LEADS_TO_NUISANCE), is(Question.LEADS_TO_DECLINE))));
        int chains = atLeastTwo(new int[] {
            is(Question.NEEDS_JUSTICE_CHAIN), is(Question.NEEDS_MUNICIPAL_CHAIN), is(Question.NEEDS_CARE_CHAIN)
        });
        int c2 = Math.min(chains, YES - is(Question.ONE_CHAIN_SUFFICES));
        int c3 = Math.min(is(Question.INFLUENCED_BY_SYSTEM), is(Question.AFFECTS_SYSTEM));
        int c4 = Math.min(is(Question.SERIOUS_AREA_PROBLEM), is(Question.AREA_NEEDS_SEVERAL_CHAINS));
        int complex = Math.max(Math.min(c1, Math.min(c2, c3)), c4);
        int person = Math.max(
                atLeastTwo(domains), Math.max(is(Question.NEEDS_MUNICIPAL_CHAIN), is(Question.NEEDS_CARE_CHAIN)));
        int serious = verySerious ? YES : UNKNOWN;
        int listed = file.regime() == Regime.WGS_LIST ? YES : NO;
        int prosecution = Math.min(serious, Math.min(YES - is(Question.OPEN_CARE_NEED), YES - listed));
        int convicted = convictions.size() >= 3 || (convictions.size() == 2 && age >= 0 && age < 21) ? YES : UNKNOWN;
        int top600 = asOf.getYear() < 2026 ? Math.min(arrested ? YES : UNKNOWN, convicted) : NO;
        problems.remove(Problem.OTHER);
        boolean fits = met.containsAll(problems) && !clash && competent && (complex != YES || strands.size() >= 2);
        int mix = taken.isEmpty() ? UNKNOWN : fits ? YES : NO;
        return (((complex * 10 + person) * 10 + prosecution) * 10 + top600) * 10 + mix;
    }

    private static Set<Problem> shown(Question question) {
        return SHOWN_BY.getOrDefault(question, Set.of());
    }

    private int is(Question question) {
        return questions[question.ordinal()];
    }

    private static int atLeastTwo(int[] truths) {
        int yes = 0;
        int possible = 0;
        for (int truth : truths) {
            yes += truth == YES ? 1 : 0;
            possible += truth == NO ? 0 : 1;
        }
        return yes >= 2 ? YES : possible >= 2 ? UNKNOWN : NO;
    }
}
