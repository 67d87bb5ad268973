package nl.regie.privacy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.pseudonym.Keys;
import org.junit.jupiter.api.Test;

/** What holds of every case that is asked about (PRIV-9). */
class ExchangePropertiesTest {

    private static final Exchange EXCHANGE = Exchange.of(ExchangeSettings.NATIONAL, "national", "2026.1");
    private static final PairKey KEY = new PairKey(Keys.key(1), Pair.of("voorbeeld", "rotterdam"), "hit");

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    private static ExchangeRequest request(String own, String other) {
        return ExchangeTest.request(own, ExchangeTest.house(other)).build();
    }

    private static CaseFile elsewhere(CaseFile file) {
        return CaseFile.builder().copyOf(file).house(House.named("rotterdam")).build();
    }

    private static Known known(CaseFile... cases) {
        return Known.of(KEY, "rotterdam", House.TODAY, Stream.of(cases), ExchangeSettings.NATIONAL);
    }

    private static List<Asked> asked(CaseFile file) {
        return file.persons().stream()
                .map(person -> EXCHANGE.ask(file, person.id(), request("voorbeeld", "rotterdam"), KEY))
                .toList();
    }

    private static Answer answer(Question question, Known known) {
        return EXCHANGE.answer(question, known, request("rotterdam", "voorbeeld"));
    }

    @Property
    void only_persons_concerned_of_an_open_and_judged_case_of_the_wgs_are_asked_about(@ForAll("cases") CaseFile file) {
        boolean open = file.regime().isWgs()
                && file.phase().isOpen()
                && file.judgedOn().isPresent();
        List<Asked> asked = asked(file);
        for (int i = 0; i < asked.size(); i++) {
            Person person = file.persons().get(i);
            assertThat(asked.get(i).decision().outcome() == ExchangeOutcome.ALLOWED)
                    .isEqualTo(open && person.position() == Position.CONCERNED);
        }
    }

    /** Who has the same case knows everybody that it can ask about, and who has none knows nobody. */
    @Property
    void the_same_person_is_found_and_nothing_personal_goes_over(@ForAll("cases") CaseFile file) {
        asked(file).stream().flatMap(asked -> asked.question().stream()).forEach(question -> {
            Answer found = answer(question, known(elsewhere(file)));
            assertThat(found.decision().outcome())
                    .isEqualTo(question.numbers().isEmpty() ? MatchOutcome.POSSIBLE_HIT : MatchOutcome.HIT);
            assertThat(found.cases()).containsExactly(file.id());
            assertThat(answer(question, known()).decision().outcome()).isEqualTo(MatchOutcome.NO_HIT);
            String over = "" + question + question.numbers() + question.identities() + question.contacts() + found
                    + found.decision();
            assertThat(Canary.isIn(over)).isFalse();
        });
    }

    @Test
    void the_cases_of_two_houses_are_not_looked_up_at_once() {
        CaseFile file = House.of("tilburg", "T-1").build();
        assertThatThrownBy(() -> known(file)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Known.of(KEY, "tilburg", House.TODAY, Stream.of(file), ExchangeSettings.NATIONAL))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void an_answer_for_another_house_than_the_cases_is_a_mistake() {
        Question question = EXCHANGE.ask(
                        House.of("voorbeeld", "V-1").number("999900006").build(),
                        House.PERSON,
                        request("voorbeeld", "rotterdam"),
                        KEY)
                .question()
                .orElseThrow();
        assertThatThrownBy(() -> EXCHANGE.answer(question, known(), request("voorbeeld", "rotterdam")))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_participant_of_no_statutory_task_is_no_public_one() {
        Participation without = Participation.builder()
                .copyOf(House.participant(House.POLICE, OrganisationType.POLICE))
                .task(Optional.empty())
                .build();
        ExchangeRequest request = ExchangeTest.request("voorbeeld", ExchangeTest.house("rotterdam"))
                .organ(without)
                .build();
        Asked asked =
                EXCHANGE.ask(House.of("voorbeeld", "V-1").number("999900006").build(), House.PERSON, request, KEY);
        assertThat(asked.decision().outcome()).isEqualTo(ExchangeOutcome.REFUSED);
    }
}
