package nl.regie.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Function;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.competence.Readiness;
import nl.regie.core.competence.StepOutcome;
import nl.regie.core.competence.StepRequest;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.complexity.Handling;
import nl.regie.core.fact.Truth;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.intervention.MixAssessment;
import nl.regie.core.intervention.MixOutcome;
import nl.regie.core.intervention.ResourceStanding;
import nl.regie.core.item.Item;
import nl.regie.core.json.DecisionJson;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Step;
import nl.regie.core.measurement.HouseTally;
import nl.regie.core.measurement.PartnerTally;
import nl.regie.core.monitoring.ClosingReview;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.person.Person;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Explanation;
import nl.regie.core.text.Coded;
import nl.regie.core.text.Language;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.Qualification;
import nl.regie.core.topx.RemovalOutcome;
import nl.regie.core.topx.ShippedCriteria;
import nl.regie.core.topx.TopX;
import nl.regie.core.violation.InvalidDocumentException;
import org.junit.jupiter.api.Test;

/** What holds of every decision, whatever the case. Sources: PRIV-15, CPLX-4, SDK-1; the habits of the house. */
class AllDecisionsTest {

    private static final Profile PROFILE = Profile.NATIONAL;
    private static final TopX TOP_600 =
            InvalidDocumentException.orElseThrow(TopX.of(ShippedCriteria.TOP600, "national", "2026.1"));

    /** Everything that is decided about one case, and its decisions. */
    private record Everything(List<Object> results, List<Decision<? extends Coded>> decisions) {

        static Everything of(CaseFile file) {
            LocalDate asOf = file.notification().on().plusMonths(4);
            ComplexityAssessment complexity = PROFILE.complexityTest().assess(file, asOf);
            MixAssessment mix = PROFILE.mixTest(MeasureCatalogue.NATIONAL)
                    .assess(file, asOf, complexity.complexity().outcome());
            List<Decision<? extends Coded>> decisions = new ArrayList<>(
                    List.of(complexity.complexity(), complexity.handling(), complexity.prosecution(), mix.mix()));
            List<Object> results = new ArrayList<>(List.of(
                    complexity,
                    complexity.questions(),
                    PROFILE.complexityTest().facts(file, asOf),
                    PROFILE.complexityTest().flips(file, asOf),
                    mix,
                    mix.remarks(),
                    PROFILE.table().assess(file, asOf),
                    PROFILE.table().assess(file, asOf).seats(),
                    PROFILE.table().assess(file, asOf).departments(),
                    PROFILE.planMonitor().watch(file, asOf),
                    PROFILE.planMonitor().watch(file, asOf).attention(),
                    ClosingReview.of(file, asOf),
                    ResourceStanding.of(file, asOf, MeasureCatalogue.NATIONAL),
                    PROFILE.caseMeter().measure(file, asOf),
                    PROFILE.caseMeter().measure(file, asOf).figures(),
                    Readiness.of(PROFILE.competence()).gaps(file, List.of(), asOf),
                    HouseTally.of(List.of(file), asOf),
                    PartnerTally.of(List.of(file), asOf)));
            decisions.add(PROFILE.afterRemoval().judge(file, file.notification().on(), asOf));
            for (Person person : file.persons()) {
                Candidate.of(file, person.id(), asOf, EnumSet.allOf(ProcedureStage.class))
                        .ifPresent(candidate -> {
                            decisions.add(TOP_600.test(candidate, asOf));
                            results.add(candidate);
                        });
                DecidedBy by = new DecidedBy(person.id(), file.notification().by(), Optional.empty());
                for (Step step : Step.values()) {
                    decisions.add(PROFILE.stepGuard()
                            .judge(
                                    file,
                                    StepRequest.builder()
                                            .step(step)
                                            .on(asOf)
                                            .by(by)
                                            .build()));
                }
            }
            results.addAll(decisions);
            return new Everything(results, decisions);
        }
    }

    @Test
    void nothing_personal_is_told_by_any_decision_PRIV_15() {
        int explained = 0;
        for (CaseFile file : CaseArbitraries.samples(120).toList()) {
            Everything everything = Everything.of(file);
            for (Object result : everything.results()) {
                assertThat(Canary.isIn(result.toString()))
                        .as("%s", result.getClass())
                        .isFalse();
            }
            for (Decision<? extends Coded> decision : everything.decisions()) {
                for (Language language : Language.values()) {
                    for (String line : Explanation.in(language).of(decision)) {
                        assertThat(Canary.isIn(line)).as(line).isFalse();
                        assertThat(line).endsWith(".").doesNotContain("{", "null", "Optional", "[");
                        explained++;
                    }
                }
            }
        }
        assertThat(explained).isGreaterThan(10_000);
    }

    /** The same items in another order, in another place on earth, give the same decisions. */
    @Test
    void neither_order_nor_locale_nor_time_zone_makes_a_difference() {
        Random random = new Random(11);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (CaseFile file : CaseArbitraries.samples(60).toList()) {
            List<Decision<? extends Coded>> here = Everything.of(file).decisions();
            List<Item> items = new ArrayList<>(file.items());
            Collections.shuffle(items, random);
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                List<Decision<? extends Coded>> there = Everything.of(
                                CaseFile.builder().copyOf(file).items(items).build())
                        .decisions();
                assertThat(there).isEqualTo(here);
                for (int i = 0; i < here.size(); i++) {
                    assertThat(Explanation.in(Language.NL).of(there.get(i)))
                            .isEqualTo(Explanation.in(Language.NL).of(here.get(i)));
                }
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    /** A decision is a document: what is written of it is read again, and nothing personal stands in it. */
    @Test
    void decisions_are_documents_that_tell_nothing_personal() {
        for (CaseFile file : CaseArbitraries.samples(40).toList()) {
            for (Decision<? extends Coded> decision : Everything.of(file).decisions()) {
                if (decision.outcome() instanceof ComplexityOutcome) {
                    back(decision, ComplexityOutcome.values());
                } else if (decision.outcome() instanceof Handling) {
                    back(decision, Handling.values());
                } else if (decision.outcome() instanceof MixOutcome) {
                    back(decision, MixOutcome.values());
                } else if (decision.outcome() instanceof Qualification) {
                    back(decision, Qualification.values());
                } else if (decision.outcome() instanceof RemovalOutcome) {
                    back(decision, RemovalOutcome.values());
                } else if (decision.outcome() instanceof StepOutcome) {
                    back(decision, StepOutcome.values());
                } else {
                    back(decision, Truth.values());
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // the outcome was looked at
    private static <O extends Coded> void back(Decision<? extends Coded> decision, O[] outcomes) {
        Function<String, Optional<O>> byCode = code -> Arrays.stream(outcomes)
                .filter(found -> found.code().equals(code))
                .findFirst();
        byte[] written = DecisionJson.of(byCode).write((Decision<O>) decision);
        assertThat(Canary.isIn(new String(written, StandardCharsets.UTF_8))).isFalse();
        assertThat(InvalidDocumentException.orElseThrow(DecisionJson.of(byCode).check(written))
                        .value())
                .isEqualTo(decision);
    }
}
