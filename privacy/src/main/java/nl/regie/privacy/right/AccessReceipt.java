package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;

/**
 * Bewijsstuk bij de inzage: what stood behind an extract. It stays with the controllers and never goes to the person.
 *
 * <p>Source: UAVG 41; P; PRIV-4, PRIV-14.
 *
 * @param told for each numbered entry, in their order, the item it tells
 * @param withheld for each case, what was held back, by whom and why
 */
public record AccessReceipt(List<Told> told, List<Withheld> withheld) {

    /**
     * Copies the lists.
     *
     * @param told for each numbered entry the item it tells
     * @param withheld what was held back
     */
    public AccessReceipt {
        told = List.copyOf(requireNonNull(told, "told"));
        withheld = List.copyOf(requireNonNull(withheld, "withheld"));
    }

    /**
     * Verteld: which item an entry tells.
     *
     * @param number the number of the entry
     * @param file the case
     * @param item the item, agreement or result
     */
    public record Told(int number, CaseId file, ItemId item) {

        /**
         * Checks that all are there.
         *
         * @param number the number of the entry
         * @param file the case
         * @param item the item
         */
        public Told {
            requireNonNull(file, "file");
            requireNonNull(item, "item");
        }
    }

    /**
     * Achtergehouden: a decision to hold back, with its case.
     *
     * @param file the case
     * @param decision the decision
     */
    public record Withheld(CaseId file, Withholding decision) {

        /**
         * Checks that both are there.
         *
         * @param file the case
         * @param decision the decision
         */
        public Withheld {
            requireNonNull(file, "file");
            requireNonNull(decision, "decision");
        }
    }
}
