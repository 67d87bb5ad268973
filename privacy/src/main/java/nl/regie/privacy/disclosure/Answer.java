package nl.regie.privacy.disclosure;

import java.util.EnumSet;
import java.util.Set;
import nl.regie.privacy.framework.OpenCondition;

/**
 * What a gate says of one kind of data, as far as it is the same for all items of that kind. It is worked out once, when the gate is
 * made; an item then costs no more than what is its own.
 *
 * @param row by which it may be disclosed; what withholds it if it may not
 * @param verdict what the gate says, unless something of the item itself changes it
 * @param ofNotification whether only what belongs to the notification may be disclosed
 * @param missing what is still to be done: as bits, by the order of the vocabulary
 */
@SuppressWarnings("EnumOrdinal") // a place in a table that lives no longer than the program
record Answer(Verdict row, Verdict verdict, boolean ofNotification, int missing) {

    private static final OpenCondition[] CONDITIONS = OpenCondition.values();

    /** The checks of {@link Check#OF_ITEM} that depend on the kind of data alone, in their order. */
    static Answer of(int slot, Prepared prepared, Standing standing, int done) {
        Grid.Granted row = prepared.row(slot);
        if (row == null) {
            return withheld(Check.ROW.withheld());
        }
        if (!row.grants()) {
            return withheld(row.verdict());
        }
        if (prepared.excluding(slot) != null) {
            return withheld(Check.COVENANT.withheld());
        }
        if (row.toAdmitted() && !standing.admitted()) {
            return withheld(Check.ADMITTED.withheld());
        }
        int missing = prepared.conditions(slot) & ~done;
        Verdict verdict = verdict(row.verdict(), missing);
        return new Answer(row.verdict(), verdict, standing.seesNotificationOnly(row), missing);
    }

    private static Answer withheld(Verdict by) {
        return new Answer(by, by, false, 0);
    }

    /** Whether nothing of an item can bring it about that it is disclosed. */
    boolean isWithheld() {
        return row.outcome() == DisclosureOutcome.WITHHOLD;
    }

    /** What the gate says of an item for which this is still to be done. */
    Verdict verdict(int open) {
        return open == missing ? verdict : verdict(row, open);
    }

    private static Verdict verdict(Verdict row, int open) {
        if (open == 0) {
            return row;
        }
        Set<OpenCondition> conditions = EnumSet.noneOf(OpenCondition.class);
        for (OpenCondition condition : CONDITIONS) {
            if ((open & 1 << condition.ordinal()) != 0) {
                conditions.add(condition);
            }
        }
        return new Verdict(DisclosureOutcome.OPEN, row.rule(), conditions);
    }
}
