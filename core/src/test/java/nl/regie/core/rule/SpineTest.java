package nl.regie.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.AtLeast;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.During;
import nl.regie.core.condition.EqualTo;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Not;
import nl.regie.core.condition.Within;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.text.Coded;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One small real rule of each kind that the spine must carry: complexity, Top-X, disclosure, retention, escalation. */
class SpineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Basis BASIS = new Basis("example", "2026-1", "national", "1");

    private static Text text(String nl, String en) {
        return new Text(nl, en);
    }

    private static ItemId item(String id) {
        return new ItemId(id);
    }

    private static Source framework(String place, String requirement) {
        return new Source(Origin.FRAMEWORK, "Landelijk Kader", place, requirement);
    }

    /** An outcome that is a word. */
    enum Verdict implements Coded {
        MET("voldoet", "met"),
        NOT_MET("voldoet niet", "not met"),
        UNDECIDED("onbeslist", "undecided");

        private final Text text;

        Verdict(String nl, String en) {
            text = new Text(nl, en);
        }

        @Override
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        @Override
        public String label(Language language) {
            return text.in(language);
        }

        static Verdict of(Truth truth) {
            return switch (truth) {
                case YES -> MET;
                case NO -> NOT_MET;
                case UNKNOWN -> UNDECIDED;
            };
        }
    }

    @Nested
    @DisplayName("CPLX-1, CPLX-2: complexity by (C1 and C2 and C3) or C4")
    class Complexity {
        private final FactCatalogue.Builder builder = FactCatalogue.builder();
        private final Fact<Long> domains = builder.count("domain.open", text("open leefgebieden", "open life domains"));
        private final Fact<Long> chains = builder.count("chain.needed", text("nodige ketens", "chains needed"));
        private final Fact<Boolean> system =
                builder.flag("system.affected", text("invloed op het gezin", "impact on the family"));
        private final Fact<Boolean> area =
                builder.flag("area.serious", text("ernstig gebiedsgebonden probleem", "serious area-bound problem"));
        private final FactCatalogue catalogue = builder.build();
        private final Condition severalDomains = new Within(domains, Optional.of(2L), Optional.empty());
        private final Rule rule = new Rule(
                new RuleId("CPLX-2.first-reading"),
                1,
                framework("C1-C4", "CPLX-2"),
                text(
                        "de casus voldoet aan de criteria voor complexe casuïstiek",
                        "the case meets the complexity criteria"),
                new Any(List.of(
                        new All(List.of(
                                severalDomains,
                                new Within(chains, Optional.of(2L), Optional.empty()),
                                new Holds(system))),
                        new Holds(area))));

        @Test
        void is_met_on_the_first_three_and_names_the_items() {
            Facts facts = Facts.of(catalogue)
                    .known(domains, 2L, List.of(item("i1"), item("i2")))
                    .known(chains, 3L, List.of(item("i2")))
                    .known(system, true, List.of(item("i3")))
                    .build();
            Finding finding = rule.apply(facts);
            assertThat(finding.truth()).isEqualTo(Truth.YES);
            assertThat(finding.evidence()).containsExactly(item("i1"), item("i2"), item("i3"));
            assertThat(finding.missing()).isEmpty();
        }

        @Test
        void is_unknown_while_a_deciding_fact_is_missing_and_names_only_what_could_decide() {
            Facts facts = Facts.of(catalogue)
                    .known(domains, 2L, List.of(item("i1")))
                    .known(chains, 3L, List.of(item("i2")))
                    .known(area, false, List.of(item("i9")))
                    .build();
            Decision<Verdict> decision =
                    Decision.of(Verdict.of(rule.test(facts)), List.of(rule.apply(facts)), BASIS, TODAY);
            assertThat(decision.outcome()).isEqualTo(Verdict.UNDECIDED);
            assertThat(decision.missing()).extracting(MissingFact::name).containsExactly("system.affected");
        }

        @Test
        void unknown_is_never_counted_as_denied() {
            assertThat(rule.test(Facts.of(catalogue).build())).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void explains_itself_in_both_languages() {
            Facts facts =
                    Facts.of(catalogue).known(area, true, List.of(item("i4"))).build();
            Decision<Verdict> decision =
                    Decision.of(Verdict.of(rule.test(facts)), List.of(rule.apply(facts)), BASIS, TODAY);
            assertThat(Explanation.in(Language.EN).of(decision))
                    .containsExactly(
                            "Outcome: met.",
                            "Established: the case meets the complexity criteria (CPLX-2.first-reading; Landelijk Kader C1-C4)."
                                    + " This rests on: i4.",
                            "As of 2026-03-01, by rule set example 2026-1 and profile national 1.");
            assertThat(Explanation.in(Language.NL).of(decision).get(1))
                    .startsWith("Vastgesteld: de casus voldoet aan de criteria voor complexe casuïstiek");
        }
    }

    @Nested
    @DisplayName("TOPX-1: a high-impact arrest within five years and at least three convictions, under 21 two")
    class TopX {
        private final FactCatalogue.Builder builder = FactCatalogue.builder();
        private final Fact<Long> age = builder.count("age", text("leeftijd", "age"));
        private final Fact<Long> convictions = builder.count("convictions", text("veroordelingen", "convictions"));
        private final Fact<LocalDate> arrest =
                builder.date("last-high-impact-arrest", text("laatste aanhouding", "last arrest"));
        private final FactCatalogue catalogue = builder.build();
        private final Condition when = new All(List.of(
                new During(arrest, Optional.of(TODAY.minusYears(5)), Optional.of(TODAY)),
                new Any(List.of(
                        new Within(convictions, Optional.of(3L), Optional.empty()),
                        new All(List.of(
                                new Within(age, Optional.empty(), Optional.of(20L)),
                                new Within(convictions, Optional.of(2L), Optional.empty())))))));

        private Truth test(LocalDate arrested, long convicted, long old) {
            return when.test(Facts.of(catalogue)
                    .known(arrest, arrested, List.of())
                    .known(convictions, convicted, List.of())
                    .known(age, old, List.of())
                    .build());
        }

        @Test
        void bounds_are_inclusive() {
            assertThat(test(LocalDate.of(2021, 3, 1), 3, 30)).isEqualTo(Truth.YES);
            assertThat(test(LocalDate.of(2021, 2, 28), 3, 30)).isEqualTo(Truth.NO);
            assertThat(test(TODAY, 2, 20)).isEqualTo(Truth.YES);
            assertThat(test(TODAY, 2, 21)).isEqualTo(Truth.NO);
        }

        @Test
        void a_denied_arrest_lies_in_no_period() {
            Facts facts =
                    Facts.of(catalogue).denied(arrest, List.of(item("i7"))).build();
            assertThat(when.test(facts)).isEqualTo(Truth.NO);
            assertThat(when.explain(facts).evidence()).containsExactly(item("i7"));
        }
    }

    @Nested
    @DisplayName("PRIV-2: health data are withheld from an incidental third without consent")
    class Disclosure {
        @Test
        void one_denied_ground_decides() {
            FactCatalogue.Builder builder = FactCatalogue.builder();
            Fact<String> category =
                    builder.code("category", text("categorie", "category"), List.of("health", "housing-situation"));
            Fact<Boolean> consent = builder.flag("consent", text("toestemming", "consent"));
            FactCatalogue catalogue = builder.build();
            Condition withheld = new All(List.of(new EqualTo(category, "health"), new Not(new Holds(consent))));
            Facts.Builder health = Facts.of(catalogue).known(category, "health", List.of());
            assertThat(withheld.test(health.build())).isEqualTo(Truth.UNKNOWN);
            assertThat(withheld.test(health.denied(consent, List.of()).build())).isEqualTo(Truth.YES);
            assertThat(withheld.test(health.known(consent, true, List.of()).build()))
                    .isEqualTo(Truth.NO);
        }
    }

    @Nested
    @DisplayName("PRIV-10: data end five years after they were first processed")
    class Retention {
        /** An outcome that carries more than a word. */
        private sealed interface Term extends Coded permits Ends, NoDate {}

        private record Ends(LocalDate on) implements Term {
            @Override
            public String code() {
                return "ends";
            }

            @Override
            public String label(Language language) {
                return language == Language.NL ? "eindigt op " + on : "ends on " + on;
            }
        }

        private record NoDate() implements Term {
            @Override
            public String code() {
                return "no-date";
            }

            @Override
            public String label(Language language) {
                return language == Language.NL ? "nog geen datum" : "no date yet";
            }
        }

        private Decision<Term> decide(Optional<LocalDate> firstProcessed) {
            FactCatalogue.Builder builder = FactCatalogue.builder();
            Fact<LocalDate> first =
                    builder.date("first-processed", text("eerste verwerking", "date of first processing"));
            Facts.Builder facts = Facts.of(builder.build());
            firstProcessed.ifPresent(date -> facts.known(first, date, List.of(item("i1"))));
            Rule rule = new Rule(
                    new RuleId("PRIV-10.five-years"),
                    1,
                    Source.wgs("1.8(7)", "PRIV-10"),
                    text(
                            "vijf jaar na de eerste verwerking worden de gegevens vernietigd",
                            "the data are destroyed five years after they were first processed"),
                    new Holds(first));
            Facts known = facts.build();
            Term term = known.value(first)
                    .<Term>map(date -> new Ends(date.plusYears(5)))
                    .orElseGet(NoDate::new);
            return Decision.of(term, List.of(rule.apply(known)), BASIS, TODAY);
        }

        @Test
        void gives_the_date_with_its_item_or_says_what_is_missing() {
            assertThat(decide(Optional.of(LocalDate.of(2024, 2, 29))).outcome())
                    .isEqualTo(new Ends(LocalDate.of(2029, 2, 28)));
            Decision<Term> none = decide(Optional.empty());
            assertThat(none.outcome()).isInstanceOf(NoDate.class);
            assertThat(none.missing()).extracting(MissingFact::name).containsExactly("first-processed");
        }
    }

    @Nested
    @DisplayName("ESC-2: two of three triggers send a case up")
    class Escalation {
        @Test
        void at_least_counts_what_is_still_possible() {
            FactCatalogue.Builder builder = FactCatalogue.builder();
            Fact<Boolean> stagnation = builder.flag("stagnation", text("stagnatie", "stagnation"));
            Fact<Boolean> complex = builder.flag("complex", text("complexiteit", "complexity"));
            Fact<Boolean> threat = builder.flag("threat", text("dreiging", "threat to safety"));
            FactCatalogue catalogue = builder.build();
            Condition up = new AtLeast(2, List.of(new Holds(stagnation), new Holds(complex), new Holds(threat)));
            Facts.Builder facts = Facts.of(catalogue).known(stagnation, true, List.of(item("i1")));
            assertThat(up.test(facts.build())).isEqualTo(Truth.UNKNOWN);
            assertThat(up.explain(facts.build()).missing()).containsExactly(complex, threat);
            assertThat(up.test(facts.denied(complex, List.of()).build())).isEqualTo(Truth.UNKNOWN);
            assertThat(up.test(facts.denied(threat, List.of()).build())).isEqualTo(Truth.NO);
        }
    }
}
