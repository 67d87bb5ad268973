package nl.regie.registration.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.source.Source;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Gate;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.json.MinimisedCaseJson;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.minimisation.Minimised;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.minimisation.ReceiptLine;
import nl.regie.privacy.minimisation.ReceiptOutcome;
import nl.regie.registration.judgement.Fulfilments;
import nl.regie.registration.log.CaseLog;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.refusal.UnknownCaseException;
import nl.regie.registration.register.Register;
import nl.regie.registration.register.StoredCase;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Accounts;
import nl.regie.registration.user.Actor;
import nl.regie.registration.user.Seat;
import nl.regie.registration.user.Seats;
import org.springframework.stereotype.Component;

/** Inzage: asks the library what a user may see, writes it in the log, and only then hands it out. */
@Component
public class Views {

    private final Register register;
    private final Accounts accounts;
    private final Seats seats;
    private final Fulfilments fulfilments;
    private final Disclosure disclosure;
    private final Minimiser minimiser;
    private final CaseLog log;
    private final Today today;

    Views(
            Register register,
            Accounts accounts,
            Seats seats,
            Fulfilments fulfilments,
            Disclosure disclosure,
            Minimiser minimiser,
            CaseLog log,
            Today today) {
        this.register = register;
        this.accounts = accounts;
        this.seats = seats;
        this.fulfilments = fulfilments;
        this.disclosure = disclosure;
        this.minimiser = minimiser;
        this.log = log;
        this.today = today;
    }

    /** The cases of which a user may see something, by number alone: that tells of nobody, and so is not logged. */
    public List<CaseId> known(Account account) {
        return accounts.seats(account).stream()
                .map(Seat::caseId)
                .filter(id -> !purposes(account, id).isEmpty())
                .toList();
    }

    /**
     * The cases of which nothing is shown to a user yet, and something may be once a named person did what the library says is still open;
     * by number alone.
     */
    public List<CaseId> open(Account account) {
        return accounts.seats(account).stream()
                .filter(seat -> purposes(account, seat.caseId()).isEmpty())
                .filter(seat -> isOpen(register.get(seat.caseId()).file(), seat))
                .map(Seat::caseId)
                .toList();
    }

    /**
     * Whether a user may know of a case: something of it is shown to him or her, or may be once somebody did what is still open.
     *
     * @throws UnknownCaseException if he or she has no seat in it
     */
    public boolean mayKnow(Account account, CaseId id) {
        Seat seat = seats.seat(account, id);
        return !purposes(account, id).isEmpty() || isOpen(register.get(id).file(), seat);
    }

    private boolean isOpen(CaseFile file, Seat seat) {
        return Arrays.stream(Purpose.values())
                .flatMap(purpose -> minimise(file, seat, purpose).receipt().lines().stream())
                .map(ReceiptLine::outcome)
                .anyMatch(ReceiptOutcome.OPEN::equals);
    }

    /**
     * For which purposes a user may see something of a case. What was told is nothing of the case itself.
     *
     * @throws UnknownCaseException if he or she has no seat in it
     */
    public List<Purpose> purposes(Account account, CaseId id) {
        Seat seat = seats.seat(account, id);
        CaseFile file = register.get(id).file();
        return Arrays.stream(Purpose.values())
                .filter(purpose ->
                        minimise(file, seat, purpose).file().shown().head().isPresent())
                .toList();
    }

    /**
     * Looks at a case.
     *
     * @throws UnknownCaseException if the user has no seat in it
     */
    public CaseView look(Account account, CaseId id, Purpose purpose) {
        Seat seat = seats.seat(account, id);
        StoredCase stored = register.get(id);
        Actor actor = seats.actor(account, seat, stored.file());
        DisclosureRequest request = request(id, seat, purpose);
        Minimised minimised = minimiser.minimise(stored.file(), request);
        log(actor, stored.file(), request, minimised);
        return new CaseView(id, register.stamp(stored), purpose, minimised, json(minimised));
    }

    private static String json(Minimised minimised) {
        return new String(MinimisedCaseJson.write(minimised.file()), UTF_8);
    }

    private Minimised minimise(CaseFile file, Seat seat, Purpose purpose) {
        return minimiser.minimise(file, request(file.id(), seat, purpose));
    }

    private DisclosureRequest request(CaseId id, Seat seat, Purpose purpose) {
        return DisclosureRequest.builder()
                .recipient(Recipient.of(seat.participant(), seat.person()))
                .purpose(purpose)
                .on(today.day())
                .fulfilments(fulfilments.of(id, seat.participant(), purpose))
                .build();
    }

    private void log(Actor actor, CaseFile file, DisclosureRequest request, Minimised minimised) {
        List<ReceiptLine> shown = minimised.receipt().lines().stream()
                .filter(line -> line.shownAs().isPresent())
                .toList();
        List<ItemId> items = shown.stream().map(ReceiptLine::item).toList();
        List<DataCategory> categories =
                shown.stream().map(ReceiptLine::category).distinct().toList();
        List<PersonId> subjects = file.items().stream()
                .filter(item -> items.contains(item.id()))
                .flatMap(item -> item.labels().subject().stream())
                .toList();
        boolean seen = minimised.file().shown().head().isPresent();
        Deed deed = new Deed(
                seen ? LogAction.VIEW : LogAction.REFUSAL,
                Optional.of(actor.seat().participant()),
                LogPurposes.of(request.purpose()),
                ground(file, request, seen ? shown : minimised.receipt().lines()),
                categories);
        log.record(actor.logged(), deed, file.id(), items, subjects);
    }

    /** The source of the rule that decided on the first of the items; of a case without any, our own policy not to show it. */
    private Source ground(CaseFile file, DisclosureRequest request, List<ReceiptLine> lines) {
        Gate gate = disclosure.to(CaseHead.of(file), request);
        return lines.stream()
                .limit(1)
                .flatMap(line -> file.item(line.item()).map(item -> source(gate, item, line)).stream()
                        .flatMap(Optional::stream))
                .findFirst()
                .orElse(Source.policy("PRIV-2"));
    }

    private static Optional<Source> source(Gate gate, Item item, ReceiptLine line) {
        return gate.explain(item.id(), item.labels()).findings().stream()
                .filter(finding -> finding.rule().equals(line.rule()))
                .map(finding -> finding.source())
                .findFirst();
    }
}
