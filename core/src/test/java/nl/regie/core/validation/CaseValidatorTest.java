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
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Notification;
import nl.regie.core.consent.Consent;
import nl.regie.core.consent.Scope;
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
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.item.Secrecy;
import nl.regie.core.item.SecrecyGround;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Contact;
import nl.regie.core.person.EmailAddress;
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
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;
import nl.regie.core.problem.Theme;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.GuidanceKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
            var ended = new RoleAssignment(OFFICER, BOARD, CaseRole.CASE_HOLDER, JUDGED, Optional.of(AGREED), true);
            assertThat(told(planned().addRoles(ended))).isEmpty();
            assertThat(told(planned().roles(List.of(ended)))).containsExactly("case.not-finally-accountable $.roles");
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
                            new Person(OFFICER, Position.PROFESSIONAL, Optional.empty(), Optional.empty())))
                    .members(List.of(CIRCLE, OFFICER));
            assertThat(told(system))
                    .containsExactly(
                            "case.nobody-concerned $.persons",
                            "case.member-not-concerned $.members[0]",
                            "case.member-not-concerned $.members[1]");
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
                            new Person(OFFICER, Position.PROFESSIONAL, Optional.empty(), Optional.empty())));
            assertThat(told(file)).containsExactly("case.step-only-public $.events[1].by.organ");
        }

        @Test
        void whoever_decides_a_step_is_a_professional_ROLE_11() {
            Event step = new Event(
                    JUDGED, Step.GATHER, new DecidedBy(CIRCLE, BOARD, Optional.empty()), WORDS, Optional.empty());
            assertThat(told(judged().addEvents(step))).containsExactly("case.not-a-professional $.events[2].by.person");
        }

        @Test
        void only_the_judgement_makes_a_notification_fit_CASE_2() {
            for (Phase phase : Phase.values()) {
                assertThat(phase.isJudgedToFit()).isEqualTo(phase != Phase.NOTIFIED && phase != Phase.REFUSED);
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
