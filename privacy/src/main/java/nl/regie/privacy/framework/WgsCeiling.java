package nl.regie.privacy.framework;

import java.util.List;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.person.Position;

/**
 * Wat de wet hoogstens toelaat: whether a row stays within what the rows of the law grant, with all their demands and conditions, or
 * grants only what our own staged sharing holds back (PRIV-5).
 */
final class WgsCeiling {

    private WgsCeiling() {}

    static boolean covers(Row row) {
        for (RecipientClass recipient : row.recipients()) {
            for (SharingStage stage : row.stages()) {
                for (Purpose purpose : row.purposes()) {
                    if (!covers(row, recipient, stage, purpose)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean covers(Row row, RecipientClass recipient, SharingStage stage, Purpose purpose) {
        for (Regime regime : row.regimes()) {
            List<Row> asked = WgsRows.ALL.stream()
                    .filter(law -> law.covers(recipient, regime, stage, purpose))
                    .toList();
            for (DataCategory category : DataCategory.values()) {
                for (Position position : Position.values()) {
                    if (row.covers(category, position)
                            && asked.stream().noneMatch(law -> within(row, law, asked, category, position))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** A row of the law grants it as strictly; or our policy holds it back, and the law's row beside it would grant it. */
    private static boolean within(Row row, Row law, List<Row> asked, DataCategory category, Position position) {
        if (!law.covers(category, position)) {
            return false;
        }
        return law.origin() == RowOrigin.HOUSE_DEFAULT
                ? asked.stream().anyMatch(beside -> asStrict(row, beside))
                : asStrict(row, law);
    }

    private static boolean asStrict(Row row, Row law) {
        return law.effect() == RowEffect.MAY_DISCLOSE
                && row.demands().containsAll(law.demands())
                && row.conditions().containsAll(law.conditions());
    }
}
