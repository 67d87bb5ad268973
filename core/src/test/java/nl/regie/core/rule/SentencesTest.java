package nl.regie.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.FactType;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import org.junit.jupiter.api.Test;

/** How a finding is told, and what facts and rules do not take. */
class SentencesTest {

    private static final FactCatalogue.Builder BUILDER = FactCatalogue.builder();
    private static final Fact<Boolean> DEBTS = BUILDER.flag("debts", new Text("schulden", "debts"));
    private static final FactCatalogue CATALOGUE = BUILDER.build();
    private static final Rule RULE = Rule.builder()
            .id(new RuleId("CPLX-1.C1"))
            .version(1)
            .source(Source.on2020("1", "CPLX-1"))
            .says(new Text("Er zijn schulden", "There are debts"))
            .when(new Holds(DEBTS))
            .build();

    private static Finding finding(String... items) {
        List<ItemId> evidence = List.of(items).stream().map(ItemId::new).toList();
        return RULE.apply(Facts.of(CATALOGUE).known(DEBTS, true, evidence).build());
    }

    @Test
    void items_are_told_in_the_order_in_which_people_count() {
        assertThat(Explanation.in(Language.EN).of(finding("i10", "i9", "i2")))
                .isEqualTo("Established: There are debts (CPLX-1.C1; Op weg naar 2020 1). This rests on: i2, i9, i10.");
        assertThat(Explanation.in(Language.NL).of(finding("i10", "i9")))
                .isEqualTo("Vastgesteld: Er zijn schulden (CPLX-1.C1; Op weg naar 2020 1). Dit berust op: i9, i10.");
        assertThat(Explanation.in(Language.EN).of(finding())).endsWith("(CPLX-1.C1; Op weg naar 2020 1).");
    }

    /** What is not known yet rests on nothing; what is known of it is told as that. */
    @Test
    void of_what_is_not_known_the_part_that_is_known_is_told() {
        Finding known = finding("i3");
        Finding unknown = new Finding(
                known.rule(),
                known.version(),
                known.source(),
                known.says(),
                Truth.UNKNOWN,
                known.evidence(),
                List.of());
        assertThat(Explanation.in(Language.EN).of(unknown))
                .isEqualTo("Not yet known: There are debts (CPLX-1.C1; Op weg naar 2020 1)."
                        + " What is known of it so far is in: i3.");
    }

    @Test
    void a_fact_of_another_catalogue_is_no_fact_here() {
        FactCatalogue.Builder other = FactCatalogue.builder();
        Fact<Boolean> same = other.flag("debts", new Text("schulden", "debts"));
        Fact<Boolean> second = other.flag("housing", new Text("huisvesting", "housing"));
        other.build();
        Facts facts = Facts.of(CATALOGUE).build();
        assertThatThrownBy(() -> facts.isUnknown(same)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts.isUnknown(second)).isInstanceOf(IllegalArgumentException.class);
        assertThat(facts.isUnknown(DEBTS)).isTrue();
    }

    @Test
    void facts_tell_how_many_are_told_and_no_value() {
        assertThat(Facts.of(CATALOGUE).build()).hasToString("Facts[0 of 1 told]");
        assertThat(Facts.of(CATALOGUE).known(DEBTS, true, List.of()).build()).hasToString("Facts[1 of 1 told]");
    }

    @Test
    void ids_of_rules_have_an_order_and_a_text() {
        assertThat(new RuleId("CPLX-1.C1")).isLessThan(new RuleId("CPLX-1.C2")).hasToString("CPLX-1.C1");
        assertThat(FactType.values())
                .<Class<?>>extracting(FactType::valueClass)
                .containsExactlyInAnyOrder(Boolean.class, Long.class, LocalDate.class, String.class);
    }
}
