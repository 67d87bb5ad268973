package nl.regie.privacy.disclosure;

import static nl.regie.privacy.disclosure.Situation.BOARD;
import static nl.regie.privacy.disclosure.Situation.CARE;
import static nl.regie.privacy.disclosure.Situation.ITEM;
import static nl.regie.privacy.disclosure.Situation.OFFICIAL;
import static nl.regie.privacy.disclosure.Situation.POLICE;
import static nl.regie.privacy.disclosure.Situation.PROBATION;
import static nl.regie.privacy.disclosure.Situation.START;
import static nl.regie.privacy.disclosure.Situation.TODAY;
import static nl.regie.privacy.disclosure.Situation.done;
import static nl.regie.privacy.disclosure.Situation.head;
import static nl.regie.privacy.disclosure.Situation.labels;
import static nl.regie.privacy.disclosure.Situation.law;
import static nl.regie.privacy.disclosure.Situation.ready;
import static nl.regie.privacy.disclosure.Situation.request;
import static nl.regie.privacy.disclosure.Situation.reviewed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.ClauseEffect;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.FrameworkCheck;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.ReachBuilder;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.Row;
import nl.regie.privacy.framework.RowEffect;
import nl.regie.privacy.framework.RowOrigin;
import nl.regie.privacy.framework.SharingStage;
import nl.regie.privacy.framework.Widening;
import nl.regie.privacy.framework.WideningKind;
import org.junit.jupiter.api.Test;

/** What a covenant can do, and what it cannot (PRIV-3, CASE-8). */
class CovenantTest {

    private static final CaseHead HEAD = head(Phase.ON_TABLE).build();
    private static final DisclosureRequest FOR_POLICE = ready(Recipient.of(POLICE), Purpose.DISCUSS);

    private static Covenant covenant(ClauseEffect... effects) {
        Text says = new Text("Zo is afgesproken", "So it was agreed");
        var clauses = IntStream.range(0, effects.length)
                .mapToObj(i -> new Clause("4." + i, says, effects[i]))
                .toList();
        Text name = new Text("Convenant Voorbeeld", "Covenant Example");
        return new Covenant("voorbeeld", "1", name, START, Optional.empty(), clauses);
    }

    private static Exclusion excludes(UnaryOperator<ReachBuilder> reach) {
        return new Exclusion(reach.apply(Reach.builder()).build());
    }

    private static boolean may(Covenant covenant, DisclosureRequest request, DataCategory category) {
        return law(covenant)
                .to(HEAD, request)
                .decide(ITEM, labels(category).build())
                .mayDisclose();
    }

    @Test
    void a_covenant_excludes_categories() {
        Covenant covenant = covenant(excludes(reach -> reach.addCategories(DataCategory.FINANCIAL)));
        assertThat(may(covenant, FOR_POLICE, DataCategory.FINANCIAL)).isFalse();
        assertThat(may(covenant, FOR_POLICE, DataCategory.HOUSING)).isTrue();
    }

    @Test
    void a_covenant_excludes_kinds_of_organisation_and_of_recipients() {
        Covenant police = covenant(excludes(reach -> reach.addOrganisations(OrganisationType.POLICE)));
        assertThat(may(police, FOR_POLICE, DataCategory.HOUSING)).isFalse();
        assertThat(may(police, ready(Recipient.of(PROBATION), Purpose.DISCUSS), DataCategory.HOUSING))
                .isTrue();
        Covenant privates = covenant(excludes(reach -> reach.addRecipients(RecipientClass.PRIVATE_PARTICIPANT)));
        assertThat(may(privates, FOR_POLICE, DataCategory.HOUSING)).isTrue();
        assertThat(may(privates, ready(Recipient.of(CARE), Purpose.DISCUSS), DataCategory.HOUSING))
                .isFalse();
    }

    @Test
    void a_covenant_excludes_stages_purposes_and_positions() {
        assertThat(may(covenant(excludes(reach -> reach.addPurposes(Purpose.CARRY_OUT))), FOR_POLICE, DataCategory.BSN))
                .isTrue();
        assertThat(may(
                        covenant(excludes(reach -> reach.addStages(SharingStage.AT_TABLE))),
                        FOR_POLICE,
                        DataCategory.BSN))
                .isFalse();
        assertThat(may(covenant(excludes(reach -> reach.addStages(SharingStage.AGREED))), FOR_POLICE, DataCategory.BSN))
                .isTrue();
        assertThat(may(covenant(excludes(reach -> reach.addPurposes(Purpose.DISCUSS))), FOR_POLICE, DataCategory.BSN))
                .isFalse();
        assertThat(may(
                        covenant(excludes(reach -> reach.addPositions(Position.DIRECT_CIRCLE))),
                        FOR_POLICE,
                        DataCategory.BSN))
                .isTrue();
        assertThat(may(
                        covenant(excludes(reach -> reach.addPositions(Position.CONCERNED))),
                        FOR_POLICE,
                        DataCategory.BSN))
                .isFalse();
    }

    @Test
    void the_clause_that_excludes_is_named() {
        Covenant covenant = covenant(excludes(reach -> reach.addCategories(DataCategory.FINANCIAL)));
        var decision = law(covenant)
                .to(HEAD, FOR_POLICE)
                .explain(ITEM, labels(DataCategory.FINANCIAL).build());
        assertThat(decision.findings())
                .anySatisfy(finding -> assertThat(finding.source())
                        .isEqualTo(new Source(Origin.COVENANT, "voorbeeld", "4.0", "PRIV-3")));
        assertThat(decision.basis().profile()).isEqualTo("voorbeeld");
    }

    @Test
    void a_covenant_asks_for_more() {
        Covenant covenant = covenant(new Demand(Reach.builder().build(), OpenCondition.SUPPLIER_CONSENT));
        Gate gate = law(covenant).to(HEAD, FOR_POLICE);
        assertThat(gate.decide(ITEM, labels(DataCategory.HOUSING).supplier(CARE).build())
                        .open())
                .containsExactly(OpenCondition.SUPPLIER_CONSENT);
        assertThat(gate.decide(ITEM, labels(DataCategory.HOUSING).build()).mayDisclose())
                .as("the municipality consented")
                .isTrue();
    }

    @Test
    void a_covenant_says_who_judges_necessity() {
        Covenant covenant = covenant(new Appointment(OpenCondition.NECESSITY_JUDGED, CaseRole.PROCESS_DIRECTOR));
        DisclosureRequest asks = request(Recipient.of(POLICE), Purpose.DISCUSS, done(OpenCondition.NECESSITY_JUDGED));
        assertThat(law(covenant)
                        .to(HEAD, asks)
                        .decide(ITEM, labels(DataCategory.HOUSING).build())
                        .open())
                .containsExactly(OpenCondition.NECESSITY_JUDGED);
        RoleAssignment other =
                new RoleAssignment(OFFICIAL, BOARD, CaseRole.PARTICIPANT, START, Optional.empty(), false);
        CaseHead taking = CaseHead.builder().copyOf(HEAD).roles(List.of(other)).build();
        assertThat(law(covenant)
                        .to(taking, asks)
                        .decide(ITEM, labels(DataCategory.HOUSING).build())
                        .mayDisclose())
                .as("another role")
                .isFalse();
        RoleAssignment role =
                new RoleAssignment(OFFICIAL, BOARD, CaseRole.PROCESS_DIRECTOR, START, Optional.empty(), false);
        CaseHead directed = CaseHead.builder().copyOf(HEAD).roles(List.of(role)).build();
        assertThat(law(covenant)
                        .to(directed, asks)
                        .decide(ITEM, labels(DataCategory.HOUSING).build())
                        .mayDisclose())
                .isTrue();
    }

    @Test
    void a_covenant_says_nothing_outside_its_period() {
        Covenant everything = covenant(excludes(reach -> reach));
        assertThat(may(everything, FOR_POLICE, DataCategory.HOUSING)).isFalse();
        Covenant ended = Covenant.builder().copyOf(everything).until(TODAY).build();
        assertThat(may(ended, FOR_POLICE, DataCategory.HOUSING)).isTrue();
    }

    @Test
    void a_covenant_that_widens_is_refused() {
        var refused = Disclosure.of(
                List.of(Framework.WGS),
                List.of(covenant(new Widening(WideningKind.ADDS_CATEGORY))),
                reviewed(Framework.WGS));
        assertThat(refused.isInvalid()).isTrue();
    }

    @Test
    void a_framework_that_the_law_does_not_bear_out_is_refused() {
        Framework baseless = local(RowOrigin.LAW, Source.policy("CASE-8"));
        assertThat(Disclosure.of(List.of(baseless), List.of(), reviewed(baseless))
                        .getError())
                .isNotEmpty()
                .isEqualTo(io.vavr.collection.List.ofAll(FrameworkCheck.violations(baseless)));
    }

    private static Framework local(RowOrigin origin, Source source) {
        Row row = Row.builder()
                .id(new RuleId("CASE-8.local"))
                .version(1)
                .source(source)
                .origin(origin)
                .says(new Text("Het convenant deelt de woonsituatie", "The covenant shares the housing situation"))
                .effect(RowEffect.MAY_DISCLOSE)
                .addRecipients(RecipientClass.PUBLIC_PARTICIPANT)
                .addRegimes(Regime.LOCAL_COVENANT)
                .addStages(SharingStage.AT_TABLE)
                .addPurposes(Purpose.DISCUSS)
                .addCategories(DataCategory.HOUSING, DataCategory.INCOME)
                .addPositions(Position.CONCERNED)
                .addConditions(OpenCondition.NECESSITY_JUDGED)
                .build();
        Text name = new Text("Lokale aanpak", "Local approach");
        return new Framework("lokaal", "1", name, LocalDate.of(2025, 3, 1), Optional.empty(), List.of(row));
    }

    @Test
    void a_local_approach_shares_what_its_own_framework_says_and_nothing_else() {
        Framework framework = local(RowOrigin.COVENANT, new Source(Origin.COVENANT, "Convenant", "3", "CASE-8"));
        Disclosure disclosure =
                InvalidDocumentException.orElseThrow(Disclosure.of(List.of(framework), List.of(), reviewed(framework)));
        CaseHead local = head(Phase.ON_TABLE).regime(Regime.LOCAL_COVENANT).build();
        Ground ground = new Ground(GroundKind.COVENANT, Optional.empty(), Optional.of("3"), Optional.empty());
        Labels housing = labels(DataCategory.HOUSING).ground(ground).build();
        Gate gate = disclosure.to(local, FOR_POLICE);
        assertThat(gate.decide(ITEM, housing).mayDisclose()).isTrue();
        assertThat(gate.decide(ITEM, labels(DataCategory.HEALTH).ground(ground).build())
                        .rule())
                .hasToString("PRIV-2.row");
        assertThat(gate.explain(ITEM, labels(DataCategory.HEALTH).ground(ground).build())
                        .findings())
                .as("no decree under the act could add to a covenant")
                .noneSatisfy(finding -> assertThat(finding.rule()).hasToString("PRIV-3.decree"));
        assertThat(gate.decide(ITEM, labels(DataCategory.HOUSING).build()).rule())
                .as("supplied under the act: to use it here is a new disclosure")
                .hasToString("CASE-8.ground-of-regime");
        assertThat(disclosure
                        .to(HEAD, FOR_POLICE)
                        .decide(ITEM, labels(DataCategory.HOUSING).build())
                        .rule())
                .hasToString("CASE-8.regime");
    }

    @Test
    void a_regime_has_one_framework() {
        Framework one = local(RowOrigin.COVENANT, new Source(Origin.COVENANT, "Convenant", "3", "CASE-8"));
        Framework two = Framework.builder().copyOf(one).id("ander").build();
        assertThat(Disclosure.of(List.of(one, two), List.of(), reviewed(one)).getError())
                .singleElement()
                .satisfies(violation -> assertThat(violation.code().code()).isEqualTo("framework.regime-twice"));
        assertThat(Disclosure.of(List.of(one, Framework.WGS), List.of(), reviewed(one))
                        .isValid())
                .isTrue();
    }
}
