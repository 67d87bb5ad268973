package nl.regie.privacy.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.consent.HoldKind;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.item.Note;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.FreeText;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Result;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Violation;
import nl.regie.core.violation.ViolationCode;
import org.junit.jupiter.api.Test;

/** What follows of a decision on rectification, erasure, restriction or an objection (PRIV-14). */
class RightsExecutionTest {

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    /** Every hold has ended by the day of the decision. */
    private static CaseFile unheld(CaseFile file) {
        List<LegalHold> ended = file.holds().stream()
                .map(hold -> LegalHold.builder().copyOf(hold).until(hold.from()).build())
                .toList();
        return CaseFile.builder().copyOf(file).holds(ended).build();
    }

    private static RightsDecisionBuilder decision(RightKind kind, PersonId person, List<ItemId> items) {
        return RightsDecision.builder()
                .request(Asked.request(kind, person).build())
                .outcome(items.isEmpty() ? RightsOutcome.REFUSED : RightsOutcome.GRANTED)
                .items(items)
                .by(Asked.officialOf("o1"))
                .on(Asked.TODAY)
                .why(Asked.WHY)
                .told(FreeText.of("Zo zit het. <b>"));
    }

    private static Validation<Seq<Violation>, RightsExecution> carryOut(CaseFile file, RightsDecision decision) {
        return RightsExecution.of(
                file, decision, Asked.granted(decision.request()), Asked.disclosures(decision.items()));
    }

    private static Set<ViolationCode> codes(Validation<Seq<Violation>, RightsExecution> refused) {
        return refused.getError().toJavaStream().map(Violation::code).collect(Collectors.toSet());
    }

    @Property
    void what_is_erased_is_gone_and_nothing_refers_to_it_AVG_17(@ForAll("cases") CaseFile some) {
        CaseFile file = unheld(some);
        for (PersonId person : Asked.persons(file)) {
            List<ItemId> all = Telling.about(Asked.part(file, person).build()).toList();
            CaseFile after = carryOut(
                            file, decision(RightKind.ERASURE, person, all).build())
                    .get()
                    .after();
            assertThat(Telling.about(Asked.part(after, person).build())).isEmpty();
            assertThat(references(after)).noneMatch(all::contains);
            assertThat(after.holds()).filteredOn(hold -> hold.items().isEmpty()).hasSameSizeAs(wholeCase(file));
            assertThat(after.items())
                    .hasSize(
                            file.items().size() - Asked.itemsAbout(file, person).size());
        }
    }

    private static List<LegalHold> wholeCase(CaseFile file) {
        return file.holds().stream().filter(hold -> hold.items().isEmpty()).toList();
    }

    private static List<ItemId> references(CaseFile file) {
        List<ItemId> references = new ArrayList<>();
        file.contents(Appraisal.class).forEach(appraisal -> references.addAll(appraisal.restsOn()));
        file.plan().ifPresent(plan -> {
            plan.agreements().stream().map(Agreement::restsOn).forEach(references::addAll);
            plan.resources().forEach(resource -> resource.neededFor().ifPresent(references::add));
        });
        file.results().stream().map(Result::restsOn).forEach(references::addAll);
        file.holds().stream().map(LegalHold::items).forEach(references::addAll);
        return references;
    }

    @Property
    void the_source_and_every_recipient_are_told_of_their_own_items_and_no_others_AVG_19(
            @ForAll("cases") CaseFile some, @ForAll RightKind kind) {
        CaseFile file = unheld(some);
        if (kind == RightKind.ACCESS) {
            return;
        }
        for (PersonId person : Asked.persons(file)) {
            List<ItemId> items = Asked.itemsAbout(file, person);
            List<Correction> corrections = kind == RightKind.RECTIFICATION
                    ? items.stream()
                            .map(id -> new Correction(
                                    id, file.item(id).orElseThrow().content()))
                            .toList()
                    : List.of();
            RightsExecution execution = carryOut(
                            file,
                            decision(kind, person, items)
                                    .corrections(corrections)
                                    .build())
                    .get();
            Set<String> expected = new HashSet<>();
            items.forEach(id -> expected.add(
                    "SOURCE " + file.item(id).orElseThrow().labels().supplier().value() + " " + id));
            Asked.disclosures(items)
                    .forEach(disclosed -> disclosed
                            .items()
                            .forEach(id -> expected.add("RECIPIENT " + disclosed.recipient() + " " + id)));
            List<String> told = execution.messages().stream()
                    .flatMap(message -> message.items().stream()
                            .map(id -> message.role()
                                    + " "
                                    + (message.role() == MessageRole.SOURCE
                                            ? message.participant()
                                                    .orElseThrow()
                                                    .value()
                                            : message.to())
                                    + " " + id))
                    .toList();
            assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
            assertThat(execution.messages())
                    .allMatch(message -> message.corrections().stream()
                            .allMatch(correction -> message.items().contains(correction.item())));
            assertThat(execution.nature()).isEqualTo(AnswerNature.AWB_DECISION);
        }
    }

    @Property
    void a_restriction_or_objection_changes_nothing_and_names_what_is_not_to_be_used_AVG_18_21(
            @ForAll("cases") CaseFile file, @ForAll boolean objection) {
        RightKind kind = objection ? RightKind.OBJECTION : RightKind.RESTRICTION;
        for (PersonId person : Asked.persons(file)) {
            List<ItemId> items = Asked.itemsAbout(file, person);
            RightsExecution execution =
                    carryOut(file, decision(kind, person, items).build()).get();
            assertThat(execution.after()).isSameAs(file);
            assertThat(execution.paused()).isEqualTo(items);
        }
    }

    @Test
    void a_rectified_item_says_the_right_thing_and_keeps_its_labels_AVG_16() {
        Item note = sample(Note.class);
        Content right = new Note(FreeText.of("Het juiste."));
        PersonId person = note.labels().subject().orElseThrow();
        CaseFile file = fileOf(note);
        RightsDecision decision = decision(RightKind.RECTIFICATION, person, List.of(note.id()))
                .addCorrections(new Correction(note.id(), right))
                .build();
        RightsExecution execution = carryOut(file, decision).get();
        assertThat(execution.after().item(note.id()).orElseThrow())
                .isEqualTo(new Item(note.id(), note.labels(), right));
        assertThat(execution.paused()).isEmpty();
        assertThat(execution.messages())
                .isNotEmpty()
                .allMatch(message -> message.corrections().equals(decision.corrections()));
    }

    @Test
    void a_rectification_says_what_is_right_for_each_item_and_for_no_other_AVG_16() {
        Item note = sample(Note.class);
        PersonId person = note.labels().subject().orElseThrow();
        RightsDecision nothing =
                decision(RightKind.RECTIFICATION, person, List.of(note.id())).build();
        assertThat(codes(carryOut(fileOf(note), nothing))).containsExactly(RightsCode.NO_CORRECTION);
        Item appraisal = sample(Appraisal.class);
        RightsDecision otherKind = RightsDecision.builder()
                .copyOf(nothing)
                .addCorrections(new Correction(note.id(), appraisal.content()))
                .build();
        assertThat(codes(carryOut(fileOf(note), otherKind))).containsExactly(RightsCode.NO_CORRECTION);
        RightsDecision another = RightsDecision.builder()
                .copyOf(nothing)
                .addCorrections(
                        new Correction(note.id(), note.content()), new Correction(new ItemId("other"), note.content()))
                .build();
        assertThat(codes(carryOut(fileOf(note), another))).containsExactly(RightsCode.NO_CORRECTION);
    }

    @Test
    void what_a_legal_duty_or_claim_keeps_is_not_erased_on_the_days_it_holds_WGS_1_8_7() {
        Item note = sample(Note.class);
        PersonId person = note.labels().subject().orElseThrow();
        RightsDecision erase =
                decision(RightKind.ERASURE, person, List.of(note.id())).build();
        LegalHold hold = LegalHold.builder()
                .kind(HoldKind.values()[0])
                .basis(Asked.WHY)
                .from(Asked.TODAY)
                .until(Asked.TODAY)
                .build();
        for (int days = -1; days <= 1; days++) {
            LegalHold shifted = LegalHold.builder()
                    .copyOf(hold)
                    .from(Asked.TODAY.plusDays(days))
                    .until(Asked.TODAY.plusDays(days))
                    .build();
            CaseFile file = CaseFile.builder()
                    .copyOf(fileOf(note))
                    .holds(List.of(shifted))
                    .build();
            assertThat(carryOut(file, erase).isValid()).isEqualTo(days != 0);
        }
        CaseFile other = CaseFile.builder()
                .copyOf(fileOf(note))
                .holds(List.of(LegalHold.builder()
                        .copyOf(hold)
                        .addItems(new ItemId("other"))
                        .build()))
                .build();
        assertThat(carryOut(other, erase).isValid()).isTrue();
    }

    @Test
    void only_a_public_participant_decides_on_items_about_whoever_asked_WGS_2_27_3() {
        Item note = sample(Note.class);
        PersonId person = note.labels().subject().orElseThrow();
        RightsDecision byNobody = decision(RightKind.ERASURE, person, List.of(note.id()))
                .by(Asked.officialOf("nobody"))
                .build();
        assertThat(codes(carryOut(fileOf(note), byNobody))).containsExactly(RightsCode.ONLY_PUBLIC);
        RightsDecision aboutOther = decision(RightKind.ERASURE, new PersonId("other"), List.of(note.id()))
                .build();
        assertThat(codes(carryOut(fileOf(note), aboutOther))).containsExactly(RightsCode.UNKNOWN_ITEM);
    }

    @Test
    void a_refusal_changes_nothing_and_tells_nobody() {
        Item note = sample(Note.class);
        PersonId person = note.labels().subject().orElseThrow();
        RightsExecution execution = carryOut(
                        fileOf(note),
                        decision(RightKind.ERASURE, person, List.of()).build())
                .get();
        assertThat(execution.after()).isSameAs(fileOfSame(note, execution));
        assertThat(execution.messages()).isEmpty();
        assertThat(execution.paused()).isEmpty();
    }

    @Test
    void the_answer_says_what_was_decided_and_why_and_what_it_is_in_law_UAVG_34() {
        PersonId person = new PersonId("p1");
        RightsDecision granted = decision(RightKind.ERASURE, person, List.of(new ItemId("item-17")))
                .build();
        RightsDecision refused = decision(RightKind.ERASURE, person, List.of()).build();
        Participation board = Asked.participant("gem", OrganisationType.EXECUTIVE_BOARD);
        Participation probation = Asked.participant("rec", OrganisationType.PROBATION);
        String letter = granted.letter(Language.NL, "Huis Voorbeeld", board);
        assertThat(letter)
                .contains("wissing", "Uw verzoek is toegewezen", "Zo zit het. &lt;b>", "artikel 34 UAVG", "artikel 19")
                .doesNotContain("item-17", "Daarom.", "p1");
        assertThat(refused.letter(Language.EN, "Huis Voorbeeld", probation))
                .contains("Your request is refused", "article 35 UAVG")
                .doesNotContain("article 19", "article 34");
    }

    @Test
    void a_grant_names_items_and_a_refusal_none() {
        PersonId person = new PersonId("p1");
        assertThatThrownBy(() -> decision(RightKind.ERASURE, person, List.of())
                        .outcome(RightsOutcome.GRANTED)
                        .build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> decision(RightKind.ERASURE, person, List.of(new ItemId("i1")))
                        .outcome(RightsOutcome.REFUSED)
                        .build())
                .isInstanceOf(MalformedValueException.class);
    }

    private static final List<CaseFile> FILES =
            CaseArbitraries.samples(500).map(RightsExecutionTest::unheld).toList();

    private static Item sample(Class<? extends Content> kind) {
        return items(kind).findFirst().orElseThrow();
    }

    private static Stream<Item> items(Class<? extends Content> kind) {
        return FILES.stream()
                .flatMap(file -> file.items().stream())
                .filter(item -> kind.isInstance(item.content()))
                .filter(item -> item.labels().subject().isPresent());
    }

    private static CaseFile fileOf(Item item) {
        return FILES.stream()
                .filter(file -> file.items().contains(item))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile fileOfSame(Item item, RightsExecution execution) {
        assertThat(execution.after().items()).contains(item);
        return fileOf(item);
    }
}
