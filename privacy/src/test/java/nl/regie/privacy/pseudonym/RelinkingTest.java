package nl.regie.privacy.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.FreeText;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** Leading a pseudonym back is a capability of its own, refused unless there is a ground (WGS 1.9(5), PRIV-12). */
class RelinkingTest {

    private static final Subject PERSON = new Subject.ByNumber(Bsn.of("999900006"));
    private static final Subject STRANGER = new Subject.ByNumber(Bsn.of("999900018"));
    private static final PersonId ANALYST = new PersonId("w1");
    private static final ParticipantId POLICE = new ParticipantId("pol");
    private static final Domain DOMAIN = new Domain("r", "p");
    private static final FreeText RISK = FreeText.of("Kanarie: de analyse wijst op een verhoogd risico.");

    private final KeyRing ring = Keys.ring(1, 2);
    private final Pseudonymiser pseudonymiser = Pseudonymiser.of(ring, DOMAIN);
    private final Relinking relinking = Relinking.of(pseudonymiser, List.of(PERSON), "national", "2026.1");

    private static Participation police(Designation... people) {
        return Participation.builder()
                .id(POLICE)
                .organisation(new Organisation(OrganisationType.POLICE, "Politie", Optional.empty()))
                .task(new StatutoryTask("Politiewet 2012", "3"))
                .commissioned(false)
                .from(LocalDate.of(2026, 1, 12))
                .until(LocalDate.of(2026, 6, 30))
                .admitted(true)
                .addPeople(people)
                .build();
    }

    private RelinkRequestBuilder asked() {
        return RelinkRequest.builder()
                .pseudonym(pseudonymiser.of(PERSON))
                .organ(police(new Designation(ANALYST, Duty.EXECUTION, false)))
                .by(new DecidedBy(ANALYST, POLICE, Optional.empty()))
                .at(OffsetDateTime.parse("2026-06-30T23:59:00+02:00"));
    }

    private static void assertRefused(Relinked answer, String rule, Truth truth) {
        assertThat(answer.subject()).isEmpty();
        assertThat(answer.record().found()).isFalse();
        assertThat(answer.record().article()).isEmpty();
        assertThat(answer.record().decision().outcome()).isEqualTo(RelinkOutcome.REFUSED);
        assertThat(answer.record().decision().findings())
                .filteredOn(finding -> finding.truth() != Truth.YES)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().value()).isEqualTo(rule);
                    assertThat(finding.truth()).isEqualTo(truth);
                });
    }

    @Test
    void a_named_person_who_records_the_raised_risk_is_told() {
        Relinked answer = relinking.relink(asked().raisedRisk(RISK).build());
        assertThat(answer.subject()).contains(PERSON);
        assertThat(answer.record().article()).contains("WGS 1.9(5)");
        assertThat(answer.record().decision().asOf()).isEqualTo("2026-06-30");
        assertThat(answer.record().domain()).isEqualTo(DOMAIN);
    }

    @Test
    void so_is_whoever_records_another_article() {
        Relinked answer = relinking.relink(asked().otherArticle("AVG 15").build());
        assertThat(answer.subject()).contains(PERSON);
        assertThat(answer.record().article()).contains("AVG 15");
    }

    @Test
    void without_a_ground_it_is_refused_and_recorded() {
        assertRefused(relinking.relink(asked().build()), "PRIV-12.ground", Truth.NO);
    }

    @Test
    void whoever_is_not_designated_is_refused() {
        Designation other = new Designation(new PersonId("w2"), Duty.EXECUTION, false);
        Designation support = new Designation(ANALYST, Duty.SYSTEM_SUPPORT, false);
        for (Designation designation : List.of(other, support)) {
            RelinkRequest request =
                    asked().raisedRisk(RISK).organ(police(designation)).build();
            assertRefused(relinking.relink(request), "PRIV-12.designated", Truth.NO);
        }
        Designation tester = new Designation(ANALYST, Duty.LAWFULNESS_TEST, false);
        RelinkRequest test =
                asked().otherArticle("WGS 1.8(6)").organ(police(tester)).build();
        assertThat(relinking.relink(test).subject()).isPresent();
    }

    @Test
    void where_nobody_was_told_whom_the_participant_designated_it_is_refused_and_says_so() {
        Relinked answer =
                relinking.relink(asked().raisedRisk(RISK).organ(police()).build());
        assertRefused(answer, "PRIV-12.designated", Truth.UNKNOWN);
        assertThat(answer.record().decision().missing()).containsExactly(MissingFact.of(RelinkRules.DESIGNATED));
    }

    @Test
    void only_a_participant_on_that_day_may_ask() {
        RelinkRequest late = asked().raisedRisk(RISK)
                .at(OffsetDateTime.parse("2026-07-01T00:00:00+02:00"))
                .build();
        assertRefused(relinking.relink(late), "PRIV-12.participant", Truth.NO);
        Participation third = Participation.builder()
                .copyOf(police(new Designation(ANALYST, Duty.EXECUTION, false)))
                .organisation(new Organisation(OrganisationType.SCHOOL, "School", Optional.empty()))
                .build();
        assertRefused(relinking.relink(asked().raisedRisk(RISK).organ(third).build()), "PRIV-12.participant", Truth.NO);
    }

    /** Whoever may not know is not told either whether there is something to know. */
    @Test
    void a_refusal_is_the_same_for_who_is_known_and_who_is_not() {
        Relinked known = relinking.relink(asked().build());
        Relinked unknown =
                relinking.relink(asked().pseudonym(pseudonymiser.of(STRANGER)).build());
        assertThat(unknown.record().decision()).isEqualTo(known.record().decision());
        assertThat(unknown.record().found()).isEqualTo(known.record().found());
    }

    @Test
    void who_is_not_known_is_not_found_though_it_was_allowed() {
        Relinked answer = relinking.relink(
                asked().raisedRisk(RISK).pseudonym(pseudonymiser.of(STRANGER)).build());
        assertThat(answer.subject()).isEmpty();
        assertThat(answer.record().decision().outcome()).isEqualTo(RelinkOutcome.ALLOWED);
        assertThat(answer.record().found()).isFalse();
    }

    @Test
    void a_pseudonym_of_another_domain_leads_to_nobody() {
        Pseudonym other = Pseudonymiser.of(ring, new Domain("r", "other")).of(PERSON);
        assertThat(relinking
                        .relink(asked().raisedRisk(RISK).pseudonym(other).build())
                        .subject())
                .isEmpty();
    }

    @Test
    void an_older_pseudonym_leads_back_until_its_key_is_destroyed() {
        RelinkRequest old = asked().raisedRisk(RISK)
                .pseudonym(pseudonymiser.of(PERSON, 1).orElseThrow())
                .build();
        assertThat(relinking.relink(old).subject()).contains(PERSON);
        ring.destroy(1);
        assertThat(relinking.relink(old).subject()).isEmpty();
    }

    @Test
    void nobody_asks_for_another_participant() {
        RelinkRequestBuilder request = asked().by(new DecidedBy(ANALYST, new ParticipantId("om"), Optional.empty()));
        assertThatThrownBy(request::build).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> asked().otherArticle(" ").build()).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void neither_the_number_nor_the_reason_shows() {
        RelinkRequest request = asked().raisedRisk(RISK).build();
        Relinked answer = relinking.relink(request);
        assertThat(List.of(answer, answer.record(), request, relinking))
                .allSatisfy(shown -> assertThat(shown.toString()).doesNotContain("999900006", "Kanarie"));
        assertThatThrownBy(() -> new Relinked(
                        Optional.of(PERSON), relinking.relink(asked().build()).record()))
                .isInstanceOf(MalformedValueException.class);
    }

    /** Whatever a stranger brings, he learns nothing: not whom a pseudonym stands for, and not whether it stands for anybody. */
    @Test
    void a_stranger_learns_nothing_whatever_he_asks() {
        Designation designated = new Designation(ANALYST, Duty.EXECUTION, false);
        PersonId stranger = new PersonId("w9");
        List<Pseudonym> asks = List.of(
                pseudonymiser.of(PERSON),
                pseudonymiser.of(STRANGER),
                pseudonymiser.of(PERSON, 1).orElseThrow(),
                // made with a key of his own, in the same domain
                Pseudonymiser.of(Keys.ring(7), DOMAIN).of(PERSON));
        for (Pseudonym pseudonym : asks) {
            RelinkRequest request = asked().pseudonym(pseudonym)
                    .raisedRisk(RISK)
                    .otherArticle("AVG 15")
                    .by(new DecidedBy(stranger, POLICE, Optional.empty()))
                    .organ(police(designated))
                    .build();
            Relinked answer = relinking.relink(request);
            assertRefused(answer, "PRIV-12.designated", Truth.NO);
            assertThat(answer.record().decision())
                    .isEqualTo(relinking
                            .relink(RelinkRequest.builder()
                                    .copyOf(request)
                                    .pseudonym(pseudonymiser.of(PERSON))
                                    .build())
                            .record()
                            .decision());
        }
    }

    /** Who may ask, but with a pseudonym of another key or domain, finds nobody. */
    @Test
    void a_pseudonym_that_the_house_did_not_make_leads_to_nobody() {
        for (Pseudonym foreign : List.of(
                Pseudonymiser.of(Keys.ring(7), DOMAIN).of(PERSON),
                Pseudonymiser.of(ring, new Domain("r2", "p")).of(PERSON))) {
            Relinked answer =
                    relinking.relink(asked().raisedRisk(RISK).pseudonym(foreign).build());
            assertThat(answer.record().decision().outcome()).isEqualTo(RelinkOutcome.ALLOWED);
            assertThat(answer.subject()).isEmpty();
            assertThat(answer.record().found()).isFalse();
        }
    }
}
