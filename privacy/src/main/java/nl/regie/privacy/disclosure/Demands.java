package nl.regie.privacy.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.ConditionKind;
import nl.regie.core.item.Labels;
import nl.regie.core.item.SupplierCondition;
import nl.regie.privacy.framework.OpenCondition;
import org.jspecify.annotations.Nullable;

/**
 * What suppliers demand of their items, read for one recipient on one day.
 *
 * <p>Source: WGS 2.29(3); PRIV-7.
 */
@SuppressWarnings("EnumOrdinal") // a place in a table that lives no longer than the program
record Demands(Standing standing, LocalDate on) {

    /** The first check that a condition of the supplier breaks. */
    @Nullable
    Check disobeyed(Labels labels) {
        if (labels.conditions().isEmpty()) {
            return null;
        }
        if (!obeys(labels, ConditionKind.ONLY_TO)) {
            return Check.ONLY_TO;
        }
        if (!obeys(labels, ConditionKind.NOT_TO)) {
            return Check.NOT_TO;
        }
        return obeys(labels, ConditionKind.NOT_TO_THIRDS) ? null : Check.NOT_TO_THIRDS;
    }

    boolean obeys(Labels labels, ConditionKind kind) {
        List<SupplierCondition> conditions = labels.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            SupplierCondition condition = conditions.get(i);
            if (condition.kind() == kind && binds(condition) && !obeys(condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean obeys(SupplierCondition condition) {
        Optional<ParticipantId> id = standing.id();
        boolean named = id.isPresent() && condition.participants().contains(id.get());
        return switch (condition.kind()) {
            case ONLY_TO -> named;
            case NOT_TO -> !named;
            case NOT_TO_THIRDS -> !standing.isThird();
            case ASK_FIRST, OTHER -> true; // a person answers these
        };
    }

    /** What a person has to do first: as bits, by the order of the vocabulary. */
    int open(Labels labels) {
        int open = 0;
        List<SupplierCondition> conditions = labels.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (binds(conditions.get(i))) {
                open |= switch (conditions.get(i).kind()) {
                    case ASK_FIRST -> 1 << OpenCondition.SUPPLIER_ASKED.ordinal();
                    case OTHER -> 1 << OpenCondition.CONDITION_JUDGED.ordinal();
                    case ONLY_TO, NOT_TO, NOT_TO_THIRDS -> 0;
                };
            }
        }
        return open;
    }

    private boolean binds(SupplierCondition condition) {
        return condition.until().isEmpty() || !on.isAfter(condition.until().get());
    }
}
