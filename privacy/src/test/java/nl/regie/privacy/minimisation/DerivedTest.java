package nl.regie.privacy.minimisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.monitoring.Attention;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.privacy.disclosure.DisclosureOutcome;
import org.junit.jupiter.api.Test;

/** What was derived of a case passes through the same door as what it rests on (PRIV-21). */
class DerivedTest {

    private static final Minimised SOME =
            Gates.without(Neighbour.ids("i1", "i3")).minimise(Neighbour.FILE, Gates.request(Neighbour.BOARD));

    private static Finding finding(Truth truth, String... evidence) {
        return Finding.builder()
                .rule(new RuleId("CPLX-1.C2"))
                .version(1)
                .source(Source.policy("CPLX-1"))
                .says(new Text("verzonnen", "invented"))
                .truth(truth)
                .evidence(Stream.of(evidence).map(ItemId::new).toList())
                .build();
    }

    private static Decision<DisclosureOutcome> decision(Finding... findings) {
        return Decision.of(DisclosureOutcome.OPEN, List.of(findings), Gates.BASIS, Gates.LATER);
    }

    @Test
    void a_finding_is_shown_if_all_its_evidence_is_by_the_numbers_of_the_recipient() {
        assertThat(SOME.findings(decision(
                        finding(Truth.YES, "i2", "i4"), finding(Truth.YES, "i2", "i3"), finding(Truth.YES, "i99"))))
                .containsExactly(finding(Truth.YES, "i1", "i2"));
    }

    @Test
    void what_rests_on_absence_is_not_shown() {
        assertThat(SOME.findings(decision(finding(Truth.YES), finding(Truth.NO, "i2"), finding(Truth.UNKNOWN, "i2"))))
                .isEmpty();
    }

    @Test
    void an_outcome_is_shown_only_if_every_finding_is() {
        Optional<Decision<DisclosureOutcome>> whole = SOME.decision(decision(finding(Truth.YES, "i2")));
        assertThat(whole).contains(decision(finding(Truth.YES, "i1")));
        assertThat(SOME.decision(decision(finding(Truth.YES, "i2"), finding(Truth.NO))))
                .isEmpty();
        assertThat(SOME.decision(decision(finding(Truth.YES, "i3")))).isEmpty();
        assertThat(SOME.decision(decision())).isEmpty();
        Decision<DisclosureOutcome> unknown = new Decision<>(
                DisclosureOutcome.OPEN,
                List.of(finding(Truth.YES, "i2")),
                List.of(new MissingFact("recent", new Text("recent", "recent"))),
                Gates.BASIS,
                Gates.LATER);
        assertThat(SOME.decision(unknown)).isEmpty();
    }

    @Test
    void anything_that_names_what_it_rests_on_passes_the_same_way() {
        List<String> lines = List.of("i2", "i3", "");
        assertThat(SOME.derived(
                        lines,
                        line -> line.isEmpty() ? List.of() : List.of(new ItemId(line)),
                        (line, numbers) -> line + " as " + numbers))
                .containsExactly("i2 as [i1]");
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    /** The real decisions of the table: nothing that is not shown is named. */
    @Property(tries = 100)
    void of_decisions_and_points_of_attention_only_what_is_shown_is_named(
            @ForAll("cases") CaseFile file, @ForAll int seed) {
        Minimised minimised = Gates.mixed(seed).minimise(file, Gates.request(file, seed));
        List<ItemId> numbers = minimised.receipt().lines().stream()
                .flatMap(line -> line.shownAs().stream())
                .toList();
        var assessment = Profile.NATIONAL.complexityTest().assess(file, Gates.LATER);
        assertThat(minimised.findings(assessment.complexity()))
                .allSatisfy(finding -> assertThat(numbers).containsAll(finding.evidence()));
        List<Attention> attention =
                Profile.NATIONAL.planMonitor().watch(file, Gates.LATER).attention();
        assertThat(minimised.derived(
                        attention, Attention::items, (point, shown) -> new Attention(point.kind(), point.on(), shown)))
                .allSatisfy(point -> assertThat(numbers).containsAll(point.items()));
    }
}
