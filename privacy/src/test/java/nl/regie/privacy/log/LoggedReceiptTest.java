package nl.regie.privacy.log;

import static nl.regie.privacy.log.Logged.AT;
import static nl.regie.privacy.log.Logged.CASE;
import static nl.regie.privacy.log.Logged.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.minimisation.Receipt;
import nl.regie.privacy.minimisation.ReceiptLine;
import nl.regie.privacy.minimisation.ReceiptOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the receipt of a disclosure tells the log, and what of it the log may not know (PRIV-11, WGS 1.8(4)). */
class LoggedReceiptTest {

    private static final CaseKey KEY = Logged.key(1);
    private static final Basis LAW = new Basis(Framework.WGS.id(), Framework.WGS.edition(), "none", "0");

    private static ReceiptLine line(String id, DataCategory category, String subject, String rule, boolean shown) {
        return ReceiptLine.builder()
                .item(new ItemId(id))
                .category(category)
                .subject(subject.isEmpty() ? Optional.empty() : Optional.of(new PersonId(subject)))
                .outcome(shown ? ReceiptOutcome.SHOWN : ReceiptOutcome.WITHHELD)
                .rule(new RuleId(rule))
                .wordsWithheld(false)
                .shownAs(shown ? Optional.of(new ItemId("x" + id)) : Optional.empty())
                .build();
    }

    private static Receipt receipt(Recipient recipient, Purpose purpose, ReceiptLine... lines) {
        return new Receipt(CASE, recipient, purpose, LocalDate.of(2026, 3, 1), LAW, List.of(lines));
    }

    private static List<LogEvent> events(Receipt receipt, Regime regime) {
        return LoggedReceipt.events(receipt, Framework.WGS, regime, AT, DIRECTOR, KEY);
    }

    @Test
    void what_was_shown_is_told_and_what_was_withheld_is_not() {
        Receipt receipt = receipt(
                Recipient.of(new ParticipantId("pol"), new PersonId("w9")),
                Purpose.DISCUSS,
                line("i1", DataCategory.HOUSING, "p1", "PRIV-5.discuss", true),
                line("i2", DataCategory.HEALTH, "p2", "PRIV-6.secrecy", false),
                line("i3", DataCategory.HOUSING, "p3", "PRIV-5.discuss", true),
                line("i4", DataCategory.OTHER_DATA, "", "PRIV-5.discuss", true),
                line("i5", DataCategory.INCOME, "p1", "PRIV-5.discuss", true));
        assertThat(events(receipt, Regime.WGS_CASE_MEETING))
                .containsExactly(LogEvent.builder()
                        .at(AT)
                        .action(LogAction.DISCLOSURE)
                        .actor(DIRECTOR)
                        .recipient(new ParticipantId("pol"))
                        .purpose(LogPurpose.CASE_MEETING)
                        .ground(Source.wgs("2.31(4), (5), (7)", "PRIV-5"))
                        .categories(List.of(DataCategory.HOUSING, DataCategory.OTHER_DATA, DataCategory.INCOME))
                        .items(List.of(new ItemId("i1"), new ItemId("i3"), new ItemId("i4"), new ItemId("i5")))
                        .casePseudonym(KEY.pseudonym(CASE))
                        .subjects(List.of(KEY.pseudonym(new PersonId("p1")), KEY.pseudonym(new PersonId("p3"))))
                        .build());
    }

    /** An event has one ground, so what rests on another article is another event. */
    @Test
    void each_article_is_an_event() {
        Receipt receipt = receipt(
                new Recipient.OtherParty(new ParticipantId("derde"), RecipientClass.THIRD_FOR_RESULTS),
                Purpose.RESULTS,
                line("i1", DataCategory.HOUSING, "p1", "PRIV-8.third", true),
                line("i2", DataCategory.HEALTH, "p1", "PRIV-8.third-sensitive", true),
                line("i3", DataCategory.HOUSING, "p1", "PRIV-8.third", true));
        List<LogEvent> events = events(receipt, Regime.WGS_CASE_MEETING);
        assertThat(events)
                .extracting(event -> event.ground().place())
                .containsExactly("1.7(2), 2.31(11)", "1.7(2), (3), 2.31(11)");
        assertThat(events.get(0).items()).containsExactly(new ItemId("i1"), new ItemId("i3"));
        assertThat(events).allSatisfy(event -> {
            assertThat(event.recipient()).contains(new ParticipantId("derde"));
            assertThat(event.purpose()).isEqualTo(LogPurpose.RESULTS);
        });
    }

    @Test
    void where_nothing_is_shown_nothing_was_disclosed() {
        Receipt receipt = receipt(
                new Recipient.OutsideCase(OutsideRole.HOUSE_MANAGER),
                Purpose.DISCUSS,
                line("i1", DataCategory.HOUSING, "p1", "ROLE-3.sight", false));
        assertThat(events(receipt, Regime.WGS_CASE_MEETING)).isEmpty();
        Framework other = Framework.builder().copyOf(Framework.WGS).edition("1").build();
        assertThat(LoggedReceipt.events(receipt, other, Regime.OTHER, AT, DIRECTOR, KEY))
                .isEmpty();
    }

    @Test
    void what_cannot_have_been_so_is_refused() {
        ReceiptLine shown = line("i1", DataCategory.HOUSING, "p1", "PRIV-5.discuss", true);
        Receipt toManager = receipt(new Recipient.OutsideCase(OutsideRole.HOUSE_MANAGER), Purpose.DISCUSS, shown);
        assertThatThrownBy(() -> events(toManager, Regime.WGS_CASE_MEETING))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("recipient: value.missing-together");
        Receipt noRow = receipt(
                Recipient.of(new ParticipantId("pol")),
                Purpose.DISCUSS,
                line("i1", DataCategory.HOUSING, "p1", "PRIV-6.secrecy", true));
        assertThatThrownBy(() -> events(noRow, Regime.WGS_CASE_MEETING)).hasMessage("lines: value.contradiction");
        Receipt sound = receipt(Recipient.of(new ParticipantId("pol")), Purpose.DISCUSS, shown);
        Framework other = Framework.builder().copyOf(Framework.WGS).edition("1").build();
        assertThatThrownBy(() -> LoggedReceipt.events(sound, other, Regime.WGS_CASE_MEETING, AT, DIRECTOR, KEY))
                .hasMessage("framework: value.contradiction");
    }

    /** Of a case on the list the purpose is the list; every purpose has one. */
    @ParameterizedTest
    @EnumSource(Purpose.class)
    void every_purpose_of_a_request_is_one_of_the_log(Purpose purpose) {
        Receipt receipt = receipt(
                Recipient.of(new ParticipantId("pol")),
                purpose,
                line("i1", DataCategory.HOUSING, "p1", "PRIV-5.discuss", true));
        LogPurpose met = events(receipt, Regime.WGS_CASE_MEETING).get(0).purpose();
        LogPurpose listed = events(receipt, Regime.WGS_LIST).get(0).purpose();
        boolean handling = met == LogPurpose.CASE_MEETING;
        assertThat(listed).isEqualTo(handling ? LogPurpose.PRIORITY_LIST : met);
    }

    /** A disclosure of nothing is none (WGS 1.8(4)); a deletion of a whole case needs to name no item. */
    @Test
    void a_disclosure_says_what_was_disclosed() {
        assertThatThrownBy(() -> Logged.disclosure().categories(List.of()).build())
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("categories: value.missing-together");
        assertThatThrownBy(() -> Logged.disclosure().items(List.of()).build())
                .hasMessage("items: value.missing-together");
        assertThat(Logged.disclosure()
                        .action(LogAction.DELETION)
                        .categories(List.of())
                        .items(List.of())
                        .build()
                        .items())
                .isEmpty();
    }
}
