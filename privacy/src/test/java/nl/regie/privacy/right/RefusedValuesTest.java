package nl.regie.privacy.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Note;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.page.Markdown;
import org.junit.jupiter.api.Test;

/** What the values of this package refuse, and what they tell of themselves (PRIV-14, PRIV-15). */
class RefusedValuesTest {

    private static final ItemId ITEM = new ItemId("i1");
    private static final PersonId PERSON = new PersonId("p1");
    private static final RightsDecision ERASED = RightsDecision.builder()
            .request(Asked.request(RightKind.ERASURE, PERSON).build())
            .outcome(RightsOutcome.GRANTED)
            .addItems(ITEM)
            .by(Asked.officialOf("o1"))
            .on(Asked.TODAY)
            .why(Asked.WHY)
            .told(FreeText.of("Zo zit het."))
            .build();
    private static final ExtractEntry ENTRY = ExtractEntry.builder()
            .number(1)
            .addSays(new ExtractLine("Woorden", FreeText.of("Kanarie.")))
            .purpose("het doel")
            .build();

    private static void refused(Runnable made) {
        assertThatThrownBy(made::run).isInstanceOf(MalformedValueException.class);
    }

    private static RightsDecisionBuilder decision() {
        return RightsDecision.builder().copyOf(ERASED);
    }

    @Test
    void a_decision_names_each_item_once_comes_after_the_request_and_corrects_only_what_is_rectified() {
        LocalDate received = ERASED.request().receivedOn();
        assertThat(decision().on(received).build().on()).isEqualTo(received);
        refused(() -> decision().on(received.minusDays(1)).build());
        refused(() -> decision().addItems(ITEM).build());
        refused(() -> decision()
                .addCorrections(new Correction(ITEM, new Note(FreeText.of("Het juiste."))))
                .build());
    }

    @Test
    void terms_are_within_the_months_that_the_regulation_gives_AVG_12_3() {
        Optional<Integer> none = Optional.empty();
        assertThat(new RightsSettings(3, Optional.of(3), true, true, Optional.of(12)).answerMonths())
                .isEqualTo(3);
        refused(() -> new RightsSettings(0, none, true, true, none));
        refused(() -> new RightsSettings(4, none, true, true, none));
        refused(() -> new RightsSettings(1, Optional.of(0), true, true, none));
        refused(() -> new RightsSettings(1, Optional.of(4), true, true, none));
        refused(() -> new RightsSettings(1, none, true, true, Optional.of(0)));
        refused(() -> new RightsSettings(1, none, true, true, Optional.of(13)));
    }

    @Test
    void an_entry_says_something_and_is_counted_from_one() {
        refused(() -> ExtractEntry.builder().copyOf(ENTRY).number(0).build());
        refused(() -> ExtractEntry.builder().copyOf(ENTRY).says(List.of()).build());
    }

    @Test
    void a_disclosure_and_a_withholding_are_of_something() {
        refused(() -> new Disclosed("Reclassering", Optional.empty(), List.of(), Asked.TODAY));
        refused(() -> new Disclosed(" ", Optional.empty(), List.of(ITEM), Asked.TODAY));
        refused(() -> Asked.withheld(WithheldPart.ITEM, WithholdingGround.PUBLIC_SECURITY, true, List.of()));
    }

    @Test
    void every_right_and_every_ground_cites_its_own_article_AVG_12_to_23() {
        assertThat(RightKind.values())
                .extracting(kind -> kind.source().place())
                .containsExactly("15", "16", "17", "18", "21");
        assertThat(WithholdingGround.values())
                .extracting(ground -> ground.source().place())
                .doesNotHaveDuplicates()
                .allMatch(article -> article.matches("41\\(1\\)\\([a-j]\\)"));
    }

    @Test
    void a_text_of_them_tells_ids_and_kinds_and_no_words() {
        RightsRequest request = ERASED.request();
        AccessExtract extract = AccessExtract.builder()
                .language(Language.NL)
                .request(request.id())
                .house("Huis Voorbeeld")
                .contactPoint("Gemeente Voorbeeld")
                .nature(AnswerNature.AWB_DECISION)
                .on(Asked.TODAY)
                .partly(false)
                .addEntries(ENTRY)
                .build();
        assertThat(request).hasToString("RightsRequest[v1, " + RightKind.ERASURE.code() + "]");
        assertThat(ERASED).hasToString("RightsDecision[" + request + ", " + RightsOutcome.GRANTED.code() + "]");
        assertThat(extract).hasToString("AccessExtract[v1]");
        assertThat(ENTRY).hasToString("ExtractEntry[1]");
        assertThat(ENTRY.says().get(0)).hasToString("ExtractLine[***]");
    }

    @Test
    void a_letter_has_every_part_once_and_keeps_quiet_about_what_is_not_there_AVG_15() {
        AccessExtract full = AccessExtract.builder()
                .language(Language.NL)
                .request(new RequestId("v1"))
                .house("Huis Voorbeeld")
                .contactPoint("Gemeente Voorbeeld")
                .nature(AnswerNature.AWB_DECISION)
                .on(Asked.TODAY)
                .partly(true)
                .addEntries(ENTRY)
                .build();
        AccessExtract empty = AccessExtract.builder()
                .copyOf(full)
                .partly(false)
                .nature(AnswerNature.OTHER_DECISION)
                .entries(List.of())
                .build();
        assertThat(full.markdown())
                .contains(
                        sentence(ExtractText.TITLE, "Huis Voorbeeld"),
                        "v1",
                        sentence(ExtractText.PARTLY),
                        "## " + sentence(ExtractText.ENTRIES),
                        "Kanarie.",
                        sentence(ExtractText.LABEL_OTHER),
                        sentence(ExtractText.LIMITS),
                        sentence(ExtractText.KEPT),
                        sentence(ExtractText.RIGHTS, "Gemeente Voorbeeld"),
                        sentence(ExtractText.AWB_DECISION),
                        sentence(ExtractText.AUTHORITY))
                .doesNotContain(sentence(ExtractText.NOTHING), sentence(ExtractText.OTHER_DECISION));
        assertThat(empty.markdown())
                .contains(sentence(ExtractText.NOTHING), sentence(ExtractText.OTHER_DECISION))
                .doesNotContain(
                        sentence(ExtractText.PARTLY),
                        sentence(ExtractText.KEPT),
                        sentence(ExtractText.ENTRIES),
                        sentence(ExtractText.AWB_DECISION));
    }

    private static String sentence(ExtractText text, String... gaps) {
        return Markdown.text(text.in(Language.NL, gaps));
    }
}
