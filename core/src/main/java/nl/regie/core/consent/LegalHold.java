package nl.regie.core.consent;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ItemId;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Bewaargrond: why data are kept although their term has ended.
 *
 * <p>Source: WGS 1.8(7); PRIV-10.
 *
 * @param kind what kind
 * @param basis the article or the claim, in words
 * @param from the first day, inclusive
 * @param until the last day, inclusive; empty if no end is known
 * @param items the items; empty for the whole case
 */
@Built
@Value.Builder
public record LegalHold(HoldKind kind, FreeText basis, LocalDate from, Optional<LocalDate> until, List<ItemId> items) {

    /**
     * Checks what must hold.
     *
     * @param kind what kind
     * @param basis the article or the claim
     * @param from the first day
     * @param until the last day
     * @param items the items
     * @throws MalformedValueException if it ends before it begins
     */
    public LegalHold {
        requireNonNull(kind, "kind");
        requireNonNull(basis, "basis");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        items = List.copyOf(requireNonNull(items, "items"));
        MalformedValueException.unless(until.map(end -> !end.isBefore(from)).orElse(true), ValueCode.ORDER, "until");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static LegalHoldBuilder builder() {
        return new LegalHoldBuilder();
    }
}
