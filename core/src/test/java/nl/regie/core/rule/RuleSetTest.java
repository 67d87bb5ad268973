package nl.regie.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.condition.Holds;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** A rule set is a version of something, in force for a time (RES-4). */
class RuleSetTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final Text TEXT = new Text("het geldt", "it holds");

    private final FactCatalogue.Builder builder = FactCatalogue.builder();
    private final Fact<Boolean> flag = builder.flag("flag", TEXT);
    private final FactCatalogue catalogue = builder.build();

    private Rule rule(String id) {
        return new Rule(new RuleId(id), 1, Source.policy("RES-4"), TEXT, new Holds(flag));
    }

    private RuleSet set(String id, String edition, Optional<LocalDate> until, Rule... rules) {
        return new RuleSet(id, edition, FROM, until, List.of(rules));
    }

    @Test
    void it_holds_from_its_first_day_up_to_but_not_on_its_last() {
        RuleSet set = set("example", "1", Optional.of(FROM.plusDays(2)), rule("RES-4"));
        assertThat(set.holdsOn(FROM.minusDays(1))).isFalse();
        assertThat(set.holdsOn(FROM)).isTrue();
        assertThat(set.holdsOn(FROM.plusDays(1))).isTrue();
        assertThat(set.holdsOn(FROM.plusDays(2))).isFalse();
        assertThat(set("example", "1", Optional.empty(), rule("RES-4")).holdsOn(FROM.plusYears(90)))
                .isTrue();
    }

    @Test
    void its_findings_stand_in_the_order_of_its_rules() {
        RuleSet set = set("example", "1", Optional.empty(), rule("RES-4.b"), rule("RES-4.a"));
        Facts facts =
                Facts.of(catalogue).known(flag, true, List.of(new ItemId("i1"))).build();
        assertThat(set.apply(facts))
                .extracting(finding -> finding.rule().value(), Finding::truth)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("RES-4.b", Truth.YES),
                        org.assertj.core.groups.Tuple.tuple("RES-4.a", Truth.YES));
    }

    @Test
    void what_is_none_is_refused() {
        refused(() -> set("Example", "1", Optional.empty(), rule("RES-4")));
        refused(() -> set("example", " ", Optional.empty(), rule("RES-4")));
        refused(() -> set("example", "1", Optional.of(FROM), rule("RES-4")));
        refused(() -> set("example", "1", Optional.empty()));
        refused(() -> set("example", "1", Optional.empty(), rule("RES-4"), rule("RES-4")));
        refused(() -> new RuleId("res-4"));
    }

    private static void refused(Runnable making) {
        assertThatThrownBy(making::run).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void facts_tell_how_many_are_known_and_not_what() {
        Facts facts = Facts.of(catalogue).known(flag, true, List.of()).build();
        assertThat(facts.catalogue()).isSameAs(catalogue);
        assertThat(facts.toString()).contains("1").doesNotContain("true");
        assertThat(catalogue.facts()).hasSize(1);
        assertThat(flag).hasToString("flag");
    }

    @Test
    void what_is_missing_is_explained_in_words() {
        Facts nothing = Facts.of(catalogue).build();
        Finding finding = rule("RES-4").apply(nothing);
        Decision<Truth> decision =
                Decision.of(finding.truth(), List.of(finding), new Basis("example", "1", "national", "1"), FROM);
        assertThat(Explanation.in(Language.NL).of(decision)).anyMatch(line -> line.contains("het geldt"));
        assertThat(Explanation.in(Language.EN).of(decision)).anyMatch(line -> line.contains("it holds"));
        assertThat(decision.missing()).hasSize(1);
    }
}
