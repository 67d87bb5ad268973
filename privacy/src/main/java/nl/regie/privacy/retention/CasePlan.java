package nl.regie.privacy.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.id.CaseId;

/**
 * Bewaarplan van een casus: for each item until when it may be kept.
 *
 * <p>Source: WGS 1.8(7); PRIV-10.
 *
 * @param file the case
 * @param on the day it was planned for
 * @param refused whether its notification was refused. Of such a case a count stays and nothing else, so it is to be counted when it goes
 * @param items what the case holds beside its items, then each item, agreement and result in the order of the case; empty if its
 *     personal data are gone
 */
public record CasePlan(CaseId file, LocalDate on, boolean refused, List<ItemPlan> items) {

    /**
     * Copies the list.
     *
     * @param file the case
     * @param on the day it was planned for
     * @param refused whether its notification was refused
     * @param items what the case holds
     */
    public CasePlan {
        requireNonNull(file, "file");
        requireNonNull(on, "on");
        items = List.copyOf(requireNonNull(items, "items"));
    }

    /**
     * What must go now.
     *
     * @return the items, in their order
     */
    public List<ItemPlan> due() {
        return with(RetentionOutcome.DELETE).toList();
    }

    /**
     * What would have gone by now, if nothing held it.
     *
     * @return the items, in their order
     */
    public List<ItemPlan> held() {
        return with(RetentionOutcome.HELD).toList();
    }

    /**
     * Whether the whole case goes now: everything personal in it is due.
     *
     * @return true if there is something, and all of it that has a ground must go
     */
    public boolean isWholeCaseDue() {
        List<ItemPlan> personal =
                items.stream().filter(item -> item.ground().isPresent()).toList();
        return !personal.isEmpty()
                && personal.stream().allMatch(item -> item.decision().outcome() == RetentionOutcome.DELETE);
    }

    /**
     * The next day on which something must go.
     *
     * @return the day, after the day of the plan; empty if nothing has a date to come
     */
    public Optional<LocalDate> nextOn() {
        return items.stream()
                .flatMap(item -> item.deleteOn().stream())
                .filter(date -> date.isAfter(on))
                .min(LocalDate::compareTo);
    }

    private Stream<ItemPlan> with(RetentionOutcome outcome) {
        return items.stream().filter(item -> item.decision().outcome() == outcome);
    }
}
