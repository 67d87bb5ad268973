package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Lijstcriteria: the criteria of a list of prioritised cases, with everything that is published about them. That they exist does
 * not mean that they may be used: {@link TopX#of} refuses those that are unpublished or not objective.
 *
 * <p>Source: WGS 2.32(1); ON 3; TOPX-1, TOPX-2, TOPX-3.
 *
 * @param id lower case, digits and hyphens
 * @param edition as the makers number it
 * @param name what it is called
 * @param use whether it lists or only labels
 * @param from the first day on which it holds, inclusive
 * @param until the first day on which it no longer holds, exclusive; empty while no end is known
 * @param published where it was made public; empty if it was not
 * @param size how many places the list has (the X), 1 to 100,000; empty for a label
 * @param criteria the criteria, all of which must be met; at least one, ids unique
 * @param order by what candidates are put in order: the most of the first tally first, then of the second; candidates who are equal
 *     in all of them are tied
 */
@Built
@Value.Builder
public record ListCriteria(
        String id,
        String edition,
        Text name,
        ListUse use,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Publication> published,
        Optional<Integer> size,
        List<Criterion> criteria,
        List<Tally> order) {

    private static final int MOST = 100_000;

    /**
     * Checks what must hold.
     *
     * @param id lower case, digits and hyphens
     * @param edition as the makers number it
     * @param name what it is called
     * @param use whether it lists or only labels
     * @param from the first day on which it holds
     * @param until the first day on which it no longer holds
     * @param published where it was made public
     * @param size how many places the list has
     * @param criteria the criteria
     * @param order by what candidates are put in order
     * @throws MalformedValueException if a text is malformed, it ends before it begins, the size is out of range, a label has a size,
     *     there is no criterion or an id stands twice
     */
    public ListCriteria {
        Lines.code(requireNonNull(id, "id"), "id");
        Lines.line(requireNonNull(edition, "edition"), "edition");
        requireNonNull(name, "name");
        requireNonNull(use, "use");
        requireNonNull(from, "from");
        boolean ordered =
                requireNonNull(until, "until").map(end -> end.isAfter(from)).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
        requireNonNull(published, "published");
        boolean fits = requireNonNull(size, "size")
                .map(places -> places >= 1 && places <= MOST)
                .orElse(true);
        MalformedValueException.unless(fits, ValueCode.OUT_OF_RANGE, "size");
        MalformedValueException.unless(use == ListUse.LIST || size.isEmpty(), ValueCode.CONTRADICTION, "size");
        criteria = List.copyOf(requireNonNull(criteria, "criteria"));
        MalformedValueException.unless(!criteria.isEmpty(), ValueCode.TOO_SHORT, "criteria");
        long ids = criteria.stream().map(Criterion::id).distinct().count();
        MalformedValueException.unless(ids == criteria.size(), ValueCode.DUPLICATE, "criteria");
        order = List.copyOf(requireNonNull(order, "order"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ListCriteriaBuilder builder() {
        return new ListCriteriaBuilder();
    }

    /**
     * Whether the criteria hold on a date: within their period, and not before they were made public.
     *
     * @param date the date
     * @return true from {@code from}, or from the publication if that is later, up to but not including {@code until}
     */
    public boolean holdOn(LocalDate date) {
        boolean open = published
                .flatMap(Publication::on)
                .map(since -> !date.isBefore(since))
                .orElse(true);
        return open && !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }
}
