package nl.regie.privacy.disclosure;

import static nl.regie.privacy.disclosure.Situation.CARE;
import static nl.regie.privacy.disclosure.Situation.CONCERNED;
import static nl.regie.privacy.disclosure.Situation.ITEM;
import static nl.regie.privacy.disclosure.Situation.NURSE;
import static nl.regie.privacy.disclosure.Situation.OFFICIAL;
import static nl.regie.privacy.disclosure.Situation.POLICE;
import static nl.regie.privacy.disclosure.Situation.PROBATION;
import static nl.regie.privacy.disclosure.Situation.PROSECUTION;
import static nl.regie.privacy.disclosure.Situation.SCHOOL;
import static nl.regie.privacy.disclosure.Situation.TODAY;
import static nl.regie.privacy.disclosure.Situation.WORDS;
import static nl.regie.privacy.disclosure.Situation.done;
import static nl.regie.privacy.disclosure.Situation.ground;
import static nl.regie.privacy.disclosure.Situation.head;
import static nl.regie.privacy.disclosure.Situation.labels;
import static nl.regie.privacy.disclosure.Situation.law;
import static nl.regie.privacy.disclosure.Situation.ready;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.item.Release;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.life.Phase;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Explanation;
import nl.regie.core.text.Language;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What decides of the item itself: subject, ground, supplier's conditions and release of free text (CASE-4, PRIV-7, PRIV-16). */
class ItemTest {

    private static final Disclosure LAW = law();
    private static final CaseHead HEAD = head(Phase.ON_TABLE).build();
    private static final Gate FOR_POLICE = LAW.to(HEAD, ready(Recipient.of(POLICE), Purpose.DISCUSS));
    private static final Gate FOR_SCHOOL = LAW.to(HEAD, ready(Recipient.of(SCHOOL), Purpose.DISCUSS));

    private static Verdict decide(Labels labels) {
        return FOR_POLICE.decide(ITEM, labels);
    }

    @Test
    void contradictions_are_withheld_with_the_reason() {
        assertThat(decide(labels(DataCategory.HOUSING)
                                .subject(new PersonId("vreemd"))
                                .build())
                        .rule())
                .hasToString("PRIV-2.subject");
        assertThat(decide(labels(DataCategory.HOUSING)
                                .supplier(new ParticipantId("vreemd"))
                                .build())
                        .rule())
                .hasToString("PRIV-2.supplier");
        assertThat(decide(labels(DataCategory.HOUSING)
                                .firstProcessed(TODAY.plusDays(1))
                                .build())
                        .rule())
                .hasToString("PRIV-2.processed");
        assertThat(decide(labels(DataCategory.HOUSING).firstProcessed(TODAY).build())
                        .mayDisclose())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(PoliceOrigin.class)
    void police_data_come_from_wpg_8_or_13_through_20_3(PoliceOrigin origin) {
        Ground ground = new Ground(GroundKind.WPG_20_3, Optional.of(origin), Optional.empty(), Optional.empty());
        Verdict verdict = decide(labels(DataCategory.POLICE).ground(ground).build());
        assertThat(verdict.mayDisclose()).isEqualTo(origin != PoliceOrigin.WPG_OTHER);
    }

    @Test
    void police_data_without_origin_or_on_another_ground_are_withheld() {
        assertThat(decide(labels(DataCategory.POLICE)
                                .ground(ground(GroundKind.WPG_20_3))
                                .build())
                        .rule())
                .hasToString("CASE-4.criminal-ground");
        Ground other =
                new Ground(GroundKind.WGS_1_5, Optional.of(PoliceOrigin.WPG_8), Optional.empty(), Optional.empty());
        assertThat(decide(labels(DataCategory.POLICE).ground(other).build()).rule())
                .hasToString("CASE-4.criminal-ground");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WGS_1_5", "WPG_20_3", "WJSG_8B", "WJSG_39FA", "WJSG_51CA"},
            value = GroundKind.class)
    void judicial_data_come_from_the_prosecution_on_its_own_grounds(GroundKind kind) {
        boolean wjsg = kind.name().startsWith("WJSG");
        Labels labels = labels(DataCategory.JUDICIAL).ground(ground(kind)).build();
        assertThat(decide(labels).mayDisclose()).isEqualTo(wjsg);
        assertThat(decide(Labels.builder().copyOf(labels).supplier(POLICE).build())
                        .mayDisclose())
                .isFalse();
        assertThat(PROSECUTION).isEqualTo(labels.supplier());
    }

    @Test
    void what_was_supplied_under_a_covenant_is_not_used_under_the_act() {
        Ground covenant = new Ground(GroundKind.COVENANT, Optional.empty(), Optional.of("4"), Optional.empty());
        assertThat(decide(labels(DataCategory.HOUSING).ground(covenant).build()).rule())
                .hasToString("CASE-8.ground-of-regime");
    }

    private static SupplierCondition condition(ConditionKind kind, LocalDate until, ParticipantId... named) {
        return new SupplierCondition(kind, List.of(named), Optional.ofNullable(until), Optional.of(WORDS));
    }

    private static Labels conditioned(SupplierCondition... conditions) {
        return labels(DataCategory.HOUSING).addConditions(conditions).build();
    }

    @Test
    void a_supplier_restricts_to_some_by_2_29_3() {
        assertThat(decide(conditioned(condition(ConditionKind.ONLY_TO, null, PROBATION)))
                        .rule())
                .hasToString("PRIV-7.only-to");
        assertThat(decide(conditioned(condition(ConditionKind.ONLY_TO, null, PROBATION, POLICE)))
                        .mayDisclose())
                .isTrue();
    }

    @Test
    void a_supplier_excludes_some_by_2_29_3() {
        assertThat(decide(conditioned(condition(ConditionKind.NOT_TO, null, POLICE)))
                        .rule())
                .hasToString("PRIV-7.not-to");
        assertThat(decide(conditioned(condition(ConditionKind.NOT_TO, null, PROBATION)))
                        .mayDisclose())
                .isTrue();
    }

    @Test
    void a_supplier_keeps_it_from_third_parties_by_2_29_3() {
        Labels labels = conditioned(condition(ConditionKind.NOT_TO_THIRDS, null));
        assertThat(FOR_SCHOOL.decide(ITEM, labels).rule()).hasToString("PRIV-7.not-to-thirds");
        assertThat(decide(labels).mayDisclose()).isTrue();
    }

    @Test
    void a_condition_binds_up_to_and_including_its_last_day() {
        assertThat(decide(conditioned(condition(ConditionKind.NOT_TO, TODAY, POLICE)))
                        .mayDisclose())
                .isFalse();
        assertThat(decide(conditioned(condition(ConditionKind.NOT_TO, TODAY.minusDays(1), POLICE)))
                        .mayDisclose())
                .isTrue();
    }

    @Test
    void who_is_to_be_asked_first_answers_himself() {
        Labels labels = labels(DataCategory.HOUSING)
                .supplier(CARE)
                .addConditions(condition(ConditionKind.ASK_FIRST, null))
                .build();
        assertThat(decide(labels).open()).containsExactly(OpenCondition.SUPPLIER_ASKED);
        DisclosureRequest asked = DisclosureRequest.builder()
                .copyOf(FOR_POLICE.request())
                .addFulfilments(done(OpenCondition.SUPPLIER_ASKED, NURSE, CARE))
                .build();
        assertThat(LAW.to(HEAD, asked).decide(ITEM, labels).mayDisclose()).isTrue();
    }

    @Test
    void a_condition_in_words_is_judged_by_a_person() {
        Labels labels = conditioned(condition(ConditionKind.OTHER, null));
        DisclosureRequest unjudged =
                Situation.request(Recipient.of(POLICE), Purpose.DISCUSS, done(OpenCondition.NECESSITY_JUDGED));
        assertThat(LAW.to(HEAD, unjudged).decide(ITEM, labels).open()).containsExactly(OpenCondition.CONDITION_JUDGED);
        assertThat(decide(labels).mayDisclose()).isTrue();
    }

    private static Labels released(ParticipantId to, PersonId by, LocalDate on) {
        return labels(DataCategory.HOUSING).addReleases(new Release(to, by, on)).build();
    }

    @Test
    void free_text_goes_only_to_whom_a_professional_released_it() {
        assertThat(FOR_POLICE
                        .decideText(ITEM, released(POLICE, OFFICIAL, TODAY))
                        .mayDisclose())
                .isTrue();
        for (Labels labels : List.of(
                labels(DataCategory.HOUSING).build(),
                released(PROBATION, OFFICIAL, TODAY),
                released(POLICE, OFFICIAL, TODAY.plusDays(1)),
                released(POLICE, CONCERNED, TODAY))) {
            assertThat(FOR_POLICE.decideText(ITEM, labels).rule()).hasToString("PRIV-16.released");
            assertThat(FOR_POLICE.explainText(ITEM, labels).outcome()).isEqualTo(DisclosureOutcome.WITHHOLD);
            assertThat(decide(labels).mayDisclose()).as("what is no free text").isTrue();
        }
    }

    @Test
    void a_release_opens_nothing_else() {
        Labels labels = labels(DataCategory.HOUSING)
                .addReleases(new Release(POLICE, OFFICIAL, TODAY))
                .addConditions(condition(ConditionKind.NOT_TO, null, POLICE))
                .build();
        assertThat(FOR_POLICE.decideText(ITEM, labels).rule()).hasToString("PRIV-7.not-to");
    }

    @Test
    void a_decision_says_why_in_both_languages_with_article_and_deciding_fact() {
        Decision<DisclosureOutcome> decision =
                FOR_POLICE.explain(ITEM, conditioned(condition(ConditionKind.NOT_TO, null, POLICE)));
        assertThat(decision.outcome()).isEqualTo(DisclosureOutcome.WITHHOLD);
        assertThat(Explanation.in(Language.NL).of(decision))
                .anySatisfy(line -> assertThat(line).contains("De verstrekker sluit", "WGS 2.29(3)", "i1"));
        assertThat(Explanation.in(Language.EN).of(decision))
                .anySatisfy(line -> assertThat(line).contains("PRIV-7.not-to", "i1"));
        assertThat(decision.basis().ruleSet()).isEqualTo("wgs");
    }

    @Test
    void what_is_open_is_told_as_missing() {
        Gate gate = LAW.to(HEAD, Situation.request(Recipient.of(POLICE), Purpose.DISCUSS));
        Decision<DisclosureOutcome> decision =
                gate.explain(ITEM, labels(DataCategory.HOUSING).build());
        assertThat(decision.outcome()).isEqualTo(DisclosureOutcome.OPEN);
        assertThat(decision.missing())
                .singleElement()
                .satisfies(fact -> assertThat(fact.name()).isEqualTo("open.necessity-judged"));
    }
}
