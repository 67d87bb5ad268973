package nl.regie.privacy.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;

/**
 * Wat wordt bewaard: one item, agreement or result of a case, or what the case holds beside these.
 *
 * @param item which; empty for what the case holds beside its items
 * @param subject whose data it is; empty for the same, and for data on nobody
 * @param firstProcessed from when the term runs; empty if it holds no personal data
 */
record Kept(Optional<ItemId> item, Optional<PersonId> subject, Optional<LocalDate> firstProcessed) {

    /** The frame comes first; it is counted from the notification, with which the case began. */
    static Stream<Kept> of(CaseFile file) {
        Kept frame = new Kept(
                Optional.empty(),
                Optional.empty(),
                Optional.of(file.notification().on()));
        Stream<Kept> items = file.items().stream().map(Kept::of);
        Stream<Kept> agreements = file.plan().stream()
                .flatMap(plan -> plan.agreements().stream())
                .map(agreement -> of(agreement.id(), agreement.labels()));
        Stream<Kept> results = file.results().stream().map(result -> of(result.id(), result.labels()));
        return Stream.of(Stream.of(frame), items, agreements, results).flatMap(kept -> kept);
    }

    private static Kept of(Item item) {
        return of(item.id(), item.labels());
    }

    private static Kept of(ItemId id, Labels labels) {
        boolean personal = labels.category() != DataCategory.OTHER_DATA;
        return new Kept(
                Optional.of(id), labels.subject(), personal ? Optional.of(labels.firstProcessed()) : Optional.empty());
    }

    /** A hold that names no item holds the whole case. */
    boolean isUnder(LegalHold hold) {
        return hold.items().isEmpty() || item.map(hold.items()::contains).orElse(false);
    }
}
