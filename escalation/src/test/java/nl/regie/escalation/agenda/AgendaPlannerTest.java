package nl.regie.escalation.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.Priority;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.PersonId;
import nl.regie.core.person.FreeText;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.problem.Theme;
import nl.regie.core.source.Origin;
import nl.regie.core.violation.MalformedValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class AgendaPlannerTest {

    static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    static final MunicipalityCode TOWN = new MunicipalityCode("0599");
    private static final AgendaPlanner PLANNER = AgendaPlanner.of(AgendaSettings.NATIONAL, "national", "1");

    static WaitingCaseBuilder waiting(String id) {
        return WaitingCase.builder()
                .id(new CaseId(id))
                .municipality(TOWN)
                .acuteDanger(false)
                .focus(false)
                .complexity(ComplexityOutcome.NOT_COMPLEX)
                .since(TODAY.minusDays(7))
                .deferrals(0);
    }

    static AgendaTable table(String id, int capacity) {
        return AgendaTable.builder().id(id).on(TODAY).capacity(capacity).build();
    }

    private static List<String> ids(TableAgenda agenda) {
        return agenda.cases().stream().map(CaseId::value).toList();
    }

    private static AgendaProposal propose(int capacity, WaitingCase... cases) {
        return PLANNER.propose(TODAY, List.of(table("general", capacity)), List.of(cases));
    }

    @Test
    void danger_comes_before_waiting_too_long_before_focus_before_complexity_before_waiting() {
        AgendaProposal proposal = propose(
                7,
                waiting("longer").since(TODAY.minusDays(20)).build(),
                waiting("undecided").complexity(ComplexityOutcome.UNDECIDED).build(),
                waiting("complex").complexity(ComplexityOutcome.COMPLEX).build(),
                waiting("focus").focus(true).build(),
                waiting("focus-complex")
                        .focus(true)
                        .complexity(ComplexityOutcome.COMPLEX)
                        .build(),
                waiting("twice").deferrals(2).build(),
                waiting("danger").acuteDanger(true).since(TODAY).build());

        assertThat(ids(proposal.agendas().get(0)))
                .containsExactly("danger", "twice", "focus-complex", "focus", "complex", "undecided", "longer");
        assertThat(proposal.agendas().get(0).items())
                .extracting(AgendaItem::ground)
                .containsExactly(
                        AgendaGround.ACUTE_DANGER,
                        AgendaGround.WAITED_TOO_LONG,
                        AgendaGround.FOCUS,
                        AgendaGround.FOCUS,
                        AgendaGround.COMPLEXITY,
                        AgendaGround.WAITING_TIME,
                        AgendaGround.WAITING_TIME);
        assertThat(proposal.deferred()).isEmpty();
    }

    @Test
    void two_deferrals_or_more_than_six_weeks_are_too_long_and_one_or_six_weeks_are_not() {
        AgendaProposal proposal = propose(
                4,
                waiting("once").deferrals(1).build(),
                waiting("twice").deferrals(2).build(),
                waiting("six-weeks").since(TODAY.minusWeeks(6)).build(),
                waiting("a-day-more").since(TODAY.minusWeeks(6).minusDays(1)).build());

        assertThat(proposal.agendas().get(0).items())
                .filteredOn(item -> item.ground() == AgendaGround.WAITED_TOO_LONG)
                .extracting(item -> item.id().value())
                .containsExactly("a-day-more", "twice");
    }

    @Test
    void each_deferral_has_a_reason_a_date_and_a_number() {
        AgendaProposal proposal = PLANNER.propose(
                TODAY,
                List.of(AgendaTable.builder()
                        .id("youth")
                        .on(TODAY)
                        .capacity(1)
                        .addThemes(Theme.YOUTH)
                        .build()),
                List.of(
                        waiting("a").addThemes(Theme.YOUTH).deferrals(1).build(),
                        waiting("b").addThemes(Theme.YOUTH).build(),
                        waiting("c").addThemes(Theme.YOUTH).since(TODAY).build(),
                        waiting("d").addThemes(Theme.ADDICTION).build(),
                        waiting("e").acuteDanger(true).build()));

        assertThat(ids(proposal.agendas().get(0))).containsExactly("a");
        assertThat(proposal.agendas().get(0).tied()).containsExactly(new CaseId("a"), new CaseId("b"));
        assertThat(proposal.deferred())
                .containsExactly(
                        deferral("e", AgendaGround.ACUTE_DANGER, DeferralReason.ACUTE_WITHOUT_PLACE),
                        deferral("b", AgendaGround.WAITING_TIME, DeferralReason.TIED),
                        deferral("d", AgendaGround.WAITING_TIME, DeferralReason.NO_TABLE),
                        deferral("c", AgendaGround.WAITING_TIME, DeferralReason.FULL));
    }

    private static Deferral deferral(String id, AgendaGround ground, DeferralReason reason) {
        return new Deferral(new CaseId(id), TODAY, ground, reason, 1, Optional.empty());
    }

    @Test
    void acute_danger_leaves_the_reserved_share_to_whoever_waited_too_long_and_is_told_where_it_finds_no_place() {
        List<WaitingCase> cases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            cases.add(waiting("danger-" + i).acuteDanger(true).since(TODAY).build());
        }
        cases.add(waiting("new").focus(true).build());
        List<AgendaTable> tables = List.of(table("general", 5));

        assertThat(ids(PLANNER.propose(TODAY, tables, cases).agendas().get(0)))
                .containsExactly("danger-0", "danger-1", "danger-2", "danger-3", "danger-4");
        cases.add(waiting("twice").deferrals(2).build());
        AgendaProposal proposal = PLANNER.propose(TODAY, tables, cases);
        assertThat(ids(proposal.agendas().get(0)))
                .containsExactly("danger-0", "danger-1", "danger-2", "danger-3", "twice");
        assertThat(proposal.agendas().get(0).items().get(4).reserved()).isTrue();
        assertThat(proposal.deferred())
                .extracting(Deferral::reason)
                .containsExactly(
                        DeferralReason.ACUTE_WITHOUT_PLACE, DeferralReason.ACUTE_WITHOUT_PLACE, DeferralReason.FULL);
    }

    @Test
    void the_reserved_share_is_rounded_down_but_is_one_of_two_places() {
        assertThat(AgendaSettings.NATIONAL.reserved(0)).isZero();
        assertThat(AgendaSettings.NATIONAL.reserved(1)).isZero();
        assertThat(AgendaSettings.NATIONAL.reserved(2)).isEqualTo(1);
        assertThat(AgendaSettings.NATIONAL.reserved(9)).isEqualTo(1);
        assertThat(AgendaSettings.NATIONAL.reserved(10)).isEqualTo(2);
        assertThat(new AgendaSettings(6, 2, 0, 4).reserved(10)).isZero();
        assertThat(new AgendaSettings(6, 2, 100, 4).reserved(1)).isEqualTo(1);
    }

    @Test
    void the_table_for_a_theme_or_a_municipality_is_filled_before_the_general_one() {
        AgendaTable youth = AgendaTable.builder()
                .id("youth")
                .on(TODAY)
                .capacity(1)
                .addThemes(Theme.YOUTH)
                .build();
        AgendaTable elsewhere = AgendaTable.builder()
                .id("elsewhere")
                .on(TODAY)
                .capacity(3)
                .addMunicipalities(new MunicipalityCode("0344"))
                .build();
        AgendaProposal proposal = PLANNER.propose(
                TODAY,
                List.of(table("a-general", 1), youth, elsewhere),
                List.of(
                        waiting("child").addThemes(Theme.YOUTH).build(),
                        waiting("neighbour").since(TODAY.minusDays(1)).build(),
                        waiting("not-yet").since(TODAY.plusDays(1)).build()));

        assertThat(proposal.agendas())
                .extracting(agenda -> agenda.table().id(), AgendaPlannerTest::ids)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("elsewhere", List.of()),
                        org.assertj.core.groups.Tuple.tuple("youth", List.of("child")),
                        org.assertj.core.groups.Tuple.tuple("a-general", List.of("neighbour")));
        assertThat(proposal.deferred()).extracting(Deferral::reason).containsExactly(DeferralReason.NO_TABLE);
    }

    @Property(tries = 100)
    void the_same_cases_and_tables_give_the_same_proposal_in_any_order(@ForAll long seed) {
        Random random = new Random(seed);
        List<WaitingCase> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cases.add(waiting("c" + i)
                    .acuteDanger(random.nextInt(6) == 0)
                    .focus(random.nextBoolean())
                    .complexity(ComplexityOutcome.values()[random.nextInt(3)])
                    .since(TODAY.minusDays(random.nextInt(60)))
                    .deferrals(random.nextInt(4))
                    .build());
        }
        List<AgendaTable> tables = new ArrayList<>(List.of(table("a", 6), table("b", 3), table("c", 0)));
        AgendaProposal proposal = PLANNER.propose(TODAY, tables, cases);
        Collections.shuffle(cases, random);
        Collections.shuffle(tables, random);

        assertThat(PLANNER.propose(TODAY, tables, cases)).isEqualTo(proposal);
        assertThat(proposal.agendas().stream()
                                .mapToInt(agenda -> agenda.items().size())
                                .sum()
                        + proposal.deferred().size())
                .isEqualTo(cases.size());
    }

    @Test
    void a_case_or_a_table_stands_once_and_no_table_meets_in_the_past() {
        WaitingCase one = waiting("a").build();
        assertThatThrownBy(() -> propose(1, one, one))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith("waiting: ");
        assertThatThrownBy(() -> PLANNER.propose(TODAY, List.of(table("a", 1), table("a", 2)), List.of()))
                .hasMessageStartingWith("tables: ");
        assertThatThrownBy(() -> PLANNER.propose(TODAY.plusDays(1), List.of(table("a", 1)), List.of()))
                .hasMessageStartingWith("tables: ");
    }

    @Test
    void the_chair_decides_and_says_why_where_he_or_she_differs() {
        AgendaProposal proposal = propose(
                2,
                waiting("a").focus(true).build(),
                waiting("b").complexity(ComplexityOutcome.COMPLEX).build(),
                waiting("c").deferrals(1).build());
        PersonId chair = new PersonId("chair");
        FreeText why = FreeText.of("one case done well");
        ChairDecision fewer =
                new ChairDecision("general", TODAY.plusDays(1), chair, List.of(new CaseId("c")), Optional.of(why));

        assertThat(proposal.decided(List.of())).isEqualTo(proposal.deferred());
        assertThat(proposal.decided(List.of(fewer)))
                .containsExactly(
                        new Deferral(
                                new CaseId("a"),
                                TODAY.plusDays(1),
                                AgendaGround.FOCUS,
                                DeferralReason.CHAIR,
                                1,
                                Optional.of(why)),
                        new Deferral(
                                new CaseId("b"),
                                TODAY.plusDays(1),
                                AgendaGround.COMPLEXITY,
                                DeferralReason.CHAIR,
                                1,
                                Optional.of(why)));
        assertThatThrownBy(() -> proposal.decided(List.of(
                        new ChairDecision("general", TODAY, chair, List.of(new CaseId("c")), Optional.empty()))))
                .hasMessageStartingWith("why: ");
        assertThatThrownBy(() -> proposal.decided(List.of(
                        new ChairDecision("general", TODAY, chair, List.of(new CaseId("x")), Optional.of(why)))))
                .hasMessageStartingWith("cases: ");
        assertThatThrownBy(() -> proposal.decided(
                        List.of(new ChairDecision("other", TODAY, chair, List.of(), Optional.of(why)))))
                .hasMessageStartingWith("table: ");
        assertThatThrownBy(() -> proposal.decided(List.of(fewer, fewer))).hasMessageStartingWith("decisions: ");
    }

    @Test
    void a_lasting_overload_tells_the_capacity_that_is_missing() {
        List<AgendaRound> rounds = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            rounds.add(new AgendaRound(TODAY.plusWeeks(week), 7, 5, 2 + week));
        }
        Collections.reverse(rounds);

        assertThat(Overload.of(rounds, AgendaSettings.NATIONAL))
                .contains(new Overload(TODAY, TODAY.plusWeeks(3), 2, 5));
        assertThat(Overload.of(rounds.subList(0, 3), AgendaSettings.NATIONAL)).isEmpty();
        rounds.add(new AgendaRound(TODAY.plusWeeks(4), 0, 5, 0));
        assertThat(Overload.of(rounds, AgendaSettings.NATIONAL)).isEmpty();
        // a quarter of a place more than there is, is one place; as many as there are, is only a backlog
        assertThat(Overload.of(four(6, 5, 5, 5), AgendaSettings.NATIONAL))
                .hasValueSatisfying(
                        overload -> assertThat(overload.missingPerRound()).isEqualTo(1));
        assertThat(Overload.of(four(5, 5, 5, 5), AgendaSettings.NATIONAL))
                .hasValueSatisfying(
                        overload -> assertThat(overload.missingPerRound()).isZero());
    }

    private static List<AgendaRound> four(int... entered) {
        List<AgendaRound> rounds = new ArrayList<>();
        for (int i = 0; i < entered.length; i++) {
            rounds.add(new AgendaRound(TODAY.plusWeeks(i), entered[i], 5, 1));
        }
        return rounds;
    }

    @Test
    void the_numbers_of_a_round_follow_from_its_proposal() {
        AgendaProposal proposal = propose(
                1,
                waiting("a").deferrals(3).build(),
                waiting("b").deferrals(2).build(),
                waiting("c").acuteDanger(true).build(),
                waiting("d").build());

        assertThat(AgendaRound.of(proposal, 4)).isEqualTo(new AgendaRound(TODAY, 4, 1, 2));
    }

    @Test
    void nothing_of_what_is_the_matter_shows() {
        assertThat(waiting("a").acuteDanger(true).build()).hasToString("WaitingCase[a, since 2025-08-25]");
        assertThat(propose(0, waiting("a").build())).hasToString("AgendaProposal[2025-09-01, 1 tables, 1 deferred]");
        assertThat(propose(0, waiting("a").build()).deferred().get(0)).hasToString("Deferral[a, 2025-09-01]");
        assertThat(propose(1, waiting("a").build()).agendas().get(0).items().get(0))
                .hasToString("AgendaItem[a]");
    }

    private static void refused(ThrowingCallable call, String attribute) {
        assertThatThrownBy(call).isInstanceOf(MalformedValueException.class).hasMessageStartingWith(attribute + ": ");
    }

    @Test
    void each_setting_has_its_range() {
        assertThat(new AgendaSettings(1, 1, 0, 1).reserved(200)).isZero();
        assertThat(new AgendaSettings(52, 20, 100, 52).reserved(1)).isEqualTo(1);
        refused(() -> new AgendaSettings(0, 1, 0, 1), "weeks");
        refused(() -> new AgendaSettings(53, 1, 0, 1), "weeks");
        refused(() -> new AgendaSettings(1, 0, 0, 1), "deferrals");
        refused(() -> new AgendaSettings(1, 21, 0, 1), "deferrals");
        refused(() -> new AgendaSettings(1, 1, -1, 1), "reservedPercent");
        refused(() -> new AgendaSettings(1, 1, 101, 1), "reservedPercent");
        refused(() -> new AgendaSettings(1, 1, 0, 0), "overloadRounds");
        refused(() -> new AgendaSettings(1, 1, 0, 53), "overloadRounds");
    }

    @Test
    void no_number_of_an_agenda_is_out_of_range() {
        assertThat(table("a", 0).capacity()).isZero();
        assertThat(table("a", 200).capacity()).isEqualTo(200);
        refused(() -> table("a", -1), "capacity");
        refused(() -> table("a", 201), "capacity");
        refused(() -> table("Tafel", 1), "id");
        refused(() -> waiting("a").deferrals(-1).build(), "deferrals");
        refused(() -> waiting("a").deferrals(10_000).build(), "deferrals");
        refused(() -> new AgendaRound(TODAY, -1, 0, 0), "entered");
        refused(() -> new AgendaRound(TODAY, 0, -1, 0), "places");
        refused(() -> new AgendaRound(TODAY, 0, 0, -1), "deferredTooLong");
        AgendaItem item = new AgendaItem(new CaseId("a"), AgendaGround.FOCUS, false, 0);
        refused(() -> new TableAgenda(table("a", 0), List.of(item), List.of()), "items");
        CaseId id = new CaseId("a");
        Optional<FreeText> why = Optional.of(FreeText.of("said"));
        refused(
                () -> new Deferral(id, TODAY, AgendaGround.FOCUS, DeferralReason.FULL, 0, Optional.empty()),
                "deferrals");
        refused(() -> new Deferral(id, TODAY, AgendaGround.FOCUS, DeferralReason.FULL, 1, why), "why");
        refused(() -> new Deferral(id, TODAY, AgendaGround.FOCUS, DeferralReason.CHAIR, 1, Optional.empty()), "why");
        refused(() -> new ChairDecision("a", TODAY, new PersonId("chair"), List.of(id, id), why), "cases");
        refused(
                () -> Overload.of(
                        List.of(new AgendaRound(TODAY, 1, 1, 1), new AgendaRound(TODAY, 2, 1, 1)),
                        AgendaSettings.NATIONAL),
                "rounds");
    }

    /** One case with absurd numbers must not keep all others off the table. */
    @Test
    void absurd_numbers_break_no_proposal() {
        AgendaProposal proposal = propose(
                1,
                waiting("a").deferrals(9_999).build(),
                waiting("b").deferrals(9_999).build(),
                waiting("c").since(LocalDate.MAX).build(),
                waiting("d").since(LocalDate.MIN).build());
        assertThat(ids(proposal.agendas().get(0))).containsExactly("d");
        assertThat(proposal.deferred())
                .extracting(deferral -> deferral.id().value())
                .containsExactly("a", "b", "c");
        List<AgendaRound> rounds = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            rounds.add(new AgendaRound(TODAY.plusWeeks(week), Integer.MAX_VALUE, 0, 1));
        }
        assertThat(Overload.of(rounds, AgendaSettings.NATIONAL))
                .contains(new Overload(TODAY, TODAY.plusWeeks(3), Integer.MAX_VALUE, 1));
    }

    @Test
    void a_single_round_can_be_a_lasting_overload() {
        AgendaSettings one = new AgendaSettings(6, 2, 20, 1);
        assertThat(Overload.of(List.of(new AgendaRound(TODAY, 6, 5, 1)), one))
                .contains(new Overload(TODAY, TODAY, 1, 1));
        assertThat(Overload.of(List.of(), one)).isEmpty();
    }

    @Test
    void a_focus_lasts_from_its_first_up_to_and_including_its_last_day() {
        LocalDate from = TODAY.minusDays(10);
        CaseFile file = Given.person()
                .builder()
                .priority(new Priority("Thema", "Stuurgroep", Given.WORDS, from, TODAY))
                .build();
        assertThat(focus(file, from.minusDays(1))).isFalse();
        assertThat(focus(file, from)).isTrue();
        assertThat(focus(file, TODAY)).isTrue();
        assertThat(focus(file, TODAY.plusDays(1))).isFalse();
        assertThat(focus(Given.person().build(), TODAY)).isFalse();
    }

    private static boolean focus(CaseFile file, LocalDate on) {
        WaitingCase waiting = WaitingCase.of(file, on)
                .acuteDanger(false)
                .complexity(ComplexityOutcome.COMPLEX)
                .since(on)
                .deferrals(0)
                .build();
        assertThat(waiting.id()).isEqualTo(file.id());
        assertThat(waiting.municipality()).isEqualTo(file.municipality().code());
        return waiting.focus();
    }

    @Test
    void only_the_order_of_the_grounds_is_our_own() {
        assertThat(AgendaGround.values())
                .filteredOn(ground -> ground.source().origin() != Origin.POLICY)
                .containsExactly(AgendaGround.FOCUS, AgendaGround.COMPLEXITY);
    }

    @Test
    void of_two_tables_each_chair_decides_on_its_own_and_no_case_comes_on_both() {
        AgendaProposal proposal = PLANNER.propose(
                TODAY,
                List.of(table("one", 1), table("two", 1)),
                List.of(
                        waiting("a").focus(true).build(),
                        waiting("b").build(),
                        waiting("c").since(TODAY).build()));
        PersonId chair = new PersonId("chair");
        Optional<FreeText> why = Optional.of(FreeText.of("said"));
        ChairDecision none = new ChairDecision("two", TODAY, chair, List.of(), why);
        assertThat(proposal.decided(List.of(none)))
                .extracting(deferral -> deferral.id().value(), Deferral::reason)
                .containsExactly(Tuple.tuple("b", DeferralReason.CHAIR), Tuple.tuple("c", DeferralReason.FULL));
        ChairDecision same = new ChairDecision("two", TODAY, chair, List.of(new CaseId("b")), Optional.empty());
        assertThat(proposal.decided(List.of(same))).isEqualTo(proposal.deferred());
        ChairDecision both = new ChairDecision("two", TODAY, chair, List.of(new CaseId("a")), why);
        refused(() -> proposal.decided(List.of(both)), "cases");
    }

    /** As many as all houses together could have: nobody is lost, nobody stands twice, and no table is too full. */
    @Test
    void ten_thousand_cases_are_planned_without_losing_one() {
        Random random = new Random(2026);
        List<WaitingCase> cases = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            cases.add(waiting("c" + i)
                    .municipality(new MunicipalityCode(String.format(Locale.ROOT, "%04d", random.nextInt(300) + 1)))
                    .acuteDanger(random.nextInt(50) == 0)
                    .focus(random.nextInt(10) == 0)
                    .complexity(ComplexityOutcome.values()[random.nextInt(3)])
                    .since(TODAY.minusDays(random.nextInt(90)))
                    .deferrals(random.nextInt(4))
                    .build());
        }
        List<AgendaTable> tables = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            AgendaTableBuilder table =
                    AgendaTable.builder().id("t" + i).on(TODAY.plusDays(i % 14)).capacity(random.nextInt(12));
            tables.add((i % 2 == 0
                            ? table
                            : table.addMunicipalities(
                                    new MunicipalityCode(String.format(Locale.ROOT, "%04d", random.nextInt(300) + 1))))
                    .build());
        }
        AgendaProposal proposal = PLANNER.propose(TODAY, tables, cases);
        List<CaseId> told = new ArrayList<>();
        for (TableAgenda agenda : proposal.agendas()) {
            assertThat(agenda.cases()).hasSizeLessThanOrEqualTo(agenda.table().capacity());
            told.addAll(agenda.cases());
        }
        proposal.deferred().forEach(deferral -> told.add(deferral.id()));
        assertThat(told).doesNotHaveDuplicates().hasSize(cases.size());
        // general tables take anybody, so none of them has a place left while somebody waits for a table that he could
        // have come on
        long places = proposal.agendas().stream()
                .filter(agenda -> agenda.table().municipalities().isEmpty())
                .mapToLong(agenda -> agenda.table().capacity() - agenda.cases().size())
                .sum();
        assertThat(places).isZero();
        assertThat(proposal.decided(List.of())).isEqualTo(proposal.deferred());
    }
}
