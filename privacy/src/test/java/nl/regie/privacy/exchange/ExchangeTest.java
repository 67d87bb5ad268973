package nl.regie.privacy.exchange;

import static nl.regie.privacy.exchange.House.BY_POLICE;
import static nl.regie.privacy.exchange.House.CARE;
import static nl.regie.privacy.exchange.House.MOTHER;
import static nl.regie.privacy.exchange.House.OFFICIAL;
import static nl.regie.privacy.exchange.House.PERSON;
import static nl.regie.privacy.exchange.House.POLICE;
import static nl.regie.privacy.exchange.House.TODAY;
import static nl.regie.privacy.exchange.House.WORDS;
import static nl.regie.privacy.exchange.House.participant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.LinkedCase;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Origin;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.pseudonym.Keys;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Asking another house whether somebody is known there, and answering (WGS 2.28(1); PRIV-9). */
class ExchangeTest {

    static final Exchange EXCHANGE = Exchange.of(ExchangeSettings.NATIONAL, "national", "2026.1");
    static final PairKey KEY = new PairKey(Keys.key(1), Pair.of("tilburg", "rotterdam"), "hit");

    private static final String NUMBER = "999900006";
    private static final String OTHER_NUMBER = "999900018";

    static Counterpart.House house(String id) {
        return new Counterpart.House(
                House.named(id), participant(new ParticipantId("o1"), OrganisationType.EXECUTIVE_BOARD));
    }

    static ExchangeRequestBuilder request(String own, Counterpart with) {
        return ExchangeRequest.builder()
                .house(own)
                .organ(participant(POLICE, OrganisationType.POLICE))
                .by(BY_POLICE)
                .with(with)
                .on(TODAY)
                .necessity(WORDS);
    }

    private static ExchangeRequestBuilder asking() {
        return request("tilburg", house("rotterdam"));
    }

    private static ExchangeRequestBuilder answering() {
        return request("rotterdam", house("tilburg"));
    }

    private static House asker() {
        return House.of("tilburg", "T-1");
    }

    private static House other() {
        return House.of("rotterdam", "R-1");
    }

    private static Known known(CaseFile... cases) {
        return Known.of(KEY, "rotterdam", TODAY, Stream.of(cases), ExchangeSettings.NATIONAL);
    }

    private static Question question(House house) {
        return EXCHANGE.ask(house.build(), PERSON, asking().build(), KEY)
                .question()
                .orElseThrow();
    }

    private static Answer answer(House asker, House... known) {
        Known there = known(Stream.of(known).map(House::build).toArray(CaseFile[]::new));
        return EXCHANGE.answer(question(asker), there, answering().build());
    }

    private static MatchOutcome outcome(House asker, House... known) {
        return answer(asker, known).decision().outcome();
    }

    static void assertFails(Decision<?> decision, String rule, Truth truth) {
        assertThat(decision.findings())
                .filteredOn(finding -> finding.truth() != Truth.YES)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().value()).isEqualTo(rule);
                    assertThat(finding.truth()).isEqualTo(truth);
                });
    }

    private static Asked asked(House house, ExchangeRequestBuilder request) {
        return EXCHANGE.ask(house.build(), PERSON, request.build(), KEY);
    }

    private static void assertRefused(Asked asked, String rule) {
        assertThat(asked.decision().outcome()).isEqualTo(ExchangeOutcome.REFUSED);
        assertThat(asked.question()).isEmpty();
        assertFails(asked.decision(), rule, Truth.NO);
    }

    // may it be asked

    @Test
    void a_public_participant_asks_about_a_person_concerned() {
        Asked asked = asked(asker().number(NUMBER), asking());
        assertThat(asked.decision().outcome()).isEqualTo(ExchangeOutcome.ALLOWED);
        assertThat(asked.question()).isPresent();
    }

    @Test
    void a_private_participant_does_not_ask() {
        ExchangeRequestBuilder request = asking().organ(participant(CARE, OrganisationType.MENTAL_HEALTH_CARE))
                .by(new DecidedBy(OFFICIAL, CARE, Optional.empty()));
        assertRefused(asked(asker().number(NUMBER), request), "PRIV-9.own-public");
    }

    @Test
    void a_participant_asks_up_to_the_last_day_on_which_it_takes_part() {
        assertRefused(
                asked(asker().number(NUMBER), asking().on(TODAY.plusDays(1)).with(later())), "PRIV-9.own-public");
    }

    private static Counterpart later() {
        return new Counterpart.House(
                House.named("rotterdam"),
                Participation.builder()
                        .copyOf(participant(new ParticipantId("o1"), OrganisationType.EXECUTIVE_BOARD))
                        .until(Optional.empty())
                        .build());
    }

    @Test
    void nor_is_a_private_participant_of_the_other_house_asked() {
        Counterpart with = new Counterpart.House(
                House.named("rotterdam"), participant(new ParticipantId("o1"), OrganisationType.PROBATION));
        assertRefused(asked(asker().number(NUMBER), asking().with(with)), "PRIV-9.other-public");
    }

    @Test
    void relatives_and_professionals_are_not_asked_about() {
        CaseFile file = asker().about(MOTHER).number(NUMBER).build();
        for (PersonId person : List.of(MOTHER, OFFICIAL)) {
            assertRefused(EXCHANGE.ask(file, person, asking().build(), KEY), "PRIV-9.concerned");
        }
    }

    @Test
    void what_is_closed_is_not_asked_about() {
        assertRefused(asked(asker().number(NUMBER).step(Step.CLOSE), asking()), "PRIV-9.processing");
    }

    /** It was closed after a step that was not allowed; the file still tells the phase before that step. */
    @Test
    void where_nobody_can_say_where_a_case_stands_it_is_neither_asked_about_nor_known() {
        House broken = House.of("tilburg", "T-1")
                .number("999900006")
                .step(Step.SCALE_UP)
                .step(Step.CLOSE);
        assertThat(broken.build().phase().isOpen()).isTrue();
        Asked asked = EXCHANGE.ask(
                broken.build(), PERSON, request("tilburg", house("rotterdam")).build(), KEY);
        assertThat(asked.question()).isEmpty();
        assertThat(asked.decision().outcome()).isEqualTo(ExchangeOutcome.UNDECIDED);
        assertThat(asked.decision().missing())
                .extracting(missing -> missing.name())
                .containsExactly("processing", "fits");
        assertThat(Exchange.isProcessed(broken.build())).isFalse();
        assertThat(Exchange.fits(broken.build())).isFalse();
    }

    @Test
    void outside_the_wgs_nothing_is_asked() {
        assertRefused(asked(asker().number(NUMBER).regime(Regime.LOCAL_COVENANT), asking()), "PRIV-9.regime");
    }

    @Test
    void before_the_fit_judgement_nothing_is_asked_unless_the_profile_says_so() {
        House notified = House.notified("tilburg", "T-1").number(NUMBER);
        Asked refused = asked(notified, asking());
        assertRefused(refused, "PRIV-9.fits");
        assertThat(refused.decision().findings())
                .filteredOn(finding -> finding.truth() == Truth.NO)
                .extracting(finding -> finding.source().origin())
                .containsExactly(Origin.POLICY);
        Exchange early = Exchange.of(new ExchangeSettings(false, true), "early", "1");
        assertThat(early.ask(notified.build(), PERSON, asking().build(), KEY).question())
                .isPresent();
    }

    @Test
    void while_nobody_judged_the_necessity_it_is_undecided() {
        Asked asked = asked(asker().number(NUMBER), asking().necessity(Optional.empty()));
        assertThat(asked.decision().outcome()).isEqualTo(ExchangeOutcome.UNDECIDED);
        assertThat(asked.question()).isEmpty();
        assertFails(asked.decision(), "PRIV-9.necessary", Truth.UNKNOWN);
    }

    @Test
    void an_intelligence_service_is_refused_whatever_else_holds() {
        PairKey key = new PairKey(Keys.key(1), Pair.of("tilburg", "aivd"), "hit");
        Asked asked = EXCHANGE.ask(
                asker().number(NUMBER).build(),
                PERSON,
                request("tilburg", new Counterpart.IntelligenceService("aivd")).build(),
                key);
        assertRefused(asked, "PRIV-9.partnership");
    }

    @Test
    void another_partnership_is_asked_in_the_same_way() {
        PairKey key = new PairKey(Keys.key(1), Pair.of("tilburg", "riec"), "hit");
        Asked asked = EXCHANGE.ask(
                asker().number(NUMBER).build(),
                PERSON,
                request("tilburg", new Counterpart.Partnership("riec", "2.17")).build(),
                key);
        assertThat(asked.question()).isPresent();
        assertThat(asked.decision().findings())
                .extracting(Finding::rule)
                .doesNotContain(new RuleId("PRIV-9.other-public"));
    }

    @Test
    void a_case_without_anything_to_recognise_by_gives_no_question() {
        Asked asked = asked(asker(), asking());
        assertThat(asked.decision().outcome()).isEqualTo(ExchangeOutcome.ALLOWED);
        assertThat(asked.question()).isEmpty();
    }

    @Test
    void a_key_of_another_pair_or_a_case_of_another_house_is_a_mistake() {
        CaseFile file = asker().number(NUMBER).build();
        PairKey wrong = new PairKey(Keys.key(1), Pair.of("tilburg", "twente"), "hit");
        assertThatThrownBy(() -> EXCHANGE.ask(file, PERSON, asking().build(), wrong))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> EXCHANGE.ask(other().build(), PERSON, asking().build(), KEY))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> EXCHANGE.ask(
                        file, PERSON, request("tilburg", house("tilburg")).build(), KEY))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Pair.of("tilburg", "tilburg")).isInstanceOf(MalformedValueException.class);
    }

    // what is answered

    @Test
    void the_same_number_is_a_hit_whatever_the_names() {
        Answer answer = answer(
                asker().number(NUMBER).name("Anna", "Verzonnen", "1990-01-01"),
                other().number(NUMBER).name("Bea", "Bedacht", "1991-01-01"));
        assertThat(answer.decision().outcome()).isEqualTo(MatchOutcome.HIT);
        assertThat(answer.cases()).containsExactly(new CaseId("R-1"));
    }

    /** Once the number is the same, nothing is told of what else the other house has. */
    @Test
    void a_hit_by_number_tells_nothing_of_name_and_contact() {
        assertThat(answer(
                                asker().number(NUMBER).name("Anna", "Verzonnen", "1990-01-01"),
                                other().number(NUMBER).name("Anna", "Verzonnen", "1990-01-01"))
                        .decision())
                .isEqualTo(
                        answer(asker().number(NUMBER).name("Anna", "Verzonnen", "1990-01-01"), other().number(NUMBER))
                                .decision());
    }

    @Test
    void the_same_name_and_date_of_birth_are_a_possible_hit() {
        Answer answer =
                answer(asker().name("Anna", "Verzonnen", "1990-01-01"), other().name("A.", "VERZÓNNEN", "1990-01-01"));
        assertThat(answer.decision().outcome()).isEqualTo(MatchOutcome.POSSIBLE_HIT);
        assertThat(answer.cases()).containsExactly(new CaseId("R-1"));
        assertThat(outcome(
                        asker().name("Anna", "Verzonnen", "1990-01-01"),
                        other().name("Anna", "Verzonnen", "1990-01-02")))
                .isEqualTo(MatchOutcome.NO_HIT);
        assertThat(outcome(
                        asker().name("Anna", "Verzonnen", "1990-01-01"),
                        other().name("Bea", "Verzonnen", "1990-01-01")))
                .isEqualTo(MatchOutcome.NO_HIT);
    }

    @Test
    void another_number_is_somebody_else_though_all_the_rest_is_the_same() {
        House asker = asker().name("Anna", "Verzonnen", "1990-01-01").contact("0699999123", "a@voorbeeld.example");
        House known = other().name("Anna", "Verzonnen", "1990-01-01").contact("0699999123", "a@voorbeeld.example");
        assertThat(outcome(asker, known)).isEqualTo(MatchOutcome.POSSIBLE_HIT);
        known.number(OTHER_NUMBER);
        assertThat(outcome(asker, known)).isEqualTo(MatchOutcome.POSSIBLE_HIT);
        asker.number(NUMBER);
        assertThat(outcome(asker, known)).isEqualTo(MatchOutcome.NO_HIT);
    }

    @Test
    void the_same_telephone_number_or_address_is_a_possible_hit_if_the_profile_says_so() {
        House asker = asker().contact("06-99999123", "a@voorbeeld.example");
        assertThat(outcome(asker, other().contact("+31699999123", "b@voorbeeld.example")))
                .isEqualTo(MatchOutcome.POSSIBLE_HIT);
        assertThat(outcome(asker, other().contact("0699999124", "A@voorbeeld.example")))
                .isEqualTo(MatchOutcome.POSSIBLE_HIT);
        Exchange without = Exchange.of(new ExchangeSettings(true, false), "without", "1");
        assertThat(without.ask(asker.build(), PERSON, asking().build(), KEY).question())
                .isEmpty();
    }

    @Test
    void relatives_closed_cases_and_other_regimes_are_not_known() {
        House asker = asker().number(NUMBER);
        assertThat(outcome(asker, other().about(MOTHER).number(NUMBER))).isEqualTo(MatchOutcome.NO_HIT);
        assertThat(outcome(asker, other().number(NUMBER).step(Step.CLOSE))).isEqualTo(MatchOutcome.NO_HIT);
        assertThat(outcome(asker, other().number(NUMBER).regime(Regime.LOCAL_COVENANT)))
                .isEqualTo(MatchOutcome.NO_HIT);
        assertThat(outcome(asker, House.notified("rotterdam", "R-1").number(NUMBER)))
                .isEqualTo(MatchOutcome.NO_HIT);
    }

    @Test
    void of_several_cases_all_are_named_in_order() {
        assertThat(answer(
                                asker().number(NUMBER),
                                House.of("rotterdam", "R-2").number(NUMBER),
                                other().number(NUMBER),
                                House.of("rotterdam", "R-3").number(OTHER_NUMBER))
                        .cases())
                .containsExactly(new CaseId("R-1"), new CaseId("R-2"));
    }

    /** Whatever the other house knows of others, a miss is the same miss. */
    @Test
    void a_miss_tells_nothing_of_what_the_house_knows() {
        House asker = asker().number(NUMBER).name("Anna", "Verzonnen", "1990-01-01");
        assertThat(answer(asker, other().number(OTHER_NUMBER).name("Anna", "Verzonnen", "1990-01-01")))
                .isEqualTo(answer(asker))
                .isEqualTo(answer(asker, other().contact("0699999123", "a@voorbeeld.example")));
    }

    @Test
    void a_private_participant_does_not_answer() {
        ExchangeRequest request = answering()
                .organ(participant(CARE, OrganisationType.MENTAL_HEALTH_CARE))
                .by(new DecidedBy(OFFICIAL, CARE, Optional.empty()))
                .build();
        Answer answer = EXCHANGE.answer(
                question(asker().number(NUMBER)), known(other().number(NUMBER).build()), request);
        assertThat(answer.decision().outcome()).isEqualTo(MatchOutcome.UNANSWERED);
        assertThat(answer.cases()).isEmpty();
        assertFails(answer.decision(), "PRIV-9.own-public", Truth.NO);
    }

    @Test
    void a_question_of_another_day_key_purpose_or_pair_is_not_answered() {
        Question asked = question(asker().number(NUMBER));
        CaseFile file = other().number(NUMBER).build();
        List<PairKey> others =
                List.of(new PairKey(Keys.key(2), KEY.pair(), "hit"), new PairKey(Keys.key(1), KEY.pair(), "other"));
        for (PairKey key : others) {
            Known known = Known.of(key, "rotterdam", TODAY, Stream.of(file), ExchangeSettings.NATIONAL);
            Answer answer = EXCHANGE.answer(asked, known, answering().build());
            assertThat(answer.decision().outcome()).isEqualTo(MatchOutcome.UNANSWERED);
            assertFails(answer.decision(), "PRIV-9.question", Truth.NO);
        }
        Known yesterday = Known.of(KEY, "rotterdam", TODAY.minusDays(1), Stream.of(file), ExchangeSettings.NATIONAL);
        assertThat(EXCHANGE.answer(asked, yesterday, answering().build())
                        .decision()
                        .outcome())
                .isEqualTo(MatchOutcome.UNANSWERED);
    }

    /** Even with the same key: nobody can keep a question, or match it against what another pair, purpose or day gives. */
    @Test
    void tokens_of_another_day_pair_or_purpose_are_others() {
        House house = asker().number(NUMBER).name("Anna", "Verzonnen", "1990-01-01");
        Question today = question(house);
        Question tomorrow = EXCHANGE.ask(
                        house.build(), PERSON, asking().on(TODAY.minusDays(1)).build(), KEY)
                .question()
                .orElseThrow();
        Question other = EXCHANGE.ask(
                        house.build(), PERSON, asking().build(), new PairKey(Keys.key(1), KEY.pair(), "other"))
                .question()
                .orElseThrow();
        Question pair = EXCHANGE.ask(
                        house.build(),
                        PERSON,
                        asking().with(house("twente")).build(),
                        new PairKey(Keys.key(1), Pair.of("tilburg", "twente"), "hit"))
                .question()
                .orElseThrow();
        assertThat(List.of(tomorrow, other, pair)).allSatisfy(question -> {
            assertThat(question.numbers()).hasSize(1).doesNotContainAnyElementsOf(today.numbers());
            assertThat(question.identities()).hasSize(1).doesNotContainAnyElementsOf(today.identities());
        });
    }

    @Test
    void a_question_holds_nothing_of_the_person_or_the_case() {
        Question question = question(asker().number(NUMBER).name("Anna", "Verzonnen", "1990-01-01"));
        assertThat(question.numbers() + "" + question.identities() + question)
                .doesNotContain(NUMBER, "Anna", "erzonnen", "1990", "T-1", "p1");
        assertThat(question.toString()).doesNotContain(question.numbers().get(0));
    }

    // what the asker makes of it

    @Test
    void a_possible_hit_counts_only_after_a_named_person_judged_it() {
        Answer possible =
                answer(asker().name("Anna", "Verzonnen", "1990-01-01"), other().name("A", "Verzonnen", "1990-01-01"));
        assertThat(Recognition.of(possible).isKnown()).isEmpty();
        assertThat(Recognition.of(possible).links("rotterdam")).isEmpty();
        assertThat(Recognition.judged(possible, false, BY_POLICE).links("rotterdam"))
                .isEmpty();
        assertThat(Recognition.judged(possible, true, BY_POLICE).links("rotterdam"))
                .containsExactly(new LinkedCase("rotterdam", new CaseId("R-1"), TODAY));
    }

    @Test
    void nobody_makes_a_hit_of_a_miss() {
        Answer miss = answer(asker().number(NUMBER));
        assertThat(Recognition.of(miss).isKnown()).contains(false);
        assertThatThrownBy(() -> Recognition.judged(miss, true, BY_POLICE)).isInstanceOf(MalformedValueException.class);
        Answer hit = answer(asker().number(NUMBER), other().number(NUMBER));
        assertThat(Recognition.of(hit).isKnown()).contains(true);
        assertThat(Recognition.of(hit).links("rotterdam")).hasSize(1);
    }

    // values

    @Test
    void another_name_counts_as_well() {
        Identity named = new Identity(
                PersonName.of("Bea", "Bedacht"),
                Optional.of(BirthDate.of(LocalDate.of(1990, 1, 1))),
                List.of(PersonName.of("Anna", "Verzonnen")));
        House known = other().item(named, DataCategory.IDENTITY_AND_CONTACT, POLICE);
        assertThat(outcome(asker().name("Anna", "Verzonnen", "1990-01-01"), known))
                .isEqualTo(MatchOutcome.POSSIBLE_HIT);
    }

    @Test
    void what_was_not_asked_is_unknown_and_could_change_the_outcome() {
        Answer miss = answer(asker().name("Anna", "Verzonnen", "1990-01-01"));
        assertThat(miss.decision().findings())
                .extracting(Finding::truth)
                .containsExactly(Truth.UNKNOWN, Truth.NO, Truth.UNKNOWN);
        assertThat(miss.decision().missing())
                .containsExactly(MissingFact.of(MatchRules.NUMBER), MissingFact.of(MatchRules.CONTACT));
    }

    @Test
    void a_pair_of_others_is_a_mistake_for_whoever_asks_and_whoever_answers() {
        CaseFile file = asker().number(NUMBER).build();
        PairKey others = new PairKey(Keys.key(1), Pair.of("twente", "rotterdam"), "hit");
        assertThatThrownBy(() -> EXCHANGE.ask(file, PERSON, asking().build(), others))
                .isInstanceOf(MalformedValueException.class);
        Question question = question(asker().number(NUMBER));
        ExchangeRequest third = request("rotterdam", house("twente")).build();
        assertThatThrownBy(() -> EXCHANGE.answer(question, known(), third)).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void values_that_contradict_themselves_cannot_be_made() {
        Question question = question(asker().number(NUMBER));
        Asked refused = asked(asker().number(NUMBER).step(Step.CLOSE), asking());
        Answer hit = answer(asker().number(NUMBER), other().number(NUMBER));
        Answer possible =
                answer(asker().name("Anna", "Verzonnen", "1990-01-01"), other().name("A", "Verzonnen", "1990-01-01"));
        List<ThrowingCallable> all = List.of(
                () -> new Asked(refused.decision(), Optional.of(question)),
                () -> new Answer(KEY.pair(), hit.decision(), List.of()),
                () -> new Answer(KEY.pair(), answer(asker().number(NUMBER)).decision(), hit.cases()),
                () -> new Recognition(possible, Optional.of(true), Optional.empty()),
                () -> new Recognition(possible, Optional.empty(), Optional.of(BY_POLICE)),
                () -> new Question(KEY.pair(), "hit", 1, TODAY, List.of(), List.of(), List.of()),
                () -> asking().by(new DecidedBy(OFFICIAL, CARE, Optional.empty()))
                        .build(),
                () -> new Pair("tilburg", "rotterdam"));
        assertThat(all).allSatisfy(made -> assertThatThrownBy(made).isInstanceOf(MalformedValueException.class));
    }
}
