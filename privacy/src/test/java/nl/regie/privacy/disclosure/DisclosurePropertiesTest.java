package nl.regie.privacy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.Canary;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.consent.Consent;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Explanation;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.MissingFact;
import nl.regie.core.rule.RuleId;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.ClauseEffect;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.SharingStage;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ActivationPolicy;
import org.junit.jupiter.api.Test;

/** What holds of every case and every request (PRIV-2, PRIV-3, PRIV-6, CASE-8). */
class DisclosurePropertiesTest {

    private static final Disclosure LAW = narrowed();

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    /** Everything that anybody could do was done by everybody, so that as much is disclosed as can be. */
    private static List<Fulfilment> everything(CaseHead head, LocalDate on) {
        List<Fulfilment> done = new ArrayList<>();
        for (Participation organ : head.participants()) {
            organ.people()
                    .forEach(person -> Stream.of(OpenCondition.values())
                            .forEach(condition -> done.add(Fulfilment.builder()
                                    .condition(condition)
                                    .by(person.person())
                                    .organ(organ.id())
                                    .on(on)
                                    .addCategories(DataCategory.values())
                                    .build())));
        }
        return done;
    }

    private static LocalDate day(CaseFile file) {
        return file.items().stream()
                .map(item -> item.labels().firstProcessed())
                .max(LocalDate::compareTo)
                .orElse(file.notification().on());
    }

    /** A case in which everybody may work, so that the rest of the question decides. */
    private static CaseHead staffed(CaseFile file) {
        List<Participation> staffed = file.participants().stream()
                .map(each -> Participation.builder()
                        .copyOf(each)
                        .addPeople(new Designation(file.events().get(0).by().person(), Duty.EXECUTION, false))
                        .build())
                .toList();
        return CaseHead.builder()
                .copyOf(CaseHead.of(file))
                .participants(staffed)
                .build();
    }

    private static List<DisclosureRequest> requests(CaseHead head, LocalDate on) {
        List<Recipient> recipients = new ArrayList<>();
        head.participants().forEach(each -> recipients.add(Recipient.of(each.id())));
        head.roles().forEach(each -> recipients.add(Recipient.of(each.participant(), each.person())));
        ParticipantId elsewhere = new ParticipantId("elders");
        recipients.add(new Recipient.OtherParty(elsewhere, RecipientClass.OTHER_HOUSE));
        recipients.add(new Recipient.OtherParty(elsewhere, RecipientClass.THIRD_FOR_RESULTS));
        List<Fulfilment> done = everything(head, on);
        List<DisclosureRequest> requests = new ArrayList<>();
        for (Recipient recipient : recipients) {
            for (Purpose purpose : Purpose.values()) {
                requests.add(new DisclosureRequest(recipient, purpose, on, done));
                requests.add(new DisclosureRequest(recipient, purpose, on, List.of()));
            }
        }
        return requests;
    }

    private static List<Verdict> verdicts(
            Disclosure disclosure, CaseHead head, DisclosureRequest request, CaseFile file) {
        Gate gate = disclosure.to(head, request);
        return file.items().stream()
                .map(item -> gate.decide(item.id(), item.labels()))
                .toList();
    }

    private static void assertNoMore(List<Verdict> after, List<Verdict> before) {
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).outcome()).isLessThanOrEqualTo(before.get(i).outcome());
        }
    }

    @Property
    void decide_and_explain_agree(@ForAll("cases") CaseFile file) {
        CaseHead head = staffed(file);
        for (DisclosureRequest request : requests(head, day(file))) {
            Gate gate = LAW.to(head, request);
            for (Item item : file.items()) {
                for (Labels labels : List.of(item.labels(), broken(item.labels(), day(file)))) {
                    assertAgree(gate.decide(item.id(), labels), gate.explain(item.id(), labels));
                    assertAgree(gate.decideText(item.id(), labels), gate.explainText(item.id(), labels));
                }
            }
        }
    }

    /** Several things are wrong with these, and the first of them is to be told. */
    private static Labels broken(Labels labels, LocalDate on) {
        return Labels.builder()
                .copyOf(labels)
                .supplier(new ParticipantId("elders"))
                .firstProcessed(on.plusDays(1))
                .build();
    }

    private static void assertAgree(Verdict verdict, Decision<DisclosureOutcome> decision) {
        assertThat(decision.outcome()).isEqualTo(verdict.outcome());
        Set<String> open =
                verdict.open().stream().map(each -> "open." + each.code()).collect(Collectors.toSet());
        assertThat(decision.missing().stream().map(MissingFact::name)).containsExactlyInAnyOrderElementsOf(open);
        Truth expected = verdict.outcome() == DisclosureOutcome.WITHHOLD ? Truth.NO : Truth.YES;
        assertThat(decision.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(verdict.rule());
            assertThat(finding.truth()).isEqualTo(expected);
        });
        Optional<RuleId> first = decision.findings().stream()
                .filter(finding -> finding.truth() == Truth.NO)
                .map(Finding::rule)
                .findFirst();
        assertThat(first).isEqualTo(expected == Truth.NO ? Optional.of(verdict.rule()) : Optional.empty());
    }

    @Property(tries = 50)
    void an_explanation_holds_no_personal_data(@ForAll("cases") CaseFile file) {
        CaseHead head = staffed(file);
        assertThat(Canary.isIn(head.toString())).isFalse();
        for (DisclosureRequest request : requests(head, day(file))) {
            Gate gate = LAW.to(head, request);
            assertThat(Canary.isIn(gate + " " + request)).isFalse();
            for (Item item : file.items()) {
                List<String> lines = Explanation.in(Language.NL).of(gate.explainText(item.id(), item.labels()));
                assertThat(Canary.isIn(String.join("\n", lines))).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<Covenant> covenants() {
        Arbitrary<Reach> reach = Combinators.combine(
                        few(RecipientClass.class),
                        few(OrganisationType.class),
                        few(SharingStage.class),
                        few(Purpose.class),
                        few(DataCategory.class),
                        few(Position.class))
                .as(Reach::new);
        Arbitrary<OpenCondition> condition = Arbitraries.of(OpenCondition.class);
        Arbitrary<ClauseEffect> effect = Arbitraries.oneOf(
                reach.map(Exclusion::new),
                Combinators.combine(reach, condition).as(Demand::new),
                Combinators.combine(condition, Arbitraries.of(CaseRole.class)).as(Appointment::new));
        Text says = new Text("Zo is afgesproken", "So it was agreed");
        return effect.list().ofMinSize(1).ofMaxSize(4).map(effects -> {
            List<Clause> clauses = new ArrayList<>();
            effects.forEach(each -> clauses.add(new Clause("4." + clauses.size(), says, each)));
            return new Covenant("voorbeeld", "1", says, LocalDate.of(2025, 1, 1), Optional.empty(), clauses);
        });
    }

    private static <E extends Enum<E>> Arbitrary<List<E>> few(Class<E> vocabulary) {
        return Arbitraries.of(vocabulary).list().uniqueElements().ofMaxSize(2);
    }

    @Property(tries = 100)
    void a_covenant_never_discloses_more(
            @ForAll("cases") CaseFile file, @ForAll("covenants") Covenant one, @ForAll("covenants") Covenant two) {
        CaseHead head = staffed(file);
        Covenant second = Covenant.builder().copyOf(two).id("tweede").build();
        Disclosure narrowed = narrowed(one);
        Disclosure twice = narrowed(one, second);
        for (DisclosureRequest request : requests(head, day(file))) {
            List<Verdict> once = verdicts(narrowed, head, request, file);
            assertNoMore(once, verdicts(LAW, head, request, file));
            assertNoMore(verdicts(twice, head, request, file), once);
        }
    }

    private static Disclosure narrowed(Covenant... covenants) {
        Activation any = new Activation(List.of(), ActivationPolicy.WARN); // the cases are older than any review
        return InvalidDocumentException.orElseThrow(Disclosure.of(List.of(Framework.WGS), List.of(covenants), any));
    }

    @Property
    void withdrawing_a_consent_never_discloses_more(@ForAll("cases") CaseFile file) {
        CaseHead head = staffed(file);
        LocalDate on = day(file);
        List<Consent> withdrawn = head.consents().stream()
                .map(each -> Consent.builder()
                        .copyOf(each)
                        .withdrawn(on.isBefore(each.from()) ? each.from() : on)
                        .build())
                .toList();
        CaseHead after = CaseHead.builder().copyOf(head).consents(withdrawn).build();
        for (DisclosureRequest request : requests(head, on)) {
            assertNoMore(verdicts(LAW, after, request, file), verdicts(LAW, head, request, file));
        }
    }

    @Property
    void closing_or_refusing_never_discloses_more_to_partners(@ForAll("cases") CaseFile file) {
        CaseHead head = staffed(file);
        for (Phase phase : List.of(Phase.CLOSED, Phase.REFUSED, Phase.RETURNED_TO_FRONT_LINE)) {
            CaseHead after = CaseHead.builder().copyOf(head).phase(phase).build();
            for (DisclosureRequest request : requests(head, day(file))) {
                // to use screened-off data again is an act of its own (WGS 1.8(7))
                if (request.purpose() != Purpose.REUSE) {
                    assertNoMore(verdicts(LAW, after, request, file), verdicts(LAW, head, request, file));
                }
            }
        }
    }

    @Property
    void a_regime_without_rules_discloses_nothing(@ForAll("cases") CaseFile file) {
        for (Regime regime : List.of(Regime.LOCAL_COVENANT, Regime.RADICALISATION_ACT, Regime.OTHER)) {
            CaseHead head =
                    CaseHead.builder().copyOf(staffed(file)).regime(regime).build();
            for (DisclosureRequest request : requests(head, day(file))) {
                assertThat(verdicts(LAW, head, request, file))
                        .allSatisfy(verdict -> assertThat(verdict.outcome()).isEqualTo(DisclosureOutcome.WITHHOLD));
            }
        }
    }

    @Property
    void the_order_of_what_is_told_does_not_matter(@ForAll("cases") CaseFile file, @ForAll long seed) {
        CaseHead head = staffed(file);
        Function<List<?>, Random> random = list -> new Random(seed + list.size());
        CaseHead shuffled = CaseHead.builder()
                .copyOf(head)
                .participants(shuffled(head.participants(), random.apply(head.participants())))
                .persons(shuffled(head.persons(), random.apply(head.persons())))
                .roles(shuffled(head.roles(), random.apply(head.roles())))
                .consents(shuffled(head.consents(), random.apply(head.consents())))
                .build();
        for (DisclosureRequest request : requests(head, day(file))) {
            DisclosureRequest other = DisclosureRequest.builder()
                    .copyOf(request)
                    .fulfilments(shuffled(request.fulfilments(), new Random(seed)))
                    .build();
            Gate one = LAW.to(head, request);
            Gate two = LAW.to(shuffled, other);
            for (Item item : file.items()) {
                Labels labels = Labels.builder()
                        .copyOf(item.labels())
                        .conditions(shuffled(item.labels().conditions(), new Random(seed)))
                        .releases(shuffled(item.labels().releases(), new Random(seed)))
                        .build();
                assertThat(two.decideText(item.id(), labels)).isEqualTo(one.decideText(item.id(), item.labels()));
                assertThat(two.decide(item.id(), labels)).isEqualTo(one.decide(item.id(), item.labels()));
            }
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** The properties above are about something: all three outcomes occur among the cases. */
    @Test
    void every_outcome_occurs() {
        Set<DisclosureOutcome> seen = CaseArbitraries.samples(200)
                .flatMap(file -> {
                    CaseHead head = staffed(file);
                    return requests(head, day(file)).stream()
                            .flatMap(request -> verdicts(LAW, head, request, file).stream());
                })
                .map(Verdict::outcome)
                .collect(Collectors.toSet());
        assertThat(seen).containsExactlyInAnyOrder(DisclosureOutcome.values());
    }
}
