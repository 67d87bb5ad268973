package nl.regie.privacy.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Notification;
import nl.regie.core.competence.ActRequest;
import nl.regie.core.competence.CompetenceSettings;
import nl.regie.core.competence.PublicAct;
import nl.regie.core.competence.StepGuard;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Note;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.MissingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may receive results (WGS 1.7(1) to (3), 2.29(3), 2.31(11); PRIV-7, PRIV-8). */
class ResultGateTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 12);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PersonId CONCERNED = new PersonId("p1");
    private static final PersonId OFFICIAL = new PersonId("w1");
    private static final ParticipantId BOARD = new ParticipantId("gem");
    private static final ParticipantId POLICE = new ParticipantId("pol");
    private static final ParticipantId CARE = new ParticipantId("ggz");
    private static final ParticipantId SCHOOL = new ParticipantId("school");
    private static final ParticipantId STRANGER = new ParticipantId("verhuurder");
    private static final FreeText WORDS = FreeText.of("Verzonnen.");
    private static final ItemId HOUSING = new ItemId("wonen");
    private static final ItemId HEALTH = new ItemId("zorg");
    private static final ItemId CRIME = new ItemId("politie");
    private static final ResultGate GATE =
            ResultGate.of(StepGuard.of(CompetenceSettings.NATIONAL, "national", "1"), "national", "1");

    private static Participation participant(ParticipantId id, OrganisationType type) {
        return Participation.builder()
                .id(id)
                .organisation(new Organisation(type, "Voorbeeld", Optional.empty()))
                .task(type == OrganisationType.SCHOOL ? Optional.empty() : Optional.of(new StatutoryTask("Wet", "1")))
                .commissioned(false)
                .from(START)
                .admitted(true)
                .people(id.equals(BOARD) ? List.of(new Designation(OFFICIAL, Duty.EXECUTION, false)) : List.of())
                .build();
    }

    private static Item item(
            ItemId id, DataCategory category, ParticipantId supplier, SupplierCondition... conditions) {
        return new Item(
                id,
                Labels.builder()
                        .category(category)
                        .subject(CONCERNED)
                        .supplier(supplier)
                        .ground(new Ground(GroundKind.WGS_1_5, Optional.empty(), Optional.empty(), Optional.empty()))
                        .firstProcessed(START)
                        .conditions(List.of(conditions))
                        .build(),
                new Note(WORDS));
    }

    private static CaseFile file(Regime regime, SupplierCondition... conditions) {
        return CaseFile.builder()
                .id(new CaseId("ZVH-1"))
                .kind(CaseKind.PERSON)
                .regime(regime)
                .house(new SafetyHouse("voorbeeld", "Huis Voorbeeld", new SafetyRegion("VR25", "Flevoland")))
                .municipality(
                        new Municipality(new MunicipalityCode("0034"), LocalDate.of(1984, 1, 1), Optional.empty()))
                .addParticipants(
                        participant(BOARD, OrganisationType.EXECUTIVE_BOARD),
                        participant(POLICE, OrganisationType.POLICE),
                        participant(CARE, OrganisationType.MENTAL_HEALTH_CARE),
                        participant(SCHOOL, OrganisationType.SCHOOL))
                .addPersons(
                        new Person(CONCERNED, Position.CONCERNED, Optional.empty(), Optional.empty()),
                        new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.of(BOARD)))
                .notification(new Notification(AccessLine.MUNICIPALITY, BOARD, START, WORDS, true, Optional.empty()))
                .addEvents(new Event(
                        START,
                        Step.NOTIFY,
                        new DecidedBy(OFFICIAL, BOARD, Optional.empty()),
                        WORDS,
                        Optional.empty(),
                        Optional.empty()))
                .addItems(
                        item(HOUSING, DataCategory.HOUSING, BOARD, conditions),
                        item(HEALTH, DataCategory.HEALTH, CARE),
                        item(CRIME, DataCategory.POLICE, POLICE))
                .build();
    }

    private static ActRequest act(ParticipantId by) {
        return ActRequest.builder()
                .act(PublicAct.GIVE_RESULTS_TO_THIRD)
                .on(DAY)
                .by(new DecidedBy(OFFICIAL, by, Optional.empty()))
                .build();
    }

    /** All that must be judged is judged in favour; rests on an item that is neither special nor criminal. */
    private static ResultRequestBuilder request(ParticipantId recipient) {
        return ResultRequest.builder()
                .act(act(BOARD))
                .recipient(recipient)
                .privateThird(false)
                .items(List.of(HOUSING))
                .use(ResultUse.PUBLIC_TASK)
                .compatible(true)
                .necessary(true)
                .test(new LawfulnessTest(DAY, true));
    }

    private static Decision<ResultOutcome> judge(ResultRequestBuilder request, SupplierCondition... conditions) {
        return GATE.judge(file(Regime.WGS_CASE_MEETING, conditions), request.build());
    }

    private static List<String> broken(Decision<ResultOutcome> decision) {
        return decision.findings().stream()
                .filter(finding -> finding.truth() == Truth.NO)
                .map(finding -> finding.rule().value() + " " + finding.source().place())
                .toList();
    }

    private static void assertAllowed(ResultRequestBuilder request, SupplierCondition... conditions) {
        assertThat(judge(request, conditions).outcome()).isEqualTo(ResultOutcome.ALLOWED);
    }

    private static void assertRefused(String by, ResultRequestBuilder request, SupplierCondition... conditions) {
        Decision<ResultOutcome> decision = judge(request, conditions);
        assertThat(decision.outcome()).isEqualTo(ResultOutcome.REFUSED);
        assertThat(broken(decision)).containsExactly(by);
        assertThat(decision.missing()).isEmpty();
    }

    private static void assertNotYet(String missing, ResultRequestBuilder request, SupplierCondition... conditions) {
        Decision<ResultOutcome> decision = judge(request, conditions);
        assertThat(decision.outcome()).isEqualTo(ResultOutcome.NOT_YET);
        assertThat(decision.missing()).extracting(MissingFact::name).containsExactly(missing);
    }

    @Test
    void participants_and_thirds_receive_what_nothing_stands_against() {
        assertAllowed(request(POLICE));
        assertAllowed(request(CARE));
        assertAllowed(request(SCHOOL));
        assertAllowed(request(STRANGER));
        CaseFile file = file(Regime.WGS_CASE_MEETING);
        assertThat(ResultGate.kind(file, CARE, DAY)).isEqualTo(RecipientKind.PARTICIPANT);
        assertThat(ResultGate.kind(file, CARE, START.minusDays(1))).isEqualTo(RecipientKind.THIRD);
        assertThat(ResultGate.kind(file, SCHOOL, DAY)).isEqualTo(RecipientKind.THIRD);
        assertThat(ResultGate.kind(file, STRANGER, DAY)).isEqualTo(RecipientKind.THIRD);
    }

    @Test
    void a_supplier_with_weighty_reasons_keeps_results_from_a_participant_and_nobody_else_does_WGS_1_7_1() {
        assertRefused("PRIV-8.no-weighty-reasons 1.7(1)", request(POLICE).objections(List.of(BOARD)));
        assertAllowed(request(POLICE).objections(List.of(CARE)));
        assertRefused(
                "PRIV-8.no-weighty-reasons 1.7(1)",
                request(POLICE).items(List.of(HOUSING, HEALTH)).objections(List.of(CARE)));
    }

    @Test
    void any_participant_that_objects_keeps_results_from_a_third_WGS_1_7_2() {
        assertRefused("PRIV-8.no-objection 1.7(2)", request(STRANGER).objections(List.of(CARE)));
    }

    @ParameterizedTest
    @CsvSource({"pol, 1.7(1)", "verhuurder, 1.7(2)"})
    void results_are_given_only_as_far_as_necessary_for_a_compatible_task(String to, String article) {
        ParticipantId recipient = new ParticipantId(to);
        assertRefused("PRIV-8.necessary " + article, request(recipient).necessary(false));
        assertNotYet("necessary", request(recipient).necessary(Optional.empty()));
        assertRefused("PRIV-8.compatible " + article, request(recipient).compatible(false));
        assertNotYet("compatible", request(recipient).compatible(Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ResultUse.class,
            names = {"LEGITIMATE_INTERESTS", "LEGAL_DUTIES"})
    void interests_and_duties_are_those_of_private_recipients(ResultUse use) {
        assertRefused("PRIV-8.use 1.7(1)", request(POLICE).use(use));
        assertAllowed(request(CARE).use(use));
        assertRefused("PRIV-8.use 1.7(2)", request(STRANGER).use(use));
        assertAllowed(request(STRANGER).use(use).privateThird(true));
        assertAllowed(request(STRANGER).privateThird(true));
        assertRefused("PRIV-8.use 1.7(1)", request(POLICE).use(use).privateThird(true));
    }

    @Test
    void a_third_receives_nothing_that_the_committee_did_not_find_lawful_WGS_1_7_2() {
        assertNotYet("tested", request(STRANGER).test(Optional.empty()));
        assertRefused("PRIV-8.tested 1.7(2)", request(STRANGER).test(new LawfulnessTest(DAY, false)));
        assertNotYet("tested", request(STRANGER).test(new LawfulnessTest(DAY.plusDays(1), true)));
        assertAllowed(request(POLICE).test(Optional.empty()));
    }

    @Test
    void only_public_participants_decide_on_giving_to_a_third_WGS_2_31_11() {
        Decision<ResultOutcome> decision = judge(request(STRANGER).act(act(CARE)));
        assertThat(decision.outcome()).isEqualTo(ResultOutcome.REFUSED);
        assertThat(broken(decision)).contains("ROLE-5.public 2.31(11)", "PRIV-8.public-participants 2.31(11)");
        assertThat(broken(judge(request(STRANGER)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zorg, ggz", "politie, pol"})
    void special_and_criminal_data_go_to_a_third_only_after_their_supplier_consented_WGS_1_7_3(
            String id, String supplier) {
        List<ItemId> items = List.of(HOUSING, new ItemId(id));
        ParticipantId of = new ParticipantId(supplier);
        assertNotYet("suppliers-consent", request(STRANGER).items(items));
        assertNotYet(
                "suppliers-consent",
                request(STRANGER).items(items).answers(List.of(new SupplierAnswer(BOARD, true, DAY))));
        assertNotYet(
                "suppliers-consent",
                request(STRANGER).items(items).answers(List.of(new SupplierAnswer(of, true, DAY.plusDays(1)))));
        assertRefused(
                "PRIV-8.suppliers-consent 1.7(3)",
                request(STRANGER).items(items).answers(List.of(new SupplierAnswer(of, false, DAY))));
        assertAllowed(request(STRANGER).items(items).answers(List.of(new SupplierAnswer(of, true, DAY))));
        assertAllowed(request(BOARD).items(items));
    }

    @Test
    void all_suppliers_must_consent() {
        List<ItemId> items = List.of(HEALTH, CRIME);
        SupplierAnswer care = new SupplierAnswer(CARE, true, DAY);
        SupplierAnswer police = new SupplierAnswer(POLICE, true, DAY);
        assertNotYet("suppliers-consent", request(STRANGER).items(items).answers(List.of(care)));
        assertAllowed(request(STRANGER).items(items).answers(List.of(care, police)));
    }

    private static SupplierCondition condition(ConditionKind kind, ParticipantId... participants) {
        return new SupplierCondition(
                kind,
                List.of(participants),
                Optional.empty(),
                kind == ConditionKind.OTHER ? Optional.of(WORDS) : Optional.empty());
    }

    @Test
    void the_conditions_of_a_supplier_bind_WGS_2_29_3() {
        String conditions = "PRIV-7.conditions 2.29(3)";
        assertAllowed(request(POLICE), condition(ConditionKind.ONLY_TO, POLICE));
        assertRefused(conditions, request(POLICE), condition(ConditionKind.ONLY_TO, CARE));
        assertRefused(conditions, request(POLICE), condition(ConditionKind.NOT_TO, POLICE));
        assertAllowed(request(POLICE), condition(ConditionKind.NOT_TO, CARE));
        assertAllowed(request(POLICE), condition(ConditionKind.NOT_TO_THIRDS));
        assertRefused(conditions, request(STRANGER), condition(ConditionKind.NOT_TO_THIRDS));
        assertNotYet("conditions-met", request(POLICE), condition(ConditionKind.ASK_FIRST));
        assertAllowed(
                request(POLICE).answers(List.of(new SupplierAnswer(BOARD, true, DAY))),
                condition(ConditionKind.ASK_FIRST));
        assertRefused(
                conditions,
                request(POLICE).answers(List.of(new SupplierAnswer(BOARD, false, DAY))),
                condition(ConditionKind.ASK_FIRST));
        assertNotYet("conditions-met", request(POLICE), condition(ConditionKind.OTHER));
        assertAllowed(request(POLICE).otherConditionsMet(true), condition(ConditionKind.OTHER));
        assertRefused(conditions, request(POLICE).otherConditionsMet(false), condition(ConditionKind.OTHER));
        assertRefused(
                conditions,
                request(POLICE),
                condition(ConditionKind.ONLY_TO, POLICE),
                condition(ConditionKind.NOT_TO, POLICE));
    }

    @Test
    void a_condition_binds_up_to_and_including_its_last_day() {
        for (int days = -1; days <= 1; days++) {
            SupplierCondition condition = new SupplierCondition(
                    ConditionKind.NOT_TO, List.of(POLICE), Optional.of(DAY.plusDays(days)), Optional.empty());
            assertThat(judge(request(POLICE), condition).outcome())
                    .isEqualTo(days < 0 ? ResultOutcome.ALLOWED : ResultOutcome.REFUSED);
        }
    }

    @Test
    void a_finding_names_the_items_that_stand_in_the_way() {
        Decision<ResultOutcome> decision = judge(request(STRANGER)
                .items(List.of(HOUSING, HEALTH))
                .answers(List.of(new SupplierAnswer(CARE, false, DAY))));
        assertThat(decision.findings())
                .filteredOn(finding -> finding.rule().value().equals("PRIV-8.suppliers-consent"))
                .allSatisfy(finding -> assertThat(finding.evidence()).containsExactly(HEALTH));
    }

    @Test
    void results_rest_on_what_is_on_record_and_on_something() {
        assertRefused("PRIV-8.on-record ", request(POLICE).items(List.of(HOUSING, new ItemId("x"))));
        assertThatThrownBy(() -> request(POLICE).items(List.of()).build()).hasMessage("items: value.too-short");
        assertThatThrownBy(
                        () -> request(POLICE).items(List.of(HOUSING, HOUSING)).build())
                .hasMessage("items: value.duplicate");
        SupplierAnswer yes = new SupplierAnswer(CARE, true, DAY);
        assertThatThrownBy(() -> request(POLICE)
                        .answers(List.of(yes, new SupplierAnswer(CARE, false, DAY)))
                        .build())
                .hasMessage("answers: value.duplicate");
        assertThatThrownBy(() -> request(POLICE)
                        .act(ActRequest.builder()
                                .copyOf(act(BOARD))
                                .act(PublicAct.ADMIT_THIRD)
                                .build())
                        .build())
                .hasMessage("act: value.contradiction");
    }

    @Test
    void under_another_regime_the_WGS_gives_no_ground() {
        Decision<ResultOutcome> decision =
                GATE.judge(file(Regime.LOCAL_COVENANT), request(POLICE).build());
        assertThat(broken(decision)).containsExactly("PRIV-8.under-wgs 1.2");
    }
}
