package nl.regie.privacy.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.life.Regime;
import nl.regie.core.person.FreeText;
import nl.regie.core.support.Guidance;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Violation;
import nl.regie.core.violation.ViolationCode;
import nl.regie.privacy.page.Markdown;
import org.junit.jupiter.api.Test;

/** What keeps an extract from being made, and what it says (PRIV-14, PRIV-16). */
class AccessTest {

    private static final Access ACCESS = new Access("Huis Voorbeeld", Asked.DESK);
    private static final PersonId SOMEBODY = new PersonId("somebody");
    private static final RightsRequest REQUEST =
            Asked.request(RightKind.ACCESS, SOMEBODY).build();

    private record OfPerson(CaseFile file, Item item) {

        PersonId person() {
            return item.labels().subject().orElseThrow();
        }

        AccessPartBuilder full() {
            return Asked.part(file, person()).reviews(Asked.reviews(file, person()));
        }
    }

    /** The first generated case in which some item about a person is as asked. */
    private static OfPerson with(Predicate<Item> asked) {
        return CaseArbitraries.samples(2_000)
                .flatMap(file -> file.items().stream()
                        .filter(item -> item.labels().subject().isPresent())
                        .filter(asked)
                        .map(item -> new OfPerson(file, item)))
                .findFirst()
                .orElseThrow();
    }

    private static Validation<Seq<Violation>, AccessAnswer> answer(RightsRequest request, AccessPart... parts) {
        return ACCESS.answer(request, Asked.granted(request), List.of(parts), Language.NL, Asked.TODAY);
    }

    private static Set<ViolationCode> codes(Validation<Seq<Violation>, AccessAnswer> refused) {
        return refused.getError().toJavaStream().map(Violation::code).collect(Collectors.toSet());
    }

    @Test
    void a_text_that_nobody_looked_through_keeps_the_extract_from_being_made_PRIV_16() {
        OfPerson typed = with(item -> ContentWords.typed(item.content()).isPresent());
        AccessPart unread = AccessPart.builder()
                .copyOf(typed.full().build())
                .reviews(Asked.reviews(typed.file(), typed.person()).stream()
                        .filter(review -> !review.item().equals(typed.item().id()))
                        .toList())
                .build();
        Validation<Seq<Violation>, AccessAnswer> refused = answer(REQUEST, unread);
        assertThat(codes(refused)).containsExactly(RightsCode.UNREVIEWED_TEXT);
        assertThat(refused.getError().head().message(Language.EN))
                .contains(typed.item().id().value());
        AccessPart heldBack = AccessPart.builder()
                .copyOf(unread)
                .addWithholdings(Asked.withheld(
                        WithheldPart.ITEM,
                        WithholdingGround.PROTECTION_OF_PERSONS,
                        false,
                        List.of(typed.item().id())))
                .build();
        assertThat(answer(REQUEST, heldBack).isValid()).isTrue();
    }

    @Test
    void what_the_reader_wrote_instead_is_told_and_what_was_typed_is_not_PRIV_16() {
        OfPerson typed = with(item -> ContentWords.typed(item.content()).isPresent());
        AccessPart read = AccessPart.builder()
                .copyOf(typed.full().build())
                .reviews(Asked.reviews(typed.file(), typed.person()).stream()
                        .map(review -> new TextReview(
                                review.item(), Optional.of(FreeText.of("Zonder de ander.")), review.by(), review.on()))
                        .toList())
                .build();
        String letter = answer(REQUEST, read).get().extract().markdown();
        String was = ContentWords.typed(typed.item().content()).orElseThrow().reveal();
        assertThat(letter).contains("Zonder de ander.").doesNotContain(Markdown.text(was));
    }

    @Test
    void a_withheld_source_is_told_neither_by_name_nor_by_ground_nor_in_what_is_said_PRIV_14() {
        OfPerson guided = with(item -> item.content() instanceof Guidance guidance
                && guidance.by().equals(item.labels().supplier())
                && item.labels().ground().kind() == GroundKind.WGS_1_5);
        String supplier = guided.file()
                .participant(guided.item().labels().supplier())
                .orElseThrow()
                .organisation()
                .name();
        AccessPart part = guided.full()
                .addWithholdings(Asked.withheld(
                        WithheldPart.SOURCE,
                        WithholdingGround.PROTECTION_OF_PERSONS,
                        true,
                        Telling.about(guided.full().build()).toList()))
                .build();
        AccessAnswer answer = answer(REQUEST, part).get();
        ExtractEntry entry = entryOf(answer, guided.item().id());
        assertThat(entry.source()).contains("een deelnemer van het huis");
        assertThat(entry.ground()).contains("een wettelijke grondslag voor verstrekking aan het huis");
        assertThat(entry.says()).noneMatch(line -> line.says().reveal().contains(supplier));
        assertThat(entryOf(
                                answer(REQUEST, guided.full().build()).get(),
                                guided.item().id())
                        .source())
                .contains(supplier);
    }

    private static ExtractEntry entryOf(AccessAnswer answer, ItemId item) {
        int number = answer.receipt().told().stream()
                .filter(told -> told.item().equals(item))
                .findFirst()
                .orElseThrow()
                .number();
        return answer.extract().entries().get(number - 1);
    }

    @Test
    void recipients_are_told_unless_they_are_withheld_AVG_15() {
        OfPerson any = with(item -> true);
        List<ItemId> items = List.of(any.item().id());
        AccessPart open = any.full()
                .disclosures(List.of(new Disclosed("Reclassering", Optional.empty(), items, Asked.TODAY)))
                .build();
        assertThat(entryOf(answer(REQUEST, open).get(), any.item().id()).recipients())
                .containsExactly(new ExtractRecipient("Reclassering", Asked.TODAY));
        AccessPart closed = AccessPart.builder()
                .copyOf(open)
                .addWithholdings(
                        Asked.withheld(WithheldPart.RECIPIENTS, WithholdingGround.CRIMINAL_OFFENCES, true, items))
                .build();
        assertThat(entryOf(answer(REQUEST, closed).get(), any.item().id()).recipients())
                .isEmpty();
    }

    @Test
    void that_something_is_held_back_is_told_only_where_the_decision_says_so_UAVG_41_2_h() {
        OfPerson any = with(item -> true);
        List<ItemId> items = List.of(any.item().id());
        String told = answer(
                        REQUEST,
                        any.full()
                                .addWithholdings(Asked.withheld(
                                        WithheldPart.ITEM, WithholdingGround.CRIMINAL_OFFENCES, false, items))
                                .build())
                .get()
                .extract()
                .markdown();
        String silent = answer(
                        REQUEST,
                        any.full()
                                .addWithholdings(Asked.withheld(
                                        WithheldPart.ITEM, WithholdingGround.CRIMINAL_OFFENCES, true, items))
                                .build())
                .get()
                .extract()
                .markdown();
        String sentence = ExtractText.PARTLY.in(Language.NL);
        assertThat(told).contains(sentence);
        assertThat(silent).doesNotContain(sentence).contains(ExtractText.LIMITS.in(Language.NL));
    }

    @Test
    void not_to_tell_that_something_is_held_back_asks_for_a_reason_of_its_own_UAVG_41_2_h() {
        Withholding silent =
                Asked.withheld(WithheldPart.ITEM, WithholdingGround.CRIMINAL_OFFENCES, true, List.of(new ItemId("i1")));
        assertThatThrownBy(() -> Withholding.builder()
                        .copyOf(silent)
                        .whySilent(Optional.empty())
                        .build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Withholding.builder()
                        .copyOf(silent)
                        .manner(WithholdingManner.TOLD)
                        .build())
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void only_a_public_participant_holds_back_WGS_2_27_3() {
        OfPerson any = with(item -> true);
        Withholding withheld = Asked.withheld(
                WithheldPart.ITEM,
                WithholdingGround.CRIMINAL_OFFENCES,
                true,
                List.of(any.item().id()));
        Withholding byNobody = Withholding.builder()
                .copyOf(withheld)
                .by(Asked.officialOf("nobody"))
                .build();
        assertThat(answer(REQUEST, any.full().addWithholdings(withheld).build()).isValid())
                .isTrue();
        assertThat(codes(answer(REQUEST, any.full().addWithholdings(byNobody).build())))
                .containsExactly(RightsCode.ONLY_PUBLIC);
    }

    @Test
    void everything_that_stands_in_the_way_is_told_at_once_PRIV_14() {
        OfPerson any = with(item -> true);
        CaseFile covenant = CaseFile.builder()
                .copyOf(any.file())
                .regime(Regime.LOCAL_COVENANT)
                .build();
        AccessPart part = AccessPart.builder()
                .copyOf(any.full().build())
                .file(covenant)
                .purpose(Optional.empty())
                .addWithholdings(Asked.withheld(
                        WithheldPart.ITEM, WithholdingGround.CRIMINAL_OFFENCES, true, List.of(new ItemId("nowhere"))))
                .build();
        RightsRequest erasure = Asked.request(RightKind.ERASURE, SOMEBODY)
                .identity(Optional.empty())
                .build();
        assertThat(codes(answer(erasure, part)))
                .containsExactlyInAnyOrder(
                        RightsCode.OTHER_RIGHT,
                        RightsCode.NOT_TO_BE_ANSWERED,
                        RightsCode.NO_PURPOSE,
                        RightsCode.UNKNOWN_ITEM);
    }

    @Test
    void a_judgement_of_another_day_does_not_count_because_somebody_may_have_turned_sixteen_PRIV_20() {
        Validation<Seq<Violation>, AccessAnswer> late =
                ACCESS.answer(REQUEST, Asked.granted(REQUEST), List.of(), Language.NL, Asked.TODAY.plusDays(1));
        assertThat(codes(late)).containsExactly(RightsCode.NOT_TO_BE_ANSWERED);
    }

    @Test
    void under_the_WGS_the_purpose_is_that_of_the_law_WGS_2_25() {
        OfPerson any = CaseArbitraries.samples(500)
                .filter(file -> file.regime().isWgs())
                .flatMap(file -> file.items().stream()
                        .filter(item -> item.labels().subject().isPresent())
                        .map(item -> new OfPerson(file, item)))
                .findFirst()
                .orElseThrow();
        AccessPart part = AccessPart.builder()
                .copyOf(any.full().build())
                .purpose(Optional.empty())
                .build();
        assertThat(answer(REQUEST, part).get().extract().entries())
                .isNotEmpty()
                .allMatch(entry -> entry.purpose().contains("artikel 2.25 WGS"));
    }

    @Test
    void what_a_person_made_fit_to_give_is_told_last_PRIV_14() {
        OfPerson any = with(item -> true);
        AccessPart part = any.full()
                .addAdditions(new AccessAddition(
                        FreeText.of("Samen een aanpak vinden."), Asked.officialOf("o1"), Asked.TODAY))
                .build();
        List<ExtractEntry> entries = answer(REQUEST, part).get().extract().entries();
        assertThat(entries.get(entries.size() - 1).category()).isEmpty();
        assertThat(entries.get(entries.size() - 1).says().get(0).says().reveal())
                .isEqualTo("Samen een aanpak vinden.");
        assertThat(entries.subList(0, entries.size() - 1))
                .allMatch(entry -> entry.category().isPresent());
    }
}
