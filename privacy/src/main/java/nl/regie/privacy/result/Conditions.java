package nl.regie.privacy.result;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Item;
import nl.regie.core.item.SupplierCondition;

/** Whether what the supplier of an item asks is fulfilled for one recipient. */
final class Conditions {

    private final ResultRequest request;
    private final RecipientKind kind;
    private final LocalDate on;

    Conditions(ResultRequest request, RecipientKind kind) {
        this.request = request;
        this.kind = kind;
        this.on = request.act().on();
    }

    /** Special and criminal data go to a third only after their supplier consented. */
    Truth consent(Item item) {
        boolean asks =
                item.labels().category().isSpecial() || item.labels().category().isCriminal();
        return asks ? answer(item.labels().supplier()) : Truth.YES;
    }

    /** All conditions of an item that bind on the day, which is that of the last one too. */
    Truth met(Item item) {
        return item.labels().conditions().stream()
                .filter(condition ->
                        condition.until().map(last -> !on.isAfter(last)).orElse(true))
                .map(condition -> met(condition, item.labels().supplier()))
                .reduce(Truth.YES, Truth::and);
    }

    private Truth met(SupplierCondition condition, ParticipantId supplier) {
        boolean named = condition.participants().contains(request.recipient());
        return switch (condition.kind()) {
            case ONLY_TO -> Truth.of(named);
            case NOT_TO -> Truth.of(!named);
            case NOT_TO_THIRDS -> Truth.of(kind != RecipientKind.THIRD);
            case ASK_FIRST -> answer(supplier);
            case OTHER -> request.otherConditionsMet().map(Truth::of).orElse(Truth.UNKNOWN);
        };
    }

    private Truth answer(ParticipantId supplier) {
        Optional<SupplierAnswer> answer = request.answers().stream()
                .filter(given ->
                        given.supplier().equals(supplier) && !given.on().isAfter(on))
                .findFirst();
        return answer.map(given -> Truth.of(given.consents())).orElse(Truth.UNKNOWN);
    }
}
