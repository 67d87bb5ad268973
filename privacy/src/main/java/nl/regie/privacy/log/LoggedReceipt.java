package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.Regime;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.Row;
import nl.regie.privacy.minimisation.Receipt;
import nl.regie.privacy.minimisation.ReceiptLine;
import nl.regie.privacy.minimisation.ReceiptOutcome;

/**
 * Een verstrekking voor het log: the events of handing out what a receipt says, so that nobody retypes what the receipt knows.
 *
 * <p>Source: WGS 1.8(4); PRIV-4, PRIV-11.
 */
public final class LoggedReceipt {

    private LoggedReceipt() {}

    /**
     * The events of a disclosure: one for each article that something shown rests on, with what was shown on it. They go into the log
     * before what is shown goes out.
     *
     * @param receipt what was minimised, as made in version 1.1 or later, or it names no subjects
     * @param framework the framework by which it was, which knows on which article each rule rests
     * @param regime under which law the case is handled: of one on the list the purpose is the list (WGS 2.26(b))
     * @param at when it is handed out
     * @param actor who hands it out
     * @param key the key of the case
     * @return the events, in the order of the receipt; none if nothing is shown
     * @throws MalformedValueException if something is shown and the framework is another than that of the receipt or has no row for it, or
     *     it is shown to somebody to whom nothing can be
     * @throws IllegalStateException if the key was destroyed
     */
    public static List<LogEvent> events(
            Receipt receipt, Framework framework, Regime regime, Instant at, LogActor actor, CaseKey key) {
        requireNonNull(framework, "framework");
        boolean same = framework.id().equals(receipt.basis().ruleSet())
                && framework.edition().equals(receipt.basis().ruleSetVersion());
        boolean shows = receipt.lines().stream().anyMatch(line -> line.outcome() == ReceiptOutcome.SHOWN);
        MalformedValueException.unless(same || !shows, ValueCode.CONTRADICTION, "framework");
        LogPurpose purpose = purpose(receipt.purpose(), requireNonNull(regime, "regime"));
        Map<Source, List<ReceiptLine>> shown = new LinkedHashMap<>();
        for (ReceiptLine line : receipt.lines()) {
            if (line.outcome() == ReceiptOutcome.SHOWN) {
                shown.computeIfAbsent(ground(framework, line), source -> new ArrayList<>())
                        .add(line);
            }
        }
        List<LogEvent> events = new ArrayList<>();
        shown.forEach((ground, lines) -> events.add(LogEvent.builder()
                .at(at)
                .action(LogAction.DISCLOSURE)
                .actor(actor)
                .recipient(recipient(receipt.recipient()))
                .purpose(purpose)
                .ground(ground)
                .categories(each(lines, line -> Stream.of(line.category())))
                .items(each(lines, line -> Stream.of(line.item())))
                .casePseudonym(key.pseudonym(receipt.caseId()))
                .subjects(each(lines, line -> line.subject().stream().map(key::pseudonym)))
                .build()));
        return List.copyOf(events);
    }

    private static Source ground(Framework framework, ReceiptLine line) {
        return framework
                .row(line.rule())
                .map(Row::source)
                .orElseThrow(() -> new MalformedValueException(ValueCode.CONTRADICTION, "lines"));
    }

    private static <T> List<T> each(List<ReceiptLine> lines, Function<ReceiptLine, Stream<T>> part) {
        return lines.stream().flatMap(part).distinct().toList();
    }

    private static Optional<ParticipantId> recipient(Recipient recipient) {
        if (recipient instanceof Recipient.InCase inside) {
            return Optional.of(inside.participant());
        }
        return recipient instanceof Recipient.OtherParty other ? Optional.of(other.id()) : Optional.empty();
    }

    private static LogPurpose purpose(Purpose purpose, Regime regime) {
        return switch (purpose) {
            case NOTIFY, JUDGE_FIT, GATHER, DISCUSS, CARRY_OUT, REUSE ->
                regime == Regime.WGS_LIST ? LogPurpose.PRIORITY_LIST : LogPurpose.CASE_MEETING;
            case TEST_FOR_LIST -> LogPurpose.PRIORITY_LIST;
            case RESULTS -> LogPurpose.RESULTS;
            case MATCH, EXCHANGE -> LogPurpose.BETWEEN_HOUSES;
            case TEST_LAWFULNESS -> LogPurpose.LAWFULNESS_TEST;
            case SUPPORT_SYSTEMS -> LogPurpose.SYSTEM_SUPPORT;
        };
    }
}
