package nl.regie.registration.oversight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.organisation.Participation;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.source.Source;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.log.ActingAs;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogActor;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.minimisation.ReceiptLine;
import nl.regie.privacy.minimisation.ReceiptOutcome;
import nl.regie.registration.judgement.Fulfilments;
import nl.regie.registration.log.CaseLog;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.register.Register;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Zicht: asks the library for every participant of a case what it would see, and tells only how many items of each category. It says
 * nothing of what they say or of whom, and that it was asked is logged.
 */
@Component
public class Sights {

    private final Register register;
    private final Fulfilments fulfilments;
    private final Minimiser minimiser;
    private final CaseLog log;
    private final SafetyHouse house;
    private final Today today;

    Sights(
            Register register,
            Fulfilments fulfilments,
            Minimiser minimiser,
            CaseLog log,
            SafetyHouse house,
            Today today) {
        this.register = register;
        this.fulfilments = fulfilments;
        this.minimiser = minimiser;
        this.log = log;
        this.house = house;
        this.today = today;
    }

    /**
     * Zicht op een casus.
     *
     * @param caseId the case
     * @param purpose for which purpose
     * @param participants the names of the participants, one for each column
     * @param rows for each category what each would see
     */
    public record Overview(CaseId caseId, Purpose purpose, List<String> participants, List<Row> rows) {

        /** Copies the lists. */
        public Overview {
            participants = List.copyOf(participants);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Rij: one category.
     *
     * @param category the category
     * @param cells for each participant how many items
     */
    public record Row(DataCategory category, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Cel: how many items one participant would see, or could.
     *
     * @param shown how many it sees
     * @param open how many it could see once somebody did what is still open
     * @param withheld how many it does not see
     */
    public record Cell(long shown, long open, long withheld) {}

    /** The cases there are, by number alone. */
    public List<CaseId> cases() {
        return register.ids();
    }

    /**
     * What each participant would see of a case.
     *
     * @throws AccessDeniedException if the user does nothing for the house as a whole
     */
    public Overview of(Account account, CaseId id, Purpose purpose) {
        OutsideRole role = account.houseRole()
                .orElseThrow(() -> new AccessDeniedException("does nothing for the house as a whole"));
        CaseFile file = register.get(id).file();
        List<List<ReceiptLine>> receipts = new ArrayList<>();
        for (Participation participant : file.participants()) {
            DisclosureRequest request = DisclosureRequest.builder()
                    .recipient(Recipient.of(participant.id()))
                    .purpose(purpose)
                    .on(today.day())
                    .fulfilments(fulfilments.of(id, participant.id(), purpose))
                    .build();
            receipts.add(minimiser.minimise(file, request).receipt().lines());
        }
        Map<DataCategory, List<Cell>> cells = new EnumMap<>(DataCategory.class);
        receipts.stream()
                .flatMap(List::stream)
                .map(ReceiptLine::category)
                .forEach(category -> cells.computeIfAbsent(
                        category,
                        each -> receipts.stream()
                                .map(lines -> cell(lines, each))
                                .toList()));
        log.supervised(
                new LogActor(
                        new ParticipantId(house.id()), new PersonId(account.username()), new ActingAs.ForHouse(role)),
                new Deed(
                        LogAction.VIEW,
                        Optional.empty(),
                        LogPurpose.LAWFULNESS_TEST,
                        Source.wgs("1.8(6)", "PRIV-17"),
                        List.of()),
                id);
        return new Overview(
                id,
                purpose,
                file.participants().stream()
                        .map(participant -> participant.organisation().name())
                        .toList(),
                cells.entrySet().stream()
                        .map(entry -> new Row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Cell cell(List<ReceiptLine> lines, DataCategory category) {
        Map<ReceiptOutcome, Long> counts = new EnumMap<>(ReceiptOutcome.class);
        lines.stream()
                .filter(line -> line.category() == category)
                .forEach(line -> counts.merge(line.outcome(), 1L, Long::sum));
        return new Cell(
                counts.getOrDefault(ReceiptOutcome.SHOWN, 0L),
                counts.getOrDefault(ReceiptOutcome.OPEN, 0L),
                counts.getOrDefault(ReceiptOutcome.WITHHELD, 0L));
    }
}
