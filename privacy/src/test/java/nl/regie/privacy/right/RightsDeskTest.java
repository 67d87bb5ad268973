package nl.regie.privacy.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.consent.Representation;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.person.BirthDate;
import nl.regie.core.rule.Decision;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may ask, and by when the answer is due (PRIV-14, PRIV-20). */
class RightsDeskTest {

    private static final PersonId CHILD = new PersonId("p1");
    private static final PersonId MOTHER = new PersonId("p2");
    private static final PersonId FATHER = new PersonId("p3");
    private static final RightsSettings EXTENSIBLE =
            new RightsSettings(1, Optional.of(2), false, false, Optional.empty());

    private static Representative by(PersonId who, RepresentationGround ground) {
        return new Representative(ground, new Representation(who, Asked.WHY));
    }

    private static RightsRequest on(String received) {
        return Asked.request(RightKind.ACCESS, CHILD)
                .receivedOn(LocalDate.parse(received))
                .build();
    }

    private static RequestOutcome outcome(RightsRequest request, String born, String asOf) {
        return Asked.DESK
                .judge(request, Optional.of(BirthDate.of(LocalDate.parse(born))), List.of(), LocalDate.parse(asOf))
                .outcome();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-02-15",
        "2026-01-31, 2026-02-28",
        "2028-01-31, 2028-02-29",
        "2026-02-28, 2026-03-28",
        "2026-03-31, 2026-04-30",
        "2026-12-31, 2027-01-31"
    })
    void a_request_is_answered_within_one_month_AVG_12_3(String received, String due) {
        assertThat(Asked.DESK.due(on(received))).isEqualTo(LocalDate.parse(due));
    }

    @Test
    void a_request_is_overdue_from_the_day_after_the_last_on_AVG_12_3() {
        RightsRequest request = on("2026-01-31");
        LocalDate due = LocalDate.of(2026, 2, 28);
        assertThat(progress(request, Optional.empty(), due).overdue()).isFalse();
        assertThat(progress(request, Optional.empty(), due.plusDays(1)).overdue())
                .isTrue();
        assertThat(progress(request, Optional.of(due), due.plusDays(1)).overdue())
                .isFalse();
        assertThat(progress(request, Optional.of(due.plusDays(2)), due.plusDays(1))
                        .overdue())
                .isTrue();
    }

    private static RequestProgress progress(RightsRequest request, Optional<LocalDate> answered, LocalDate asOf) {
        return Asked.DESK.progress(request, Optional.empty(), answered, asOf);
    }

    @Test
    void extension_is_off_by_default_PRIV_14() {
        ExtensionNotice notice = new ExtensionNotice(LocalDate.of(2026, 2, 1), Asked.officialOf("gem"), Asked.WHY);
        assertThat(Asked.DESK.extend(on("2026-01-31"), notice).getLeft().code()).isEqualTo(RightsCode.NO_EXTENSION);
        assertThat(Asked.DESK
                        .progress(on("2026-01-31"), Optional.of(notice), Optional.empty(), notice.on())
                        .due())
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31, 2026-04-30",
        "2026-01-31, 2026-02-28, 2026-04-30",
        "2026-01-31, 2026-03-01,",
        "2026-01-31, 2026-01-30,",
        "2026-11-30, 2026-12-30, 2027-02-28"
    })
    void an_extension_counts_from_the_receipt_and_is_told_within_the_term_PRIV_14(
            String received, String told, String due) {
        ExtensionNotice notice = new ExtensionNotice(LocalDate.parse(told), Asked.officialOf("gem"), Asked.WHY);
        RightsDesk desk = Asked.desk(EXTENSIBLE);
        assertThat(desk.extend(on(received), notice).toJavaOptional())
                .isEqualTo(Optional.ofNullable(due).map(LocalDate::parse));
        if (due != null) {
            assertThat(desk.progress(on(received), Optional.of(notice), Optional.empty(), notice.on())
                            .due())
                    .isEqualTo(LocalDate.parse(due));
        }
    }

    @Test
    void whoever_else_receives_a_request_forwards_it_and_the_term_runs_WGS_1_4_4_b() {
        RightsRequest police = Asked.request(RightKind.ACCESS, CHILD)
                .receivedBy(new ParticipantId("pol"))
                .build();
        assertThat(progress(police, Optional.empty(), Asked.TODAY).forwardTo()).contains(new ParticipantId("gem"));
        assertThat(progress(police, Optional.empty(), Asked.TODAY).due())
                .isEqualTo(police.receivedOn().plusMonths(1));
        RightsRequest own = Asked.request(RightKind.ACCESS, CHILD).build();
        assertThat(progress(own, Optional.empty(), Asked.TODAY).forwardTo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EXECUTIVE_BOARD, true", "POLICE, true", "PROBATION, false", "SCHOOL, false"})
    void the_contact_point_is_a_public_participant_WGS_1_4_4_b(OrganisationType type, boolean fits) {
        assertThat(RightsDesk.of(RightsSettings.NATIONAL, Asked.participant("gem", type), Asked.TODAY, "national", "1")
                        .isRight())
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-03-02, 2027-03-01, NOT_ENTITLED, TO_BE_ANSWERED",
        "2011-03-01, 2027-03-01, TO_BE_ANSWERED, NOT_ENTITLED",
        "2011-02-28, 2027-03-01, TO_BE_ANSWERED, NOT_ENTITLED",
        "2012-02-29, 2028-02-28, NOT_ENTITLED, TO_BE_ANSWERED",
        "2012-02-29, 2028-02-29, TO_BE_ANSWERED, NOT_ENTITLED",
        "2008-02-29, 2024-02-28, NOT_ENTITLED, TO_BE_ANSWERED"
    })
    void under_sixteen_the_representative_asks_and_from_then_on_the_person_UAVG_5_4(
            String born, String asOf, RequestOutcome himself, RequestOutcome represented) {
        RightsRequest own = Asked.request(RightKind.ACCESS, CHILD).build();
        RightsRequest parent = Asked.request(RightKind.ACCESS, CHILD)
                .addRepresentatives(by(MOTHER, RepresentationGround.UNDER_SIXTEEN))
                .build();
        assertThat(outcome(own, born, asOf)).isEqualTo(himself);
        assertThat(outcome(parent, born, asOf)).isEqualTo(represented);
    }

    /** In a year without the day, whoever was born on 29 February is sixteen on 1 March; such a year is never the sixteenth. */
    @Test
    void sixteen_years_after_29_February_there_is_a_29_February_or_no_leap_year_at_all() {
        assertThat(outcome(Asked.request(RightKind.ACCESS, CHILD).build(), "1884-02-29", "1900-02-28"))
                .isEqualTo(RequestOutcome.NOT_ENTITLED);
        assertThat(outcome(Asked.request(RightKind.ACCESS, CHILD).build(), "1884-02-29", "1900-03-01"))
                .isEqualTo(RequestOutcome.TO_BE_ANSWERED);
    }

    @Test
    void of_whom_the_age_is_not_known_it_is_not_to_be_said_yet_and_the_age_is_asked_for_PRIV_20() {
        RightsRequest own = Asked.request(RightKind.ACCESS, CHILD).build();
        Decision<RequestOutcome> decision = Asked.DESK.judge(own, Optional.empty(), List.of(), Asked.TODAY);
        assertThat(decision.outcome()).isEqualTo(RequestOutcome.UNDECIDED);
        assertThat(decision.missing()).extracting(missing -> missing.name()).containsExactly("under-sixteen");
    }

    @Test
    void a_guardian_administrator_or_mentor_asks_at_any_age_UAVG_5_4() {
        for (RepresentationGround ground : RepresentationGround.values()) {
            RightsRequest request = Asked.request(RightKind.ERASURE, CHILD)
                    .addRepresentatives(by(MOTHER, ground))
                    .build();
            assertThat(Asked.granted(request).outcome())
                    .isEqualTo(
                            ground == RepresentationGround.UNDER_SIXTEEN
                                    ? RequestOutcome.NOT_ENTITLED
                                    : RequestOutcome.TO_BE_ANSWERED);
        }
    }

    @Test
    void nobody_is_answered_before_it_was_established_who_he_is_PRIV_14() {
        RightsRequest unknown = Asked.request(RightKind.ACCESS, CHILD)
                .identity(Optional.empty())
                .build();
        assertThat(Asked.granted(unknown).outcome()).isEqualTo(RequestOutcome.NOT_ENTITLED);
    }

    @Test
    void one_of_several_representatives_is_enough_unless_the_house_asks_for_all_PRIV_20() {
        RightsSettings all = new RightsSettings(1, Optional.empty(), true, false, Optional.empty());
        Optional<BirthDate> born = Optional.of(BirthDate.of(LocalDate.of(2016, 1, 1)));
        List<PersonId> parents = List.of(MOTHER, FATHER);
        RightsRequest one = Asked.request(RightKind.ACCESS, CHILD)
                .addRepresentatives(by(MOTHER, RepresentationGround.UNDER_SIXTEEN))
                .build();
        RightsRequest both = RightsRequest.builder()
                .copyOf(one)
                .addRepresentatives(by(FATHER, RepresentationGround.UNDER_SIXTEEN))
                .build();
        assertThat(Asked.DESK.judge(one, born, parents, Asked.TODAY).outcome())
                .isEqualTo(RequestOutcome.TO_BE_ANSWERED);
        assertThat(Asked.desk(all).judge(one, born, parents, Asked.TODAY).outcome())
                .isEqualTo(RequestOutcome.NOT_ENTITLED);
        assertThat(Asked.desk(all).judge(both, born, parents, Asked.TODAY).outcome())
                .isEqualTo(RequestOutcome.TO_BE_ANSWERED);
    }

    @Test
    void nobody_represents_himself_or_twice() {
        RightsRequestBuilder himself =
                Asked.request(RightKind.ACCESS, CHILD).addRepresentatives(by(CHILD, RepresentationGround.GUARDIANSHIP));
        assertThatThrownBy(himself::build).isInstanceOf(MalformedValueException.class);
        RightsRequestBuilder twice = Asked.request(RightKind.ACCESS, CHILD)
                .addRepresentatives(
                        by(MOTHER, RepresentationGround.GUARDIANSHIP), by(MOTHER, RepresentationGround.MENTORSHIP));
        assertThatThrownBy(twice::build).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void the_answer_of_a_public_participant_is_a_decision_under_the_Awb_UAVG_34() {
        assertThat(AnswerNature.of(Asked.participant("gem", OrganisationType.MAYOR), Asked.TODAY))
                .isEqualTo(AnswerNature.AWB_DECISION);
        assertThat(AnswerNature.of(Asked.participant("rec", OrganisationType.PROBATION), Asked.TODAY))
                .isEqualTo(AnswerNature.OTHER_DECISION);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "1, 1, true", "3, 3, true", "4, 1, false", "1, 4, false", "1, 0, false"})
    void settings_have_ranges(int months, int extension, boolean fits) {
        if (fits) {
            assertThat(new RightsSettings(months, Optional.of(extension), false, false, Optional.empty()))
                    .isNotNull();
        } else {
            assertThatThrownBy(() -> new RightsSettings(months, Optional.of(extension), false, false, Optional.empty()))
                    .isInstanceOf(MalformedValueException.class);
        }
    }

    @Test
    void every_refusal_is_an_error_that_names_its_requirement() {
        for (RightsCode code : RightsCode.values()) {
            assertThat(code.code()).startsWith("rights.");
            assertThat(code.severity()).isEqualTo(Severity.ERROR);
            assertThat(code.caughtBySchema()).as("of no document").isFalse();
            assertThat(code.source().requirement()).isIn("PRIV-14", "PRIV-16", "PRIV-20");
        }
    }
}
