package nl.regie.registration.derived;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.retention.CasePlan;
import nl.regie.privacy.retention.DeletionGround;
import nl.regie.privacy.retention.ItemPlan;
import nl.regie.privacy.retention.RetentionOutcome;
import nl.regie.registration.deletion.Deletions;
import nl.regie.registration.user.Account;
import nl.regie.registration.view.CaseView;
import nl.regie.registration.view.Views;
import org.springframework.stereotype.Component;

/** Bewaard: until when what a user sees of his or her cases may be kept. Of what he or she does not see, not even that it is there. */
@Component
public class KeptCases {

    private final Views views;
    private final Deletions deletions;

    KeptCases(Views views, Deletions deletions) {
        this.views = views;
        this.deletions = deletions;
    }

    /**
     * Casus met termijnen.
     *
     * @param caseId the case
     * @param purpose for which purpose it was looked at
     * @param lines the items that are shown
     */
    public record Kept(CaseId caseId, Purpose purpose, List<Line> lines) {

        /** Copies the list. */
        public Kept {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Termijn van een gegeven.
     *
     * @param number its number in the view
     * @param outcome whether it is kept
     * @param deleteOn when it goes; empty if a duty holds it
     * @param ground from what that follows
     */
    public record Line(
            ItemId number, RetentionOutcome outcome, Optional<LocalDate> deleteOn, Optional<DeletionGround> ground) {}

    /** The cases a user knows of, each looked at for the first of the purposes for which something is shown; that is logged. */
    public List<Kept> of(Account account) {
        return views.known(account).stream()
                .flatMap(id -> views.purposes(account, id).stream().limit(1).map(purpose -> kept(account, id, purpose)))
                .toList();
    }

    /** The cases a user may know of, by number alone. */
    public List<CaseId> known(Account account) {
        return Stream.concat(views.known(account).stream(), views.open(account).stream())
                .toList();
    }

    private Kept kept(Account account, CaseId id, Purpose purpose) {
        CaseView view = views.look(account, id, purpose);
        CasePlan plan = deletions.plan(account, id);
        BiFunction<ItemPlan, List<ItemId>, Line> shown =
                (item, numbers) -> new Line(numbers.get(0), item.decision().outcome(), item.deleteOn(), item.ground());
        return new Kept(
                id,
                purpose,
                view.minimised()
                        .derived(plan.items(), item -> item.item().stream().toList(), shown));
    }
}
