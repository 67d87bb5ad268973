package nl.regie.core.complexity;

import static nl.regie.core.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.Given;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.intervention.Mix;
import nl.regie.core.intervention.MixSettings;
import nl.regie.core.item.Item;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.problem.Standing;
import nl.regie.core.statement.Statements;

/** What must hold of the complexity of any case (CPLX-3, CPLX-4). */
class ComplexityPropertiesTest {

    private static final Complexity TEST = ComplexityTest.TEST;

    @Provide
    Arbitrary<CaseFile> files() {
        return CaseArbitraries.cases();
    }

    /** Cases of signals and appraisals only, dense enough to be decided now and then. */
    @Provide
    Arbitrary<Given> given() {
        Arbitrary<Standing> standing =
                Arbitraries.of(Standing.KNOWN, Standing.KNOWN, Standing.DENIED, Standing.UNKNOWN);
        return Combinators.combine(
                        Combinators.combine(Arbitraries.of(LifeDomain.class), Arbitraries.of(Problem.class), standing)
                                .as(List::of)
                                .list()
                                .ofMaxSize(4),
                        Combinators.combine(Arbitraries.of(Question.class), standing)
                                .as(List::of)
                                .list()
                                .ofMaxSize(14),
                        Arbitraries.of(true, false))
                .as((signals, appraisals, two) -> {
                    Given made = two ? Given.system() : Given.person();
                    signals.forEach(signal ->
                            made.signal((LifeDomain) signal.get(0), (Problem) signal.get(1), (Standing) signal.get(2)));
                    appraisals.forEach(asked -> made.appraisal((Question) asked.get(0), (Standing) asked.get(1)));
                    return made;
                });
    }

    private static ComplexityOutcome outcome(CaseFile file) {
        return TEST.outcome(file, TODAY);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_further_life_domain_never_makes_a_complex_case_simple(
            @ForAll("given") Given given, @ForAll LifeDomain domain) {
        ComplexityOutcome before = outcome(given.build());
        ComplexityOutcome after = outcome(given.domain(domain).build());
        if (before == ComplexityOutcome.COMPLEX) {
            assertThat(after).isEqualTo(ComplexityOutcome.COMPLEX);
        }
        if (after == ComplexityOutcome.NOT_COMPLEX) {
            assertThat(before).isEqualTo(ComplexityOutcome.NOT_COMPLEX);
        }
    }

    @Property(tries = 300)
    void the_order_of_the_items_does_not_matter(@ForAll("files") CaseFile file, @ForAll long seed) {
        List<Item> shuffled = new ArrayList<>(file.items());
        Collections.shuffle(shuffled, new Random(seed));
        CaseFile other = CaseFile.builder().copyOf(file).items(shuffled).build();
        var date = file.notification().on().plusDays(200);
        assertThat(TEST.assess(other, date)).isEqualTo(TEST.assess(file, date));
    }

    @Property(tries = 300)
    void the_same_case_always_gives_the_same(@ForAll("files") CaseFile file) {
        var date = file.notification().on().plusDays(100);
        ComplexityAssessment assessment = TEST.assess(file, date);
        assertThat(TEST.assess(file, date)).isEqualTo(assessment);
        assertThat(assessment.complexity().outcome()).isEqualTo(TEST.outcome(file, date));
    }

    @Property(tries = 300)
    void what_is_read_once_and_shared_decides_the_same(@ForAll("files") CaseFile file) {
        var date = file.notification().on().plusDays(100);
        Statements read = Statements.of(file, date);
        ComplexityAssessment assessment = TEST.assess(read);
        assertThat(assessment).isEqualTo(TEST.assess(file, date));
        Mix mix = Mix.of(MixSettings.NATIONAL, MeasureCatalogue.NATIONAL, "national", "1");
        ComplexityOutcome outcome = assessment.complexity().outcome();
        assertThat(mix.assess(read, outcome)).isEqualTo(mix.assess(file, date, outcome));
    }

    /** Whatever one learns of a fact that is unknown, an outcome that was certain stays. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void unknown_is_never_counted_as_denied(
            @ForAll("given") Given given, @ForAll LifeDomain domain, @ForAll Question question, @ForAll boolean yes) {
        Facts facts = TEST.facts(given.build(), TODAY);
        Truth before = judge(facts);
        for (Fact<Boolean> fact : List.of(ComplexityFacts.of(domain), ComplexityFacts.of(question))) {
            if (facts.isUnknown(fact) && before != Truth.UNKNOWN) {
                assertThat(judge(facts.change().known(fact, yes, List.of()).build()))
                        .isEqualTo(before);
            }
        }
    }

    private static Truth judge(Facts facts) {
        return nl.regie.core.whatif.WhatIf.of(
                        ComplexityRules.complex(Bracketing.FOURTH_ALONE).when())
                .judge(facts)
                .truth();
    }

    @Property(tries = 300)
    void what_is_missing_is_unknown_and_what_bears_out_is_in_the_case(@ForAll("given") Given given) {
        CaseFile file = given.build();
        ComplexityAssessment assessment = TEST.assess(file, TODAY);
        Facts facts = TEST.facts(file, TODAY);
        assertThat(assessment.complexity().missing())
                .allSatisfy(missing -> assertThat(
                                ComplexityFacts.CATALOGUE.find(missing.name()).map(facts::isUnknown))
                        .contains(true));
        boolean undecided = assessment.complexity().outcome() == ComplexityOutcome.UNDECIDED;
        assertThat(assessment.complexity().missing().isEmpty()).isEqualTo(!undecided);
        assertThat(assessment.complexity().findings())
                .allSatisfy(finding -> assertThat(finding.evidence())
                        .allSatisfy(id -> assertThat(file.item(id)).isPresent()));
    }

    /** Evidence ends with its items: without the items behind an outcome there is no such outcome. */
    @Property(tries = 200)
    void an_outcome_ends_when_its_items_end(@ForAll("given") Given given) {
        CaseFile file = given.build();
        assertThat(outcome(file)).isNotNull();
        assertThat(TEST.outcome(file, TODAY.minusDays(1))).isEqualTo(ComplexityOutcome.UNDECIDED);
        assertThat(Optional.of(
                        outcome(CaseFile.builder().copyOf(file).items(List.of()).build())))
                .contains(ComplexityOutcome.UNDECIDED);
    }
}
