package nl.regie.registration.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.source.Source;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.registration.log.CaseLog;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.register.Register;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Accounts;
import nl.regie.registration.user.Actor;
import nl.regie.registration.user.Seat;
import nl.regie.registration.user.Seats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Oordelen: somebody in a case judges for one recipient and one purpose what is still open. Whether it was his or hers to judge is for the
 * library to say, each time it is used; the answer here is the same whether the recipient takes part or not.
 */
@Component
public class Judgements {

    private final Register register;
    private final Seats seats;
    private final Accounts accounts;
    private final Fulfilments fulfilments;
    private final CaseLog log;
    private final Today today;
    private final TransactionOperations transactions;

    Judgements(
            Register register,
            Seats seats,
            Accounts accounts,
            Fulfilments fulfilments,
            CaseLog log,
            Today today,
            TransactionOperations transactions) {
        this.register = register;
        this.seats = seats;
        this.accounts = accounts;
        this.fulfilments = fulfilments;
        this.log = log;
        this.today = today;
        this.transactions = transactions;
    }

    /**
     * Oordeel: what somebody judged.
     *
     * @param recipient the user name of somebody of the recipient
     * @param purpose for which purpose
     * @param condition which condition is met
     * @param categories for which categories
     * @param until the last day, inclusive; empty while it lasts
     */
    public record Judgement(
            String recipient,
            Purpose purpose,
            OpenCondition condition,
            List<DataCategory> categories,
            Optional<LocalDate> until) {}

    /**
     * Records a judgement, and logs that it was given.
     *
     * @throws nl.regie.registration.refusal.UnknownCaseException if the user has no seat in the case
     */
    public void record(Account account, CaseId id, Judgement judgement) {
        Actor actor = seats.actor(account, id, () -> register.get(id).file());
        Fulfilment done = Fulfilment.builder()
                .condition(judgement.condition())
                .by(actor.seat().person())
                .organ(actor.seat().participant())
                .on(today.day())
                .until(judgement.until())
                .categories(judgement.categories())
                .build();
        ParticipantId recipient = accounts.find(judgement.recipient())
                .flatMap(other -> accounts.seat(other, id))
                .map(Seat::participant)
                .orElseGet(() -> new ParticipantId("elsewhere"));
        Deed deed = new Deed(
                LogAction.CHANGE,
                Optional.of(recipient),
                LogPurpose.CASE_MEETING,
                Source.wgs("2.31(7)", "PRIV-2"),
                judgement.categories());
        transactions.executeWithoutResult(status -> {
            fulfilments.add(id, recipient, judgement.purpose(), done);
            log.record(actor.logged(), deed, id, List.of(), List.of());
        });
    }
}
