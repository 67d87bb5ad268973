package nl.regie.privacy.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.plan.Result;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.supply.SupplierConsent;

/** Wat wordt verstrekt: an item, or a result with all items it rests on; what goes for these goes for it. */
final class Shared {

    private final Map<ItemId, Labels> labels = new LinkedHashMap<>();

    private Shared() {}

    static Shared of(CaseFile file, ItemId id) {
        Shared shared = new Shared();
        Stream<Result> results = file.results().stream();
        results.filter(result -> result.id().equals(id)).forEach(result -> {
            shared.labels.put(id, result.labels());
            result.restsOn().forEach(on -> shared.add(file, on));
        });
        if (shared.labels.isEmpty()) {
            shared.add(file, id);
        }
        return shared;
    }

    private void add(CaseFile file, ItemId id) {
        Item item = file.item(id).orElseThrow(() -> new MalformedValueException(ValueCode.CONTRADICTION, "id"));
        labels.put(id, item.labels());
    }

    boolean isSensitive() {
        return labels.values().stream().anyMatch(Shared::isSensitive);
    }

    private static boolean isSensitive(Labels labels) {
        return labels.category().isSpecial() || labels.category().isCriminal();
    }

    /** A condition that has not ended binds whoever receives it later. */
    boolean isConditional(LocalDate on) {
        return labels.values().stream()
                .flatMap(label -> label.conditions().stream())
                .anyMatch(condition ->
                        condition.until().map(end -> !on.isAfter(end)).orElse(true));
    }

    /** Of each item by its own supplier, and not later than it is supplied. */
    boolean consented(List<SupplierConsent> consents, LocalDate on, boolean all) {
        return labels.entrySet().stream()
                .filter(entry -> all || isSensitive(entry.getValue()))
                .allMatch(entry ->
                        consents.stream().anyMatch(consent -> consent.covers(entry.getKey(), entry.getValue(), on)));
    }
}
