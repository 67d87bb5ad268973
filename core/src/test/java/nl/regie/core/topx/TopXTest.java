package nl.regie.core.topx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Truth;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Explanation;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Testing and proposing (TOPX-1 to TOPX-6). */
class TopXTest {

    static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    static final Tally REPORTS = Tally.builder()
            .addStages(ProcedureStage.REPORT)
            .highImpact(false)
            .irrevocable(false)
            .countedBy(CountedBy.ACT)
            .build();
    private static final Tally ARRESTS = Tally.builder()
            .copyOf(REPORTS)
            .stages(List.of(ProcedureStage.ARREST))
            .build();

    /** A list of so many places for whoever has a report, the most reports first and then the most arrests. */
    static ListCriteriaBuilder list(int size) {
        return ListCriteria.builder()
                .id("voorbeeld")
                .edition("2025")
                .name(new Text("Voorbeeldlijst", "Example list"))
                .use(ListUse.LIST)
                .from(LocalDate.of(2025, 3, 1))
                .published(new Publication("voorbeeld.nl/lijst", Optional.of(LocalDate.of(2025, 3, 15))))
                .size(size)
                .addCriteria(counted(1))
                .addOrder(REPORTS, ARRESTS);
    }

    private static Criterion counted(int atLeast) {
        Text says = new Text("ten minste " + atLeast + " processen-verbaal", "at least " + atLeast + " reports");
        return new Criterion(
                new RuleId("TOPX-1.reports"),
                1,
                Source.policy("TOPX-1"),
                says,
                new Counted(List.of(new Threshold(says, REPORTS, Optional.of(atLeast), Optional.empty(), Ages.ALL))));
    }

    static TopX topX(ListCriteria criteria) {
        return InvalidDocumentException.orElseThrow(TopX.of(criteria, "national", "1"));
    }

    private static OnRecord reports(String id, int reports) {
        return OnRecord.of(id).reports(reports, "2024-01-01");
    }

    private static List<String> refused(ListCriteria criteria) {
        return TopX.of(criteria, "national", "1")
                .fold(
                        violations -> violations
                                .map(violation -> violation.code().code() + " " + violation.path())
                                .toJavaList(),
                        made -> List.of());
    }

    @Test
    void unpublished_criteria_are_refused_TOPX_2() {
        assertThat(refused(list(3).published(Optional.empty()).build())).containsExactly("list.unpublished $");
        assertThat(refused(list(3).build())).isEmpty();
    }

    @Test
    void a_list_says_how_many_places_it_has_TOPX_3() {
        assertThat(refused(list(3).size(Optional.empty()).build())).containsExactly("list.no-size $");
    }

    @ParameterizedTest
    @CsvSource({
        "PROFESSIONAL_JUDGEMENT, list.not-objective",
        "NOMINATION, list.not-objective",
        "PREDICTION_SCORE, list.prediction",
        "KINSHIP, list.kinship"
    })
    void what_is_not_objective_is_refused_by_its_name_TOPX_2_PRIV_20(SubjectiveKind kind, String code) {
        Criterion criterion = new Criterion(
                new RuleId("TOPX-2.other"),
                1,
                Source.policy("TOPX-2"),
                new Text("anders", "other"),
                new Subjective(kind));
        assertThat(refused(list(3).addCriteria(criterion).build())).containsExactly(code + " $.criteria[1].subjective");
        ListCriteria label = ListCriteria.builder()
                .copyOf(ShippedCriteria.REPEAT_OFFENDER)
                .addCriteria(criterion)
                .build();
        assertThat(refused(label)).containsExactly(code + " $.criteria[1].subjective");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Criterion criterion = new Criterion(
                new RuleId("TOPX-2.other"),
                1,
                Source.policy("TOPX-2"),
                new Text("anders", "other"),
                new Subjective(SubjectiveKind.KINSHIP));
        ListCriteria criteria = list(3).published(Optional.empty())
                .size(Optional.empty())
                .addCriteria(criterion)
                .build();
        assertThat(refused(criteria)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-14, false", "2025-03-15, true", "2025-08-31, true", "2025-09-01, false"})
    void criteria_hold_from_their_publication_to_their_end(LocalDate day, boolean hold) {
        TopX topX = topX(list(3).until(LocalDate.of(2025, 9, 1)).build());
        assertThat(topX.criteria().holdOn(day)).isEqualTo(hold);
        assertThat(topX.propose(List.of(), day).isRight()).isEqualTo(hold);
        Decision<Qualification> test = topX.test(reports("p1", 1).build(), day);
        assertThat(test.outcome()).isEqualTo(hold ? Qualification.QUALIFIES : Qualification.DOES_NOT_QUALIFY);
        assertThat(test.findings().get(0).truth()).isEqualTo(Truth.of(hold));
    }

    @Test
    void criteria_hold_from_their_first_day_if_they_were_published_before() {
        ListCriteria criteria = list(3).published(
                        new Publication("voorbeeld.nl", Optional.of(LocalDate.of(2025, 1, 1))))
                .build();
        assertThat(criteria.holdOn(LocalDate.of(2025, 2, 28))).isFalse();
        assertThat(criteria.holdOn(LocalDate.of(2025, 3, 1))).isTrue();
    }

    @Test
    void a_label_lists_nobody_TOPX_1() {
        Violation refused = topX(ShippedCriteria.REPEAT_OFFENDER)
                .propose(List.of(reports("p1", 3).build()), DAY)
                .getLeft();
        assertThat(refused.code()).isEqualTo(ListCode.LABEL_LISTS_NOBODY);
    }

    @Test
    void a_test_tells_each_criterion_with_the_items_behind_it_TOPX_6() {
        TopX topX = topX(list(3).addCriteria(new Criterion(
                        new RuleId("TOPX-1.arrests"),
                        2,
                        Source.policy("TOPX-1"),
                        new Text("ten minste twee aanhoudingen", "at least two arrests"),
                        new Counted(List.of(new Threshold(
                                new Text(
                                        "of er ten minste twee aanhoudingen zijn",
                                        "whether there are at least two arrests"),
                                ARRESTS,
                                Optional.of(2),
                                Optional.empty(),
                                Ages.ALL)))))
                .build());
        Candidate candidate =
                reports("p1", 2).arrest(OffenceClass.THEFT, "2024-05-01").build();
        Decision<Qualification> test = topX.test(candidate, DAY);
        assertThat(test.outcome()).isEqualTo(Qualification.DOES_NOT_QUALIFY);
        assertThat(test.findings()).extracting(Finding::truth).containsExactly(Truth.YES, Truth.YES, Truth.NO);
        assertThat(test.findings().get(1).evidence())
                .extracting(Object::toString)
                .containsExactly("i0", "i1");
        assertThat(test.findings().get(2).evidence())
                .extracting(Object::toString)
                .containsExactly("i2");
        assertThat(test.missing()).isEmpty();
        assertThat(test.basis().ruleSet()).isEqualTo("voorbeeld");
        assertThat(test.basis().ruleSetVersion()).isEqualTo("2025");
        assertThat(test.basis().profile()).isEqualTo("national");
        assertThat(Explanation.in(Language.EN).of(test)).isNotEmpty();
    }

    @Test
    void what_is_missing_is_told_only_while_it_can_decide() {
        TopX topX = topX(ShippedCriteria.TOP600);
        OnRecord young =
                OnRecord.of("p1").arrest(OffenceClass.ROBBERY, "2024-05-01").convictions(2);
        assertThat(topX.test(young.build(), DAY).missing())
                .extracting(missing -> missing.name())
                .containsExactly("age");
        OnRecord nothing = OnRecord.of("p1").convictions(2);
        assertThat(topX.test(nothing.build(), DAY).missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28, false", "2024-02-29, true", "2025-02-28, true"})
    void a_year_back_from_the_28th_of_february(LocalDate day, boolean counts) {
        LookBack year = new LookBack(12, BackFrom.AS_OF);
        assertThat(year.holds(day, LocalDate.of(2025, 2, 28))).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"2023-02-28, false", "2023-03-01, true", "2024-02-29, true", "2024-03-01, false"})
    void a_year_back_from_a_leap_day(LocalDate day, boolean counts) {
        LookBack year = new LookBack(12, BackFrom.AS_OF);
        assertThat(year.holds(day, LocalDate.of(2024, 2, 29))).isEqualTo(counts);
    }

    @Test
    void what_is_counted_can_be_narrowed() {
        OnRecord record = OnRecord.of("p1")
                .add(OffenceClass.THEFT, DAY.minusDays(9), ProcedureStage.CONVICTION, DAY.minusDays(2), true, false)
                .add(OffenceClass.FRAUD, DAY.minusDays(9), ProcedureStage.CONVICTION, DAY.minusDays(1), false, true);
        Tally all = Tally.builder()
                .copyOf(REPORTS)
                .stages(List.of(ProcedureStage.CONVICTION))
                .build();
        Candidate candidate = record.build();
        assertThat(Count.of(all, candidate, DAY).number()).isEqualTo(2);
        Tally grave = Tally.builder().copyOf(all).highImpact(true).build();
        assertThat(Count.of(grave, candidate, DAY).items())
                .extracting(Object::toString)
                .containsExactly("i0");
        Tally last = Tally.builder().copyOf(all).irrevocable(true).build();
        assertThat(Count.of(last, candidate, DAY).items())
                .extracting(Object::toString)
                .containsExactly("i1");
        Tally theft = Tally.builder().copyOf(all).addClasses(OffenceClass.THEFT).build();
        assertThat(Count.of(theft, candidate, DAY).items())
                .extracting(Object::toString)
                .containsExactly("i0");
    }

    /** The act lies within the last days of the window, its stage outside, and the other way round. */
    @Test
    void an_act_counts_by_its_day_and_an_occasion_by_the_day_of_its_stage() {
        OnRecord record = OnRecord.of("p1")
                .add(OffenceClass.THEFT, DAY.minusMonths(2), ProcedureStage.REPORT, DAY.minusDays(1), false, false);
        LookBack month = new LookBack(1, BackFrom.AS_OF);
        Tally act = Tally.builder().copyOf(REPORTS).within(month).build();
        Tally occasion =
                Tally.builder().copyOf(act).countedBy(CountedBy.OCCASION).build();
        assertThat(Count.of(act, record.build(), DAY).number()).isZero();
        assertThat(Count.of(occasion, record.build(), DAY).number()).isEqualTo(1);
    }

    @Test
    void a_proposal_puts_the_most_first() {
        List<Candidate> candidates = List.of(
                reports("a", 1).build(),
                reports("b", 3).build(),
                reports("c", 2).build(),
                OnRecord.of("d").build());
        Proposal proposal = topX(list(2).build()).propose(candidates, DAY).get();
        assertThat(proposal.candidates())
                .extracting(Candidacy::person)
                .extracting(Object::toString)
                .containsExactly("b", "c");
        assertThat(proposal.candidates()).extracting(Candidacy::rank).containsExactly(1, 2);
        assertThat(proposal.tied()).isEmpty();
        assertThat(proposal.openPlaces()).isZero();
        assertThat(proposal.numbers()).isEqualTo(new Numbers(4, 3, 0));
        assertThat(proposal.toString()).doesNotContain("b,");
    }

    @Test
    void the_second_tally_decides_what_the_first_leaves_open() {
        List<Candidate> candidates = List.of(
                reports("a", 2).build(),
                reports("b", 2).arrest(OffenceClass.THEFT, "2024-05-01").build());
        Proposal proposal = topX(list(1).build()).propose(candidates, DAY).get();
        assertThat(proposal.candidates())
                .extracting(Candidacy::person)
                .extracting(Object::toString)
                .containsExactly("b");
    }

    /** Nothing in the criteria says who of the three comes first, and an id is no reason. */
    @Test
    void ties_for_the_last_places_are_told_and_not_broken_TOPX_3() {
        List<Candidate> candidates = List.of(
                reports("d", 1).build(),
                reports("c", 1).build(),
                reports("b", 1).build(),
                reports("a", 2).build());
        Proposal proposal = topX(list(3).build()).propose(candidates, DAY).get();
        assertThat(proposal.candidates())
                .extracting(Candidacy::person)
                .extracting(Object::toString)
                .containsExactly("a");
        assertThat(proposal.tied())
                .extracting(Candidacy::person)
                .extracting(Object::toString)
                .containsExactly("b", "c", "d");
        assertThat(proposal.tied()).extracting(Candidacy::rank).containsOnly(2);
        assertThat(proposal.openPlaces()).isEqualTo(2);
        Proposal four = topX(list(4).build()).propose(candidates, DAY).get();
        assertThat(four.tied()).isEmpty();
        assertThat(four.candidates()).extracting(Candidacy::rank).containsExactly(1, 2, 2, 2);
    }

    @Test
    void without_a_published_order_everybody_is_tied() {
        ListCriteria criteria = list(1).order(List.of()).build();
        Proposal proposal = topX(criteria)
                .propose(List.of(reports("a", 1).build(), reports("b", 9).build()), DAY)
                .get();
        assertThat(proposal.candidates()).isEmpty();
        assertThat(proposal.tied()).hasSize(2);
        assertThat(proposal.openPlaces()).isEqualTo(1);
    }

    /** Against sorting everybody, in any order, for every size (TOPX-3). */
    @Test
    void a_proposal_is_what_sorting_everybody_would_give() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Candidate> candidates = new ArrayList<>();
            int[] reports = random.ints(random.nextInt(30), 0, 5).toArray();
            for (int i = 0; i < reports.length; i++) {
                candidates.add(reports("p" + i, reports[i]).build());
            }
            int size = 1 + random.nextInt(12);
            List<Integer> sorted = Arrays.stream(reports)
                    .filter(count -> count > 0)
                    .boxed()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            TopX topX = topX(list(size).build());
            Proposal proposal = topX.propose(candidates, DAY).get();
            int last = sorted.isEmpty() ? 0 : sorted.get(Math.min(size, sorted.size()) - 1);
            boolean cut = sorted.size() > size && sorted.get(size) == last;
            long ahead = sorted.stream()
                    .filter(count -> cut ? count > last : count >= last)
                    .count();
            assertThat(proposal.candidates()).hasSize((int) (sorted.isEmpty() ? 0 : ahead));
            assertThat(proposal.tied()).hasSize(cut ? Collections.frequency(sorted, last) : 0);
            assertThat(proposal.openPlaces()).isEqualTo(cut ? size - (int) ahead : 0);
            Collections.shuffle(candidates, random);
            assertThat(topX.propose(candidates, DAY).get()).isEqualTo(proposal);
        }
    }

    /** However a register is divided, also in parts of parts, and whoever of them is tied (TOPX-3, SDK-5). */
    @Test
    void proposals_of_the_parts_of_a_register_join_to_that_of_the_whole() {
        Random random = new Random(12);
        for (int round = 0; round < 300; round++) {
            List<Candidate> candidates = new ArrayList<>();
            List<List<Candidate>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = random.nextInt(30); i > 0; i--) {
                OnRecord record = reports("p" + i, random.nextInt(4));
                candidates.add((random.nextInt(5) == 0 ? record.incomplete() : record).build());
                parts.get(random.nextInt(3)).add(candidates.get(candidates.size() - 1));
            }
            TopX topX = topX(list(1 + random.nextInt(12)).build());
            Proposal whole = topX.propose(candidates, DAY).get();
            List<Proposal> proposals =
                    parts.stream().map(part -> topX.propose(part, DAY).get()).toList();
            assertThat(topX.join(proposals, DAY).get()).isEqualTo(whole);
            Proposal two = topX.join(proposals.subList(1, 3), DAY).get();
            assertThat(topX.join(List.of(two, proposals.get(0)), DAY).get()).isEqualTo(whole);
        }
    }

    @Test
    void nothing_joined_is_the_proposal_of_nobody() {
        TopX topX = topX(list(3).build());
        assertThat(topX.join(List.of(), DAY)).isEqualTo(topX.propose(List.of(), DAY));
    }

    @Test
    void what_cannot_be_joined_is_refused() {
        TopX topX = topX(list(3).build());
        Proposal a = topX.propose(List.of(reports("a", 1).build()), DAY).get();
        Proposal b = topX.propose(List.of(reports("b", 1).build()), DAY).get();
        Either<Violation, Proposal> twice = topX.join(List.of(a, b, a), DAY);
        assertThat(twice.getLeft().code()).isEqualTo(ListCode.GIVEN_TWICE);
        assertThat(twice.getLeft().path()).isEqualTo("$[2]");
        TopX label = topX(ShippedCriteria.REPEAT_OFFENDER);
        assertThat(label.join(List.of(), DAY).getLeft().code()).isEqualTo(ListCode.LABEL_LISTS_NOBODY);
        LocalDate before = LocalDate.of(2025, 3, 14);
        assertThat(topX.join(List.of(), before).getLeft().code()).isEqualTo(ListCode.NOT_IN_FORCE);
        List<Proposal> others = List.of(
                topX.propose(List.of(), DAY.plusDays(1)).get(),
                topX(list(4).build()).propose(List.of(), DAY).get(),
                topX(list(3).edition("2026").build()).propose(List.of(), DAY).get(),
                Proposal.builder()
                        .copyOf(a)
                        .candidates(List.of(new Candidacy(1, new CandidateId("a"), List.of(1))))
                        .build());
        for (Proposal other : others) {
            assertThatThrownBy(() -> topX.join(List.of(b, other), DAY)).isInstanceOf(MalformedValueException.class);
        }
    }

    @Test
    void counting_names_nobody_TOPX_6() {
        List<Candidate> candidates = List.of(
                reports("a", 1).build(),
                OnRecord.of("b").incomplete().build(),
                OnRecord.of("c").build());
        assertThat(topX(list(1).build()).count(candidates, DAY).get()).isEqualTo(new Numbers(3, 1, 1));
    }

    /** Twice the same person would take two places, and be counted for two; which of the two records is the right one nobody can tell. */
    @Test
    void whoever_is_given_twice_is_refused_with_where_TOPX_3() {
        List<Candidate> candidates = List.of(
                reports("a", 1).build(),
                reports("b", 0).build(),
                reports("a", 2).build(),
                reports("b", 1).build());
        TopX topX = topX(list(3).build());
        for (Either<Violation, ?> refused : List.of(topX.propose(candidates, DAY), topX.count(candidates, DAY))) {
            assertThat(refused.getLeft().code()).isEqualTo(ListCode.GIVEN_TWICE);
            assertThat(refused.getLeft().path()).isEqualTo("$[2]");
        }
        assertThat(topX.propose(candidates.subList(0, 2), DAY).get().numbers()).isEqualTo(new Numbers(2, 1, 0));
        assertThat(topX.count(candidates.subList(1, 3), DAY).get()).isEqualTo(new Numbers(2, 1, 0));
    }

    @Test
    void the_order_of_a_record_does_not_matter() {
        Random random = new Random(3);
        TopX topX = topX(ShippedCriteria.TOP600);
        OnRecord record = OnRecord.of("p1")
                .born("1990-01-01")
                .arrest(OffenceClass.ROBBERY, "2024-05-01")
                .convictions(3);
        record.add(OffenceClass.BURGLARY, "2023-01-01", ProcedureStage.ARREST, "2023-01-02");
        Decision<Qualification> first = topX.test(record.build(), DAY);
        for (int i = 0; i < 50; i++) {
            assertThat(topX.test(record.shuffled(random).build(), DAY)).isEqualTo(first);
        }
    }

    /** Whoever was not notified yet is not tested: on that day nothing of him was there to be used. */
    @Test
    void nobody_is_a_candidate_before_the_notification() {
        CaseFile file = Given.person().build();
        LocalDate notified = file.notification().on();
        assertThat(Candidate.of(file, Given.CONCERNED, notified, all())).isPresent();
        assertThat(Candidate.of(file, Given.CONCERNED, notified.minusDays(1), all()))
                .isEmpty();
    }

    @Test
    void a_candidate_of_a_case_is_a_person_concerned_with_his_own_record_PRIV_20() {
        LocalDate act = LocalDate.of(2026, 2, 1);
        CaseFile file = Given.person()
                .item(identity("2004-03-01"), DataCategory.IDENTITY_AND_CONTACT)
                .offence(OffenceClass.THEFT, act, ProcedureStage.REPORT, false, 12)
                .of(Given.CIRCLE)
                .offence(OffenceClass.THEFT, act, ProcedureStage.REPORT, false, 12)
                .build();
        Candidate candidate =
                Candidate.of(file, Given.CONCERNED, Given.TODAY, all()).orElseThrow();
        assertThat(candidate.id().value()).isEqualTo("ZVH-1/p1");
        assertThat(candidate.born()).contains(BirthDate.of(LocalDate.of(2004, 3, 1)));
        assertThat(candidate.charges())
                .extracting(Candidate.Charge::item)
                .extracting(Object::toString)
                .containsExactly("i2");
        assertThat(Candidate.of(file, Given.CIRCLE, Given.TODAY, all())).isEmpty();
        assertThat(Candidate.of(file, Given.OFFICIAL, Given.TODAY, all())).isEmpty();
        assertThat(Candidate.of(file, Given.SECOND, Given.TODAY, all())).isEmpty();
        Candidate before = Candidate.of(file, Given.CONCERNED, Given.TODAY.minusDays(1), all())
                .orElseThrow();
        assertThat(before.charges()).isEmpty();
        assertThat(before.born()).isEmpty();
        assertThat(candidate.toString()).isEqualTo("Candidate[ZVH-1/p1]");
    }

    @Test
    void what_is_under_another_regime_or_screened_off_tests_nobody_CASE_8() {
        CaseFile local = CaseFile.builder()
                .copyOf(Given.person().build())
                .regime(Regime.LOCAL_COVENANT)
                .build();
        assertThat(Candidate.of(local, Given.CONCERNED, Given.TODAY, all())).isEmpty();
        CaseFile open = Given.person().step(Step.JUDGE_FIT).build();
        assertThat(Candidate.of(open, Given.CONCERNED, Given.TODAY, all())).isPresent();
        CaseFile closed = Given.person().step(Step.JUDGE_FIT).step(Step.CLOSE).build();
        assertThat(Candidate.of(closed, Given.CONCERNED, Given.TODAY, all())).isEmpty();
        // closed after a step that was not allowed: nobody can say that its data are not screened off
        CaseFile unclear = Given.person()
                .step(Step.JUDGE_FIT)
                .step(Step.SCALE_UP)
                .step(Step.CLOSE)
                .build();
        assertThat(Candidate.of(unclear, Given.CONCERNED, Given.TODAY, all())).isEmpty();
    }

    @Test
    void two_dates_of_birth_are_none() {
        CaseFile file = Given.person()
                .item(identity("2004-03-01"), DataCategory.IDENTITY_AND_CONTACT)
                .item(identity("2004-03-02"), DataCategory.IDENTITY_AND_CONTACT)
                .build();
        assertThat(Candidate.of(file, Given.CONCERNED, Given.TODAY, all())
                        .orElseThrow()
                        .born())
                .isEmpty();
    }

    private static Set<ProcedureStage> all() {
        return EnumSet.allOf(ProcedureStage.class);
    }

    private static Identity identity(String born) {
        return new Identity(
                PersonName.of("Aap", "Verzonnen"), Optional.of(BirthDate.of(LocalDate.parse(born))), List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcedureStage.class,
            names = {"ACQUITTAL", "TECHNICAL_DISMISSAL"})
    void nothing_can_count_what_somebody_was_cleared_of(ProcedureStage stage) {
        assertThatThrownBy(
                        () -> Tally.builder().copyOf(REPORTS).addStages(stage).build())
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void bounds_themselves_are_allowed() {
        assertThat(new LookBack(1, BackFrom.AS_OF).months()).isEqualTo(1);
        assertThat(new LookBack(600, BackFrom.AS_OF).months()).isEqualTo(600);
        assertThat(new Ages(Optional.of(0), Optional.of(150)).isAll()).isFalse();
        assertThat(new Ages(Optional.of(18), Optional.of(18)).from()).contains(18);
        Text says = new Text("a", "a");
        assertThat(new Threshold(says, REPORTS, Optional.of(10_000), Optional.of(10_000), Ages.ALL).atMost())
                .contains(10_000);
        assertThat(new Threshold(says, REPORTS, Optional.empty(), Optional.of(0), Ages.ALL).atMost())
                .contains(0);
        assertThat(list(100_000).build().size()).contains(100_000);
        assertThat(list(1).until(LocalDate.of(2025, 3, 2)).build().until()).isPresent();
        assertThat(new Numbers(2, 1, 1).tested()).isEqualTo(2);
    }

    @Test
    void numbers_and_proposals_are_consistent() {
        assertThatThrownBy(() -> new Numbers(1, 1, 1)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Numbers(1, -1, 1)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Numbers(1, 1, -1)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Candidacy(0, new CandidateId("a"), List.of()))
                .isInstanceOf(MalformedValueException.class);
        Candidacy one = new Candidacy(1, new CandidateId("a"), List.of(7));
        Candidacy other = new Candidacy(1, new CandidateId("b"), List.of(7));
        assertThat(one.toString()).isEqualTo("Candidacy[1, a]");
        Proposal none = topX(list(1).build()).propose(List.of(), DAY).get();
        ProposalBuilder made = Proposal.builder().copyOf(none);
        assertThat(made.build()).isEqualTo(none).hasToString("Proposal[0 of 1 places, 0 tied]");
        assertThatThrownBy(() -> Proposal.builder()
                        .copyOf(none)
                        .addCandidates(one, other)
                        .build())
                .isInstanceOf(MalformedValueException.class);
        for (int open : new int[] {0, 2}) {
            assertThatThrownBy(() -> Proposal.builder()
                            .copyOf(none)
                            .addTied(one, other)
                            .openPlaces(open)
                            .build())
                    .isInstanceOf(MalformedValueException.class);
        }
        assertThatThrownBy(() -> Proposal.builder().copyOf(none).openPlaces(1).build())
                .isInstanceOf(MalformedValueException.class);
    }

    /** Not born yet on the day of the test: no age, which is not the same as being young. */
    @Test
    void whoever_is_born_later_has_no_age() {
        OnRecord record = OnRecord.of("p1")
                .born("2025-06-02")
                .arrest(OffenceClass.ROBBERY, "2024-05-01")
                .convictions(2);
        assertThat(topX(ShippedCriteria.TOP600).outcome(record.build(), DAY)).isEqualTo(Qualification.UNDECIDED);
        OnRecord today = OnRecord.of("p1")
                .born("2025-06-01")
                .arrest(OffenceClass.ROBBERY, "2024-05-01")
                .convictions(2);
        assertThat(topX(ShippedCriteria.TOP600).outcome(today.build(), DAY)).isEqualTo(Qualification.QUALIFIES);
    }

    @Test
    void a_criterion_counts_its_versions_from_one_and_has_a_threshold() {
        Criterion criterion = counted(1);
        assertThatThrownBy(
                        () -> Criterion.builder().copyOf(criterion).version(0).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Counted(List.of())).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> list(1).criteria(List.of()).build()).isInstanceOf(MalformedValueException.class);
        assertThat(Threshold.builder()
                        .says(new Text("a", "a"))
                        .tally(REPORTS)
                        .atLeast(1)
                        .ages(Ages.ALL)
                        .build()
                        .atMost())
                .isEmpty();
        assertThat(topX(list(1).build())).hasToString("TopX[voorbeeld 2025]");
    }

    @Test
    void every_refusal_has_its_source_and_words() {
        for (ListCode code : ListCode.values()) {
            assertThat(code.source().requirement()).isNotBlank();
            assertThat(code.caughtBySchema()).isFalse();
            assertThat(code.template("help", Language.NL)).isNotBlank();
            assertThat(code.code()).startsWith("list.");
        }
    }

    @Test
    void malformed_criteria_cannot_exist() {
        assertThatThrownBy(() -> new LookBack(0, BackFrom.AS_OF)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new LookBack(601, BackFrom.AS_OF)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Ages(Optional.of(21), Optional.of(20)))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Ages(Optional.of(-1), Optional.empty()))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Ages(Optional.empty(), Optional.of(151)))
                .isInstanceOf(MalformedValueException.class);
        Text says = new Text("a", "a");
        for (Integer[] bounds : new Integer[][] {{null, null}, {0, null}, {null, -1}, {3, 2}, {10_001, null}}) {
            assertThatThrownBy(() -> new Threshold(
                            says, REPORTS, Optional.ofNullable(bounds[0]), Optional.ofNullable(bounds[1]), Ages.ALL))
                    .isInstanceOf(MalformedValueException.class);
        }
        assertThatThrownBy(
                        () -> Tally.builder().copyOf(REPORTS).stages(List.of()).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Tally.builder()
                        .copyOf(REPORTS)
                        .addStages(ProcedureStage.REPORT)
                        .build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(
                        () -> Tally.builder().copyOf(REPORTS).irrevocable(true).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> list(0).build()).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> list(100_001).build()).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> list(1).until(LocalDate.of(2025, 3, 1)).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> list(1).addCriteria(counted(2)).build()).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> list(1).use(ListUse.LABEL).build()).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new CandidateId("a/b/c")).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new CandidateId("x/999900006")).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void nothing_of_a_record_shows() {
        Offence offence = reports("p1", 1).build().charges().get(0).offence();
        assertThat(new Candidate.Charge(
                                reports("p1", 1).build().charges().get(0).item(), offence)
                        .toString())
                .doesNotContain("THEFT");
    }
}
