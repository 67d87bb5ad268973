package nl.regie.core.validation;

import static nl.regie.core.validation.Sample.AGREED;
import static nl.regie.core.validation.Sample.BOARD;
import static nl.regie.core.validation.Sample.CARE;
import static nl.regie.core.validation.Sample.CIRCLE;
import static nl.regie.core.validation.Sample.CONCERNED;
import static nl.regie.core.validation.Sample.JUDGED;
import static nl.regie.core.validation.Sample.NOTIFIED;
import static nl.regie.core.validation.Sample.OFFICER;
import static nl.regie.core.validation.Sample.OFFICIAL;
import static nl.regie.core.validation.Sample.POLICE;
import static nl.regie.core.validation.Sample.PROSECUTION;
import static nl.regie.core.validation.Sample.WGS;
import static nl.regie.core.validation.Sample.WORDS;
import static nl.regie.core.validation.Sample.agreement;
import static nl.regie.core.validation.Sample.event;
import static nl.regie.core.validation.Sample.ground;
import static nl.regie.core.validation.Sample.item;
import static nl.regie.core.validation.Sample.judged;
import static nl.regie.core.validation.Sample.labels;
import static nl.regie.core.validation.Sample.note;
import static nl.regie.core.validation.Sample.participant;
import static nl.regie.core.validation.Sample.planned;
import static nl.regie.core.validation.Sample.police;
import static nl.regie.core.validation.Sample.role;
import static nl.regie.core.validation.Sample.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Extensions;
import nl.regie.core.casefile.LinkedCase;
import nl.regie.core.casefile.Notification;
import nl.regie.core.consent.Consent;
import nl.regie.core.consent.HoldKind;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.consent.Scope;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Note;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.item.Release;
import nl.regie.core.item.Secrecy;
import nl.regie.core.item.SecrecyGround;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.HumanDecision;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Contact;
import nl.regie.core.person.EmailAddress;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.person.Relation;
import nl.regie.core.person.RelationKind;
import nl.regie.core.place.Area;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Result;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Question;
import nl.regie.core.problem.Standing;
import nl.regie.core.problem.Theme;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.GuidanceKind;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of the field on a case that breaks it, and on the nearest case that does not. */
class CaseValidatorTest {

    private static final PersonId NOBODY = new PersonId("nobody");
    private static final ParticipantId NO_ONE = new ParticipantId("no-one");

    @Test
    void the_sample_is_valid() {
        assertThat(told(judged())).isEmpty();
        assertThat(told(planned())).isEmpty();
    }

    @Nested
    class Accountability {

        @Test
        void without_a_plan_nobody_needs_to_be_accountable() {
            assertThat(told(judged())).isEmpty();
        }

        @Test
        void with_a_plan_nobody_accountable_is_an_error_ROLE_4() {
            assertThat(told(planned().roles(List.of(role(OFFICIAL, CaseRole.CASE_DIRECTOR, false)))))
                    .containsExactly("case.not-finally-accountable $.roles");
        }

        @Test
        void two_accountable_persons_are_an_error_that_names_their_roles_ROLE_4() {
            var two = planned().addRoles(role(OFFICER, CaseRole.CASE_HOLDER, true));
            assertThat(told(two)).containsExactly("case.several-finally-accountable $.roles");
            assertThat(CaseValidator.violations(two.build()).get(0).found().terms())
                    .containsExactly(CaseRole.CASE_DIRECTOR, CaseRole.CASE_HOLDER);
        }

        @Test
        void one_person_with_two_titles_is_one_accountable_person_ROLE_4() {
            assertThat(told(planned().addRoles(role(OFFICIAL, CaseRole.TOP_X_DIRECTOR, true))))
                    .isEmpty();
        }

        @Test
        void a_role_that_has_ended_no_longer_counts_ROLE_4() {
            RoleAssignment ended = holder(JUDGED, Optional.of(AGREED.minusDays(1)));
            assertThat(told(planned().addRoles(ended))).isEmpty();
            assertThat(told(planned().roles(List.of(ended)))).containsExactly("case.not-finally-accountable $.roles");
        }

        private RoleAssignment holder(LocalDate from, Optional<LocalDate> until) {
            return new RoleAssignment(OFFICER, BOARD, CaseRole.CASE_HOLDER, from, until, true);
        }

        @Test
        void who_is_accountable_is_asked_on_the_day_of_the_last_step_ROLE_4() {
            for (Optional<LocalDate> end : List.of(Optional.of(AGREED), Optional.of(LocalDate.of(9999, 12, 31)))) {
                assertThat(told(planned().roles(List.of(holder(JUDGED, end))))).isEmpty();
                assertThat(told(planned().addRoles(holder(JUDGED, end))))
                        .containsExactly("case.several-finally-accountable $.roles");
            }
            RoleAssignment next = holder(AGREED.plusDays(1), Optional.empty());
            assertThat(told(planned().addRoles(next))).isEmpty();
            assertThat(told(planned().roles(List.of(next)))).containsExactly("case.not-finally-accountable $.roles");
        }

        @Test
        void somebody_stays_accountable_wherever_an_open_case_goes_ROLE_4() {
            var aside = planned().addEvents(event(AGREED, Step.DISCUSS_WITH_PROSECUTION));
            assertThat(told(aside)).isEmpty();
            assertThat(told(aside.roles(List.of()))).containsExactly("case.not-finally-accountable $.roles");
            var closed = planned().roles(List.of()).addEvents(event(AGREED, Step.CLOSE));
            assertThat(told(closed)).isEmpty();
        }
    }

    @Nested
    class Origin {

        @ParameterizedTest
        @EnumSource(PoliceOrigin.class)
        void police_data_come_from_daily_police_work_or_supporting_tasks_CASE_4(PoliceOrigin origin) {
            boolean lawful = origin != PoliceOrigin.WPG_OTHER;
            assertThat(told(judged().addItems(note(DataCategory.POLICE, CONCERNED, POLICE, police(origin), JUDGED))))
                    .isEqualTo(lawful ? List.of() : List.of("case.police-origin $.items[0].labels.ground"));
        }

        @Test
        void the_ground_of_police_data_carries_nothing_else_CASE_4() {
            Ground police = police(PoliceOrigin.WPG_8);
            assertThat(told(judged().addItems(note(DataCategory.HOUSING, CONCERNED, POLICE, police, JUDGED))))
                    .containsExactly("case.ground-of-other-category $.items[0].labels.ground.kind");
            Ground judicial = ground(GroundKind.WJSG_8B);
            assertThat(told(judged().addItems(note(DataCategory.INCOME, CONCERNED, PROSECUTION, judicial, JUDGED))))
                    .containsExactly("case.ground-of-other-category $.items[0].labels.ground.kind");
        }

        @ParameterizedTest
        @EnumSource(ProcedureStage.class)
        void from_the_prosecution_on_it_is_judicial_data_CASE_4(ProcedureStage stage) {
            Labels labels = labels(DataCategory.POLICE, CONCERNED, POLICE, police(PoliceOrigin.WPG_8), JUDGED);
            Offence offence = Offence.builder()
                    .offenceClass(OffenceClass.THEFT)
                    .on(NOTIFIED)
                    .highImpact(false)
                    .stage(stage)
                    .stageOn(NOTIFIED)
                    .irrevocable(false)
                    .build();
            boolean early = List.of(ProcedureStage.ARREST, ProcedureStage.REPORT, ProcedureStage.SUSPICION)
                    .contains(stage);
            assertThat(told(judged().addItems(new Item(new ItemId("i1"), labels, offence))))
                    .isEqualTo(early ? List.of() : List.of("case.judicial-origin $.items[0].labels.category"));
        }

        @Test
        void a_third_supplies_at_the_table_and_after_it_only_ROLE_11() {
            var third = Participation.builder()
                    .copyOf(participant(new ParticipantId("school"), OrganisationType.SCHOOL))
                    .task(Optional.empty())
                    .build();
            var item = note(DataCategory.GUIDANCE_AND_CARE, CONCERNED, third.id(), WGS, JUDGED);
            assertThat(told(judged().addParticipants(third).addItems(item)))
                    .containsExactly("case.third-too-early $.items[0].labels.supplier");
            assertThat(told(judged().addParticipants(third)
                            .addItems(item)
                            .addEvents(event(JUDGED, Step.ADMIT), event(JUDGED, Step.TABLE))))
                    .isEmpty();
        }

        @Test
        void what_is_recorded_in_a_case_of_persons_is_about_somebody_PRIV_1() {
            Labels nobody = Labels.builder()
                    .copyOf(labels(DataCategory.HEALTH, CONCERNED, BOARD, WGS, JUDGED))
                    .category(DataCategory.OTHER_DATA)
                    .subject(Optional.empty())
                    .build();
            Result result = new Result(new ItemId("r1"), nobody, JUDGED, WORDS, List.of());
            assertThat(told(judged().addResults(result)))
                    .containsExactly("case.about-nobody $.results[0].labels.category");
            Appraisal appraisal =
                    new Appraisal(Question.ACUTE_DANGER, Standing.KNOWN, JUDGED, List.of(), Optional.empty());
            assertThat(told(judged().addItems(new Item(new ItemId("i1"), nobody, appraisal))))
                    .containsExactly("case.about-nobody $.items[0].labels.category");
            AreaFact area = new AreaFact(
                    Problem.NUISANCE, Standing.KNOWN, Optional.empty(), Optional.empty(), Optional.empty());
            assertThat(told(judged().addItems(new Item(new ItemId("i1"), nobody, area))))
                    .isEmpty();
        }

        @Test
        void whoever_decides_on_secrecy_or_releases_is_a_professional_ROLE_11() {
            Ground secret = Ground.builder()
                    .copyOf(WGS)
                    .secrecy(new Secrecy(SecrecyGround.LAW_OBLIGES, Optional.empty(), CONCERNED, List.of()))
                    .build();
            Labels labels = Labels.builder()
                    .copyOf(labels(DataCategory.HEALTH, CONCERNED, BOARD, secret, JUDGED))
                    .addReleases(new Release(BOARD, CIRCLE, JUDGED))
                    .build();
            assertThat(told(judged().addItems(new Item(new ItemId("i1"), labels, new Note(WORDS)))))
                    .containsExactly(
                            "case.not-a-professional $.items[0].labels.ground.secrecy.decidedBy",
                            "case.not-a-professional $.items[0].labels.releases[0].by");
        }

        @Test
        void police_data_need_their_own_ground_and_its_origin_CASE_4() {
            for (Ground ground : List.of(WGS, ground(GroundKind.WPG_20_3), ground(GroundKind.OTHER_LAW))) {
                assertThat(told(judged().addItems(note(DataCategory.POLICE, CONCERNED, POLICE, ground, JUDGED))))
                        .containsExactly("case.police-origin $.items[0].labels.ground");
            }
        }

        @ParameterizedTest
        @EnumSource(
                value = GroundKind.class,
                names = {"WJSG_8B", "WJSG_39FA", "WJSG_51CA"})
        void judicial_data_come_from_the_prosecution_service_only_CASE_4(GroundKind kind) {
            Ground ground = ground(kind);
            assertThat(told(judged().addItems(note(DataCategory.JUDICIAL, CONCERNED, PROSECUTION, ground, JUDGED))))
                    .isEmpty();
            assertThat(told(judged().addItems(note(DataCategory.JUDICIAL, CONCERNED, POLICE, ground, JUDGED))))
                    .containsExactly("case.judicial-origin $.items[0].labels.ground");
        }

        @Test
        void judicial_data_need_a_ground_of_their_own_CASE_4() {
            assertThat(told(judged().addItems(note(DataCategory.JUDICIAL, CONCERNED, PROSECUTION, WGS, JUDGED))))
                    .containsExactly("case.judicial-origin $.items[0].labels.ground");
        }

        @ParameterizedTest
        @EnumSource(Regime.class)
        void a_ground_belongs_to_its_regime_CASE_8(Regime regime) {
            List<String> covenant = told(judged().regime(regime)
                    .addItems(note(DataCategory.INCOME, CONCERNED, POLICE, ground(GroundKind.COVENANT), JUDGED)));
            List<String> wgs =
                    told(judged().regime(regime).addItems(note(DataCategory.INCOME, CONCERNED, POLICE, WGS, JUDGED)));
            List<String> other = told(judged().regime(regime)
                    .addItems(note(DataCategory.INCOME, CONCERNED, POLICE, ground(GroundKind.OTHER_LAW), JUDGED)));
            String wrong = "case.ground-outside-regime $.items[0].labels.ground.kind";
            assertThat(covenant.contains(wrong)).isEqualTo(regime.isWgs());
            assertThat(wgs.contains(wrong)).isEqualTo(!regime.isWgs());
            assertThat(other).doesNotContain(wrong);
        }

        @Test
        void agreements_and_results_are_checked_like_items_PRIV_1() {
            Labels wrong = labels(DataCategory.POLICE, CONCERNED, POLICE, WGS, AGREED);
            assertThat(told(planned().addResults(new Result(new ItemId("r1"), wrong, AGREED, WORDS, List.of()))))
                    .containsExactly("case.police-origin $.results[0].labels.ground");
            var agreed = agreement(AGREED, AGREED);
            assertThat(told(planned()
                            .plan(new Plan(
                                    AGREED,
                                    List.of(Agreement.builder()
                                            .copyOf(agreed)
                                            .labels(wrong)
                                            .build())))))
                    .containsExactly("case.police-origin $.plan.agreements[0].labels.ground");
        }
    }

    @Nested
    class Subjects {

        @Test
        void of_a_professional_only_identity_and_contact_CASE_7() {
            Contact contact = new Contact(
                    Optional.empty(), Optional.empty(), Optional.of(EmailAddress.of("w1@voorbeeld.example")));
            Labels identity = labels(DataCategory.IDENTITY_AND_CONTACT, OFFICER, POLICE, WGS, JUDGED);
            assertThat(told(judged().addItems(item(identity, contact)))).isEmpty();
            assertThat(told(judged().addItems(note(DataCategory.HEALTH, OFFICER, POLICE, WGS, JUDGED))))
                    .containsExactly("case.professional-data $.items[0].labels.category");
        }

        @Test
        void an_area_case_holds_no_personal_data_CASE_1() {
            Item fact = item(
                    new Labels(DataCategory.OTHER_DATA, Optional.empty(), POLICE, WGS, JUDGED, List.of(), List.of()),
                    new AreaFact(
                            Problem.NUISANCE, Standing.KNOWN, Optional.empty(), Optional.empty(), Optional.empty()));
            var area =
                    judged().kind(CaseKind.AREA).area(new Area("Wijk", new MunicipalityCode("0034"), Optional.empty()));
            assertThat(told(area.addItems(fact)))
                    .as("the person concerned of the sample")
                    .containsExactly("case.area-personal-data $.persons[0]");
            var circle = area.items(List.of(note(DataCategory.HEALTH, CIRCLE, POLICE, WGS, JUDGED)));
            assertThat(told(circle))
                    .containsExactly(
                            "case.area-personal-data $.persons[0]",
                            "case.area-personal-data $.items[0].labels.category");
        }

        @Test
        void a_case_of_one_person_has_one_person_concerned_CASE_1() {
            Person other = new Person(new PersonId("p3"), Position.CONCERNED, Optional.empty(), Optional.empty());
            assertThat(told(judged().addPersons(other))).containsExactly("case.nobody-concerned $.persons");
            var system = judged().kind(CaseKind.SYSTEM).addPersons(other).addMembers(CONCERNED, other.id());
            assertThat(told(system)).isEmpty();
            assertThat(told(system.members(List.of(CONCERNED, CIRCLE))))
                    .containsExactly("case.member-not-concerned $.members[1]");
        }

        @Test
        void a_system_without_a_person_concerned_is_none_CASE_1() {
            var system = judged().kind(CaseKind.SYSTEM)
                    .persons(List.of(
                            new Person(CIRCLE, Position.DIRECT_CIRCLE, Optional.of(WORDS), Optional.empty()),
                            new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.empty())))
                    .members(List.of(CIRCLE, OFFICIAL));
            assertThat(told(system))
                    .containsExactly(
                            "case.nobody-concerned $.persons",
                            "case.member-not-concerned $.members[0]",
                            "case.member-not-concerned $.members[1]");
        }

        @Test
        void a_deleted_case_holds_no_consent_no_link_and_nothing_of_a_vendor_PRIV_10() {
            var deleted = judged().persons(
                            List.of(new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.empty())))
                    .addEvents(event(JUDGED, Step.CLOSE), event(JUDGED, Step.DELETE));
            assertThat(told(deleted)).isEmpty();
            assertThat(told(deleted.extensions(Extensions.of(Map.of("nl.voorbeeld", "1")))))
                    .containsExactly("case.held-after-deletion $.extensions");
            assertThat(told(deleted.extensions(Extensions.NONE)
                            .addLinks(new LinkedCase("ander", new CaseId("ZVH-9"), JUDGED))))
                    .containsExactly("case.held-after-deletion $.links");
        }

        @Test
        void nothing_is_deleted_while_the_law_holds_it_PRIV_10() {
            var deleted = judged().persons(
                            List.of(new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.empty())))
                    .addEvents(event(JUDGED, Step.CLOSE), event(JUDGED, Step.DELETE));
            for (Optional<LocalDate> end : List.of(Optional.<LocalDate>empty(), Optional.of(JUDGED))) {
                LegalHold hold = new LegalHold(HoldKind.LEGAL_DUTY, WORDS, JUDGED, end, List.of());
                assertThat(told(deleted.holds(List.of(hold)))).containsExactly("case.deleted-under-hold $.holds[0]");
            }
            LegalHold over =
                    new LegalHold(HoldKind.LEGAL_DUTY, WORDS, NOTIFIED, Optional.of(JUDGED.minusDays(1)), List.of());
            LegalHold later =
                    new LegalHold(HoldKind.LEGAL_DUTY, WORDS, JUDGED.plusDays(1), Optional.empty(), List.of());
            assertThat(told(deleted.holds(List.of(over, later)))).isEmpty();
        }

        @Test
        void a_deleted_case_holds_nobody_CASE_2() {
            var deleted = judged().addEvents(event(AGREED, Step.CLOSE), event(AGREED, Step.DELETE))
                    .addItems(note(DataCategory.HEALTH, CONCERNED, POLICE, WGS, JUDGED));
            assertThat(told(deleted))
                    .containsExactly(
                            "case.held-after-deletion $.persons[0]",
                            "case.held-after-deletion $.persons[1]",
                            "case.held-after-deletion $.items[0].labels.category");
        }
    }

    @Nested
    class Time {

        @Test
        void others_than_the_notifier_supply_nothing_before_the_fit_judgement_CASE_2() {
            assertThat(told(judged().addItems(note(DataCategory.HEALTH, CONCERNED, BOARD, WGS, JUDGED))))
                    .isEmpty();
            assertThat(told(judged().addItems(note(DataCategory.HEALTH, CONCERNED, BOARD, WGS, JUDGED.minusDays(1)))))
                    .containsExactly("case.gathered-too-early $.items[0].labels.firstProcessed");
            assertThat(told(judged().addItems(note(DataCategory.HEALTH, CONCERNED, POLICE, WGS, NOTIFIED))))
                    .isEmpty();
        }

        @Test
        void a_case_not_yet_judged_holds_what_the_notifier_gave_CASE_2() {
            var notified = judged().events(List.of(event(NOTIFIED, Step.NOTIFY)));
            assertThat(told(notified.items(List.of(note(DataCategory.HEALTH, CONCERNED, POLICE, WGS, AGREED)))))
                    .isEmpty();
            assertThat(told(notified.items(List.of(note(DataCategory.HEALTH, CONCERNED, BOARD, WGS, AGREED)))))
                    .containsExactly("case.gathered-too-early $.items[0].labels.firstProcessed");
        }

        @Test
        void nothing_is_added_after_closing_CASE_2() {
            var closed = judged().addEvents(event(AGREED, Step.CLOSE));
            assertThat(told(closed.items(List.of(note(DataCategory.HEALTH, CONCERNED, BOARD, WGS, AGREED)))))
                    .isEmpty();
            assertThat(told(closed.items(
                            List.of(note(DataCategory.HEALTH, CONCERNED, BOARD, WGS, AGREED.plusDays(1))))))
                    .containsExactly("case.after-closing $.items[0].labels.firstProcessed");
        }

        @Test
        void data_older_than_the_notification_draw_a_warning_PRIV_10() {
            assertThat(told(judged().addItems(
                                    note(DataCategory.HEALTH, CONCERNED, POLICE, WGS, NOTIFIED.minusDays(1)))))
                    .containsExactly("case.before-notification $.items[0].labels.firstProcessed");
            assertThat(CaseCode.BEFORE_NOTIFICATION.severity()).isEqualTo(nl.regie.core.violation.Severity.WARNING);
        }
    }

    @Nested
    class Steps {

        @Test
        void a_step_that_the_phase_does_not_allow_is_named_CASE_2() {
            assertThat(told(judged().addEvents(event(AGREED, Step.AGREE_PLAN))))
                    .containsExactly("case.step-not-allowed $.events[2].step");
            assertThat(told(judged().events(List.of(event(NOTIFIED, Step.JUDGE_FIT)))))
                    .containsExactly("case.step-not-allowed $.events[0].step");
        }

        @Test
        void steps_may_fall_on_one_day_but_not_go_back_CASE_2() {
            assertThat(told(judged().addEvents(event(JUDGED, Step.GATHER)))).isEmpty();
            assertThat(told(judged().addEvents(event(JUDGED.minusDays(1), Step.GATHER))))
                    .containsExactly("case.steps-out-of-order $.events[2].on");
        }

        @ParameterizedTest
        @EnumSource(
                value = Step.class,
                names = {"GATHER", "ADMIT", "CLOSE"})
        void only_public_participants_take_these_ROLE_5(Step step) {
            assertThat(told(judged().addEvents(event(JUDGED, step, PROSECUTION))))
                    .isEmpty();
            assertThat(told(judged().addEvents(event(JUDGED, step, CARE))))
                    .containsExactly("case.step-only-public $.events[2].by.organ");
            assertThat(told(judged().regime(Regime.LOCAL_COVENANT).addEvents(event(JUDGED, step, CARE))))
                    .as("the article holds for the WGS")
                    .isEmpty();
        }

        @Test
        void others_may_take_the_other_steps_ROLE_5() {
            assertThat(told(judged().addEvents(event(JUDGED, Step.RETURN_TO_FRONT_LINE, CARE))))
                    .isEmpty();
        }

        /** A corporation, a mental health institution without a stated task, and one with it. */
        @ParameterizedTest
        @CsvSource({
            "HOUSING_CORPORATION, true, true",
            "MENTAL_HEALTH_CARE, false, true",
            "MENTAL_HEALTH_CARE, true, false",
            "POLICE, true, false"
        })
        void a_third_takes_no_step_CASE_2(OrganisationType type, boolean task, boolean refused) {
            ParticipantId id = new ParticipantId("other");
            var organ = Participation.builder().copyOf(participant(id, type));
            var file = judged().addParticipants(
                            task ? organ.build() : organ.task(Optional.empty()).build())
                    .addEvents(event(JUDGED, Step.RETURN_TO_FRONT_LINE, id));
            assertThat(told(file)).isEqualTo(refused ? List.of("case.step-by-third $.events[2].by.organ") : List.of());
            assertThat(told(file.regime(Regime.LOCAL_COVENANT)))
                    .as("the article holds for the WGS")
                    .isEmpty();
        }

        @Test
        void what_only_public_participants_may_is_told_once_of_a_third_ROLE_5() {
            ParticipantId id = new ParticipantId("other");
            assertThat(told(judged().addParticipants(participant(id, OrganisationType.HOUSING_CORPORATION))
                            .addEvents(event(JUDGED, Step.GATHER, id))))
                    .containsExactly("case.step-only-public $.events[2].by.organ");
        }

        private Event reuse(ParticipantId consentOf) {
            return Event.builder()
                    .copyOf(event(AGREED, Step.CLOSE))
                    .step(Step.REUSE)
                    .consentOf(consentOf)
                    .build();
        }

        /** The law asks for the consent of whoever supplied the data: of nobody else, and of each of them. */
        @Test
        void only_whoever_supplied_something_consents_to_using_it_again_WGS_1_8_7() {
            var closed = judged().addItems(note(DataCategory.HEALTH, CONCERNED, CARE, WGS, JUDGED))
                    .addEvents(event(AGREED, Step.CLOSE), reuse(CARE));
            assertThat(told(closed)).isEmpty();
            assertThat(told(closed.addEvents(reuse(BOARD))))
                    .containsExactly("case.consent-of-other $.events[4].consentOf");
            Labels labels = labels(DataCategory.HEALTH, CONCERNED, BOARD, WGS, JUDGED);
            assertThat(told(closed.addResults(new Result(new ItemId("r1"), labels, JUDGED, WORDS, List.of()))))
                    .isEmpty();
            assertThat(told(closed.results(List.of()).regime(Regime.LOCAL_COVENANT)))
                    .doesNotContain("case.consent-of-other $.events[4].consentOf");
        }

        /** An agreement is supplied too; and whose data a case held that was deleted nobody can tell any more. */
        @Test
        void consent_is_not_asked_about_what_is_gone_WGS_1_8_7() {
            var planned = planned().addEvents(event(AGREED, Step.CLOSE), reuse(BOARD));
            assertThat(told(planned)).isEmpty();
            var deleted = judged().persons(
                            List.of(new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.empty())))
                    .addEvents(event(AGREED, Step.CLOSE), reuse(CARE), event(AGREED, Step.DELETE));
            assertThat(told(deleted)).isEmpty();
        }

        @Test
        void a_public_participant_takes_them_while_it_takes_part_ROLE_5() {
            Participation gone = new Participation(
                    BOARD,
                    participant(BOARD, OrganisationType.EXECUTIVE_BOARD).organisation(),
                    participant(BOARD, OrganisationType.EXECUTIVE_BOARD).task(),
                    false,
                    NOTIFIED,
                    Optional.of(JUDGED.minusDays(1)),
                    true,
                    List.of());
            var file = judged().participants(List.of(participant(POLICE, OrganisationType.POLICE), gone))
                    .persons(List.of(
                            new Person(CONCERNED, Position.CONCERNED, Optional.empty(), Optional.empty()),
                            new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.empty())));
            assertThat(told(file)).containsExactly("case.step-only-public $.events[1].by.organ");
        }

        @Test
        void whoever_decides_a_step_is_a_professional_ROLE_11() {
            Event step = new Event(
                    JUDGED,
                    Step.GATHER,
                    new DecidedBy(CIRCLE, BOARD, Optional.empty()),
                    WORDS,
                    Optional.empty(),
                    Optional.empty());
            assertThat(told(judged().addEvents(step))).containsExactly("case.not-a-professional $.events[2].by.person");
        }

        @Test
        void whoever_decides_for_another_organ_has_its_mandate_CASE_2() {
            for (boolean mandated : new boolean[] {true, false}) {
                Optional<FreeText> mandate = mandated ? Optional.of(WORDS) : Optional.empty();
                DecidedBy by = new DecidedBy(OFFICER, BOARD, mandate);
                Event step = new Event(JUDGED, Step.GATHER, by, WORDS, Optional.empty(), Optional.empty());
                assertThat(told(judged().addEvents(step)))
                        .isEqualTo(mandated ? List.of() : List.of("case.without-mandate $.events[2].by.organ"));
                HumanDecision decision =
                        new HumanDecision("CPLX-2", "complex", "complex", by, JUDGED, Optional.empty());
                assertThat(told(judged().addDecisions(decision)))
                        .isEqualTo(mandated ? List.of() : List.of("case.without-mandate $.decisions[0].by.organ"));
            }
        }

        @Test
        void the_notifier_is_a_participant_ESC_1() {
            var school = participant(CARE, OrganisationType.SCHOOL);
            var third = Participation.builder()
                    .copyOf(school)
                    .task(Optional.empty())
                    .build();
            CaseFile file = judged().build();
            Notification notification =
                    Notification.builder().copyOf(file.notification()).by(CARE).build();
            assertThat(told(judged().notification(notification))).isEmpty();
            List<Participation> others = file.participants().subList(0, 3);
            assertThat(told(judged().notification(notification)
                            .participants(others)
                            .addParticipants(third)))
                    .containsExactly("case.notifier-no-participant $.notification.by");
        }

        @Test
        void only_a_public_participant_places_a_case_on_the_list_TOPX_3() {
            assertThat(told(judged().regime(Regime.WGS_LIST).events(List.of(event(NOTIFIED, Step.NOTIFY, BOARD)))))
                    .isEmpty();
            assertThat(told(judged().regime(Regime.WGS_LIST).events(List.of(event(NOTIFIED, Step.NOTIFY, CARE)))))
                    .containsExactly("case.step-only-public $.events[0].by.organ");
        }

        private Event change(Regime before) {
            return Event.builder()
                    .copyOf(event(JUDGED, Step.CHANGE_REGIME))
                    .regimeBefore(before)
                    .build();
        }

        @Test
        void every_step_is_judged_by_the_regime_of_its_day_CASE_8() {
            // judged as a case, then moved to the list
            assertThat(told(judged().regime(Regime.WGS_LIST).addEvents(change(Regime.WGS_CASE_MEETING))))
                    .isEmpty();
            // listed, then gathered for, then a case of its own
            assertThat(told(judged().events(List.of(
                            event(NOTIFIED, Step.NOTIFY),
                            event(JUDGED, Step.GATHER),
                            change(Regime.WGS_LIST),
                            event(JUDGED, Step.ADMIT)))))
                    .isEmpty();
            // a change of regime does not undo what was wrong under the one before
            assertThat(told(judged().regime(Regime.OTHER)
                            .events(List.of(
                                    event(NOTIFIED, Step.NOTIFY),
                                    event(JUDGED, Step.JUDGE_FIT, CARE),
                                    change(Regime.WGS_CASE_MEETING)))))
                    .containsExactly("case.step-only-public $.events[1].by.organ");
        }

        @Test
        void moving_to_the_list_counts_as_a_judgement_TOPX_5() {
            CaseFile file = judged().regime(Regime.WGS_LIST)
                    .events(List.of(event(NOTIFIED, Step.NOTIFY), change(Regime.WGS_CASE_MEETING)))
                    .build();
            assertThat(file.phase()).isEqualTo(Phase.FITS_PURPOSE);
            assertThat(file.judgedOn()).contains(JUDGED);
        }

        @Test
        void a_case_that_was_never_judged_stays_so_wherever_it_goes_CASE_2() {
            for (Step aside : List.of(Step.DISCUSS_WITH_PROSECUTION, Step.RETURN_TO_FRONT_LINE)) {
                CaseFile file = judged().events(List.of(event(NOTIFIED, Step.NOTIFY), event(JUDGED, aside)))
                        .addItems(item(labels(DataCategory.HEALTH, CONCERNED, CARE, WGS, JUDGED), new Note(WORDS)))
                        .build();
                assertThat(file.judgedOn()).isEmpty();
                assertThat(CaseValidator.violations(file))
                        .extracting(Violation::code)
                        .containsExactly(CaseCode.GATHERED_TOO_EARLY);
            }
        }

        @Test
        void radicalisation_stands_under_its_own_regime_CASE_5() {
            assertThat(told(judged().addThemes(Theme.RADICALISATION)))
                    .containsExactly("case.radicalisation-regime $.regime");
            assertThat(told(judged().addThemes(Theme.RADICALISATION).regime(Regime.RADICALISATION_ACT)))
                    .isEmpty();
        }

        @Test
        void a_case_without_steps_draws_a_warning_CASE_2() {
            assertThat(told(judged().events(List.of()))).containsExactly("case.no-steps $");
        }
    }

    @Nested
    class Planning {

        @Test
        void an_agreed_plan_is_there_PLAN_3() {
            assertThat(told(planned().plan(Optional.empty()))).containsExactly("case.plan-missing $");
        }

        @Test
        void a_plan_was_agreed_CASE_2() {
            var early = judged().plan(new Plan(AGREED, List.of(agreement(AGREED, AGREED))));
            assertThat(told(early)).containsExactly("case.plan-not-agreed $.plan");
        }

        @Test
        void nothing_is_due_before_the_plan_was_agreed_PLAN_3() {
            LocalDate before = AGREED.minusDays(1);
            assertThat(told(planned().plan(new Plan(AGREED, List.of(agreement(before, AGREED))))))
                    .containsExactly("case.agreement-before-plan $.plan.agreements[0].by");
            assertThat(told(planned().plan(new Plan(AGREED, List.of(agreement(AGREED, before))))))
                    .containsExactly("case.agreement-before-plan $.plan.agreements[0].progressOn");
        }
    }

    @Nested
    class Professionals {

        @Test
        void whoever_acts_is_a_professional_in_the_case_ROLE_11() {
            assertThat(told(judged().addRoles(role(CIRCLE, CaseRole.PARTICIPANT, false))))
                    .containsExactly("case.not-a-professional $.roles[0].person");
            assertThat(told(judged().participants(List.of(
                            participant(POLICE, OrganisationType.POLICE),
                            designating(CONCERNED, OrganisationType.EXECUTIVE_BOARD, false)))))
                    .contains("case.not-a-professional $.participants[1].people[0].person");
        }

        @Test
        void a_private_participant_designates_nobody_who_does_commercial_work_ROLE_11() {
            var other = judged().participants(List.of(
                    participant(POLICE, OrganisationType.POLICE),
                    participant(BOARD, OrganisationType.EXECUTIVE_BOARD),
                    designating(OFFICIAL, OrganisationType.MENTAL_HEALTH_CARE, true)));
            assertThat(told(other)).containsExactly("case.commercial-work $.participants[2].people[0].commercialWork");
            assertThat(told(other.regime(Regime.LOCAL_COVENANT))).isEmpty();
            assertThat(told(judged().participants(List.of(
                            participant(POLICE, OrganisationType.POLICE),
                            designating(OFFICIAL, OrganisationType.EXECUTIVE_BOARD, true)))))
                    .isEmpty();
        }

        private Participation designating(PersonId person, OrganisationType type, boolean commercial) {
            Participation plain = participant(type == OrganisationType.EXECUTIVE_BOARD ? BOARD : CARE, type);
            return new Participation(
                    plain.id(),
                    plain.organisation(),
                    plain.task(),
                    false,
                    NOTIFIED,
                    Optional.empty(),
                    true,
                    List.of(new Designation(person, Duty.EXECUTION, commercial)));
        }

        @Test
        void not_informing_the_person_needs_a_reason_ESC_1() {
            var silent = judged().notification(
                            new Notification(AccessLine.ZSM, POLICE, NOTIFIED, WORDS, false, Optional.empty()));
            assertThat(told(silent)).containsExactly("case.not-informed $.notification");
            var reasoned = judged().notification(
                            new Notification(AccessLine.ZSM, POLICE, NOTIFIED, WORDS, false, Optional.of(WORDS)));
            assertThat(told(reasoned)).isEmpty();
        }
    }

    @Nested
    class Secrets {

        private final ConsentId id = new ConsentId("c1");

        @Test
        void another_consent_does_not_help_PRIV_6() {
            Consent other = new Consent(
                    new ConsentId("c2"),
                    CONCERNED,
                    Optional.empty(),
                    new Scope(List.of(DataCategory.HEALTH), List.of(), WORDS),
                    JUDGED,
                    Optional.empty(),
                    Optional.empty());
            Consent named = consent(CIRCLE, DataCategory.HEALTH, JUDGED, AGREED, Optional.empty());
            assertThat(told(judged().addConsents(other, named)
                            .addItems(note(DataCategory.HEALTH, CONCERNED, CARE, resting(), AGREED))))
                    .containsExactly("case.consent-not-valid $.items[0].labels.ground.secrecy.consent");
            Consent covering = consent(CONCERNED, DataCategory.HEALTH, JUDGED, AGREED, Optional.empty());
            Consent useless = new Consent(
                    new ConsentId("c2"),
                    CIRCLE,
                    Optional.empty(),
                    other.scope(),
                    JUDGED,
                    Optional.empty(),
                    Optional.empty());
            assertThat(told(judged().addConsents(useless, covering)
                            .addItems(note(DataCategory.HEALTH, CONCERNED, CARE, resting(), AGREED))))
                    .isEmpty();
        }

        private Ground resting() {
            return new Ground(
                    GroundKind.WGS_1_5,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Secrecy(SecrecyGround.EXPLICIT_CONSENT, Optional.of(id), OFFICER, List.of())));
        }

        private List<String> resting(Consent consent) {
            return told(judged().addConsents(consent)
                    .addItems(note(DataCategory.HEALTH, CONCERNED, CARE, resting(), AGREED)));
        }

        private Consent consent(
                PersonId of, DataCategory category, LocalDate from, LocalDate until, Optional<LocalDate> withdrawn) {
            Scope scope = new Scope(List.of(category), List.of(), WORDS);
            return new Consent(id, of, Optional.empty(), scope, from, Optional.of(until), withdrawn);
        }

        @Test
        void consent_covers_this_person_this_category_and_this_day_PRIV_6() {
            String invalid = "case.consent-not-valid $.items[0].labels.ground.secrecy.consent";
            Optional<LocalDate> never = Optional.empty();
            assertThat(resting(consent(CONCERNED, DataCategory.HEALTH, AGREED, AGREED, never)))
                    .isEmpty();
            assertThat(resting(consent(CIRCLE, DataCategory.HEALTH, AGREED, AGREED, never)))
                    .containsExactly(invalid);
            assertThat(resting(consent(CONCERNED, DataCategory.INCOME, AGREED, AGREED, never)))
                    .containsExactly(invalid);
            assertThat(resting(consent(CONCERNED, DataCategory.HEALTH, AGREED.plusDays(1), AGREED.plusDays(1), never)))
                    .containsExactly(invalid);
            assertThat(resting(consent(CONCERNED, DataCategory.HEALTH, JUDGED, AGREED.minusDays(1), never)))
                    .containsExactly(invalid);
            assertThat(resting(consent(CONCERNED, DataCategory.HEALTH, JUDGED, AGREED, Optional.of(AGREED))))
                    .containsExactly(invalid);
            assertThat(resting(
                            consent(CONCERNED, DataCategory.HEALTH, JUDGED, AGREED, Optional.of(AGREED.plusDays(1)))))
                    .isEmpty();
        }
    }

    @Nested
    class Outcome {

        @Test
        void errors_refuse_a_case_and_warnings_go_along_with_it_SDK_2() {
            var warned = CaseValidator.validate(judged().events(List.of()).build());
            assertThat(warned.get().warnings()).hasSize(1);
            var refused = CaseValidator.validate(
                    judged().addThemes(Theme.RADICALISATION).build());
            assertThat(refused.getError()).hasSize(1);
            assertThat(CaseValidator.validate(judged().build()).get().warnings())
                    .isEmpty();
        }

        @Test
        void a_schema_catches_the_closed_vocabulary_only_SDK_2() {
            for (CaseCode code : CaseCode.values()) {
                assertThat(code.caughtBySchema()).isEqualTo(code == CaseCode.FORBIDDEN_CATEGORY);
            }
        }
    }

    @Nested
    class References {

        @Test
        void every_reference_leads_somewhere_SDK_2() {
            assertThat(told(judged().addRoles(role(NOBODY, CaseRole.PARTICIPANT, false))))
                    .containsExactly("case.unresolved $.roles[0].person");
            assertThat(told(judged().addEvents(event(JUDGED, Step.GATHER, NO_ONE))))
                    .containsExactly("case.unresolved $.events[2].by.organ");
            assertThat(told(judged().addItems(note(DataCategory.HEALTH, NOBODY, NO_ONE, WGS, JUDGED))))
                    .containsExactly(
                            "case.unresolved $.items[0].labels.subject", "case.unresolved $.items[0].labels.supplier");
            assertThat(told(judged().addItems(item(
                            labels(DataCategory.RELATIONS, CONCERNED, POLICE, WGS, JUDGED),
                            new Relation(NOBODY, RelationKind.FRIEND)))))
                    .containsExactly("case.unresolved $.items[0].relation.to");
            assertThat(told(judged().addItems(item(
                            labels(DataCategory.GUIDANCE_AND_CARE, CONCERNED, POLICE, WGS, JUDGED),
                            new Guidance(GuidanceKind.OTHER, NO_ONE, JUDGED, Optional.empty(), Optional.empty())))))
                    .containsExactly("case.unresolved $.items[0].guidance.by");
            assertThat(told(judged().addItems(item(
                            labels(DataCategory.SUPERVISION_AND_MEASURES, CONCERNED, POLICE, WGS, JUDGED),
                            new Measure(
                                    "house-ban",
                                    Strand.ADMINISTRATIVE,
                                    MeasureState.IMPOSED,
                                    Optional.of(NO_ONE),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())))))
                    .containsExactly("case.unresolved $.items[0].measure.decidedBy");
        }

        @Test
        void a_result_may_rest_on_items_agreements_and_results_only_SDK_2() {
            Labels labels = labels(DataCategory.GUIDANCE_AND_CARE, CONCERNED, BOARD, WGS, AGREED);
            List<ItemId> on = List.of(new ItemId("a1"), new ItemId("r1"), new ItemId("gone"));
            assertThat(told(planned().addResults(new Result(new ItemId("r1"), labels, AGREED, WORDS, on))))
                    .containsExactly("case.unresolved $.results[0].restsOn[2]");
        }
    }
}
