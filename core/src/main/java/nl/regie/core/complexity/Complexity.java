package nl.regie.core.complexity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.rule.Rule;
import nl.regie.core.statement.Statements;
import nl.regie.core.table.NeedTable;
import nl.regie.core.whatif.Flip;
import nl.regie.core.whatif.Verdict;
import nl.regie.core.whatif.WhatIf;

/**
 * Complexiteitstoets: whether a case is complex, and what follows. Made once for a profile and used for many cases; immutable and
 * thread-safe. The same items, date and profile always give the same answer, whatever the order of the items.
 *
 * <p>Source: LK, ON 1, 2, 3, 4, 6; CPLX-1 to CPLX-8.
 */
public final class Complexity {

    private final ComplexitySettings settings;
    private final NeedTable needs;
    private final Showing showing;
    private final Basis basis;
    private final Rule complex;
    private final Rule otherReading;
    private final Rule personOriented;
    private final WhatIf complexWhatIf;
    private final WhatIf otherWhatIf;

    private Complexity(ComplexitySettings settings, NeedTable needs, Basis basis) {
        this.settings = settings;
        this.needs = needs;
        this.showing = new Showing(settings, needs);
        this.basis = basis;
        this.complex = ComplexityRules.complex(settings.bracketing());
        this.otherReading = ComplexityRules.complex(settings.bracketing().other());
        this.personOriented = ComplexityRules.personOriented(settings);
        this.complexWhatIf = WhatIf.of(complex.when());
        this.otherWhatIf = WhatIf.of(otherReading.when());
    }

    /**
     * Prepares the test for a profile.
     *
     * @param settings what the profile fills in
     * @param needs which problems call for which organisations
     * @param profile the profile's id
     * @param profileVersion its version
     * @return the test
     */
    public static Complexity of(ComplexitySettings settings, NeedTable needs, String profile, String profileVersion) {
        Basis basis = new Basis(ComplexityRules.SET, ComplexityRules.VERSION, profile, profileVersion);
        return new Complexity(requireNonNull(settings, "settings"), requireNonNull(needs, "needs"), basis);
    }

    /**
     * What is known of a case, as far as complexity asks for it.
     *
     * @param file the case
     * @param asOf the date, inclusive
     * @return the facts of {@link ComplexityFacts#CATALOGUE}
     */
    public Facts facts(CaseFile file, LocalDate asOf) {
        return facts(Statements.of(file, asOf));
    }

    private Facts facts(Statements statements) {
        return CaseFacts.read(statements, settings, showing);
    }

    /**
     * Whether a case is complex, without the reasons.
     *
     * @param file the case
     * @param asOf the date, inclusive
     * @return the outcome, the same as that of {@link #assess}
     */
    public ComplexityOutcome outcome(CaseFile file, LocalDate asOf) {
        return ComplexityOutcome.of(complexWhatIf.judge(facts(file, asOf)).truth());
    }

    /**
     * Assesses a case.
     *
     * @param file the case
     * @param asOf the date, inclusive
     * @return the advice with its reasons
     */
    public ComplexityAssessment assess(CaseFile file, LocalDate asOf) {
        return assess(Statements.of(file, asOf));
    }

    /**
     * Assesses a case that was read before, so that other tests can share what was read.
     *
     * @param statements what the case says on the date of the assessment
     * @return the advice with its reasons, the same as that of {@link #assess(CaseFile, LocalDate)}
     */
    public ComplexityAssessment assess(Statements statements) {
        CaseFile file = statements.file();
        LocalDate asOf = statements.asOf();
        Facts facts = facts(statements);
        Verdict verdict = complexWhatIf.judge(facts);
        Decision<Handling> handling = handling(facts, asOf);
        Decision<Truth> prosecution = prosecution(facts, asOf);
        return ComplexityAssessment.builder()
                .complexity(decision(facts, verdict, asOf))
                .otherReading(ComplexityOutcome.of(otherTruth(facts)))
                .handling(handling)
                .prosecution(prosecution)
                .dominant(dominant(statements, prosecution.outcome()))
                .priority(file.priority()
                        .filter(chosen -> !asOf.isBefore(chosen.from()) && !asOf.isAfter(chosen.until())))
                .questions(Questions.of(file, asOf, missing(facts, verdict.deciding(), handling, prosecution)))
                .decided(decided(file, asOf))
                .build();
    }

    private Truth otherTruth(Facts facts) {
        Truth plain = otherReading.when().test(facts);
        return plain == Truth.UNKNOWN ? otherWhatIf.judge(facts).truth() : plain;
    }

    /**
     * Which single facts would turn or settle the outcome.
     *
     * @param file the case
     * @param asOf the date, inclusive
     * @return the changes, in the order of the catalogue; yes means complex
     */
    public List<Flip> flips(CaseFile file, LocalDate asOf) {
        return complexWhatIf.flips(facts(file, asOf));
    }

    private Decision<ComplexityOutcome> decision(Facts facts, Verdict verdict, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        ComplexityRules.CRITERIA.forEach(rule -> findings.add(rule.apply(facts)));
        List<MissingFact> missing = MissingFact.of(verdict.deciding());
        findings.add(new Finding(
                complex.id(),
                complex.version(),
                complex.source(),
                complex.says(),
                verdict.truth(),
                verdict.evidence(),
                missing));
        return new Decision<>(ComplexityOutcome.of(verdict.truth()), findings, missing, basis, asOf);
    }

    private Decision<Handling> handling(Facts facts, LocalDate asOf) {
        Finding person = personOriented.apply(facts);
        Finding one = ComplexityRules.CASE_ORIENTED.apply(facts);
        Handling outcome = switch (person.truth()) {
            case YES -> Handling.PERSON_ORIENTED;
            case UNKNOWN -> Handling.UNDECIDED;
            case NO ->
                switch (one.truth()) {
                    case YES -> Handling.CASE_ORIENTED;
                    case NO -> Handling.DISCUSS_WITH_PROSECUTION;
                    case UNKNOWN -> Handling.UNDECIDED;
                };
        };
        return outcome == Handling.PERSON_ORIENTED
                ? Decision.of(outcome, List.of(person), basis, asOf)
                : Decision.of(outcome, List.of(person, one), basis, asOf);
    }

    private Decision<Truth> prosecution(Facts facts, LocalDate asOf) {
        Finding finding = ComplexityRules.PROSECUTION.apply(facts);
        return Decision.of(finding.truth(), List.of(finding), basis, asOf);
    }

    /** The component with the most known problems; a very serious offence makes it penal. Two that are equal: none. */
    private Optional<Strand> dominant(Statements statements, Truth prosecution) {
        if (prosecution == Truth.YES) {
            return Optional.of(Strand.REPRESSION);
        }
        Map<Strand, Integer> problems = new EnumMap<>(Strand.class);
        for (Problem problem : statements.known()) {
            needs.strand(problem).ifPresent(strand -> problems.merge(strand, 1, Integer::sum));
        }
        int most = 0;
        Optional<Strand> leading = Optional.empty();
        for (Map.Entry<Strand, Integer> strand : problems.entrySet()) {
            if (strand.getValue() > most) {
                most = strand.getValue();
                leading = Optional.of(strand.getKey());
            } else if (strand.getValue() == most) {
                leading = Optional.empty();
            }
        }
        return leading;
    }

    private static List<Fact<?>> missing(
            Facts facts, List<Fact<?>> deciding, Decision<Handling> handling, Decision<Truth> prosecution) {
        if (deciding.isEmpty()
                && handling.missing().isEmpty()
                && prosecution.missing().isEmpty()) {
            return List.of();
        }
        Set<Fact<?>> missing = new LinkedHashSet<>(deciding);
        List<MissingFact> others = new ArrayList<>(handling.missing());
        others.addAll(prosecution.missing());
        others.forEach(fact -> facts.catalogue().find(fact.name()).ifPresent(missing::add));
        return List.copyOf(missing);
    }

    /** The decision of the latest day; of several on that day the one that was recorded last. */
    private static Optional<HumanDecision> decided(CaseFile file, LocalDate asOf) {
        HumanDecision latest = null;
        for (HumanDecision decision : file.decisions()) {
            boolean counts =
                    decision.advice().equals("CPLX-2") && !decision.on().isAfter(asOf);
            if (counts && (latest == null || !decision.on().isBefore(latest.on()))) {
                latest = decision;
            }
        }
        return Optional.ofNullable(latest);
    }
}
