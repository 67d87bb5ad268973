package nl.regie.privacy.disclosure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.condition.Holds;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.person.Position;
import nl.regie.core.rule.Rule;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.Row;
import nl.regie.privacy.framework.RowDemand;
import nl.regie.privacy.framework.RowEffect;
import nl.regie.privacy.framework.SharingStage;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a framework for one regime as a table: one short for every recipient, stage, purpose and kind of data. That no two rows
 * fall on one place was checked before.
 */
@SuppressWarnings("EnumOrdinal") // a place in a table that lives no longer than the program
final class Grid {

    private static final int POSITIONS = Position.values().length;
    private static final int SLOTS = DataCategory.values().length * POSITIONS;
    private static final int STAGES = SharingStage.values().length;
    private static final int PURPOSES = Purpose.values().length;
    private static final int RECIPIENTS = RecipientClass.values().length;
    private static final short NONE = -1;

    private final short[] rows;
    private final Granted[] granted;

    /** A row, made ready. */
    record Granted(Row row, Rule rule, Verdict verdict, boolean toAdmitted, boolean ofNotification) {

        static Granted of(Row row) {
            Rule rule = new Rule(row.id(), row.version(), row.source(), row.says(), new Holds(Opening.GRANTED));
            DisclosureOutcome outcome = row.effect() == RowEffect.MAY_DISCLOSE
                    ? DisclosureOutcome.MAY_DISCLOSE
                    : DisclosureOutcome.WITHHOLD;
            return new Granted(
                    row,
                    rule,
                    new Verdict(outcome, row.id(), Set.of()),
                    row.demands().contains(RowDemand.ADMITTED),
                    row.demands().contains(RowDemand.OF_NOTIFICATION));
        }

        boolean grants() {
            return row.effect() == RowEffect.MAY_DISCLOSE;
        }
    }

    private Grid(short[] rows, Granted[] granted) {
        this.rows = rows;
        this.granted = granted;
    }

    static Grid of(Framework framework, Regime regime) {
        short[] places = new short[RECIPIENTS * STAGES * PURPOSES * SLOTS];
        Arrays.fill(places, NONE);
        List<Row> rows = framework.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).regimes().contains(regime)) {
                fill(places, rows.get(i), (short) i);
            }
        }
        return new Grid(places, rows.stream().map(Granted::of).toArray(Granted[]::new));
    }

    private static void fill(short[] places, Row row, short index) {
        for (RecipientClass recipient : EnumSet.copyOf(row.recipients())) {
            for (SharingStage stage : row.stages()) {
                for (Purpose purpose : row.purposes()) {
                    int base = base(recipient, stage, purpose);
                    for (DataCategory category : row.categories()) {
                        for (Position position : Position.values()) {
                            if (row.covers(category, position)) {
                                places[base + slot(category, position)] = index;
                            }
                        }
                    }
                }
            }
        }
    }

    static int base(RecipientClass recipient, SharingStage stage, Purpose purpose) {
        return ((recipient.ordinal() * STAGES + stage.ordinal()) * PURPOSES + purpose.ordinal()) * SLOTS;
    }

    static int slot(DataCategory category, Position position) {
        return category.ordinal() * POSITIONS + position.ordinal();
    }

    static int slots() {
        return SLOTS;
    }

    /** The row of each kind of data, by {@link #slot}; null where there is none. */
    @Nullable
    Granted[] slice(RecipientClass recipient, SharingStage stage, Purpose purpose) {
        int base = base(recipient, stage, purpose);
        @Nullable Granted[] slice = new Granted[SLOTS];
        for (int i = 0; i < SLOTS; i++) {
            slice[i] = rows[base + i] == NONE ? null : granted[rows[base + i]];
        }
        return slice;
    }
}
