package nl.regie.privacy.publication;

import static java.util.Objects.requireNonNull;

/**
 * Weggelaten cel: a cell that was left out, why, and what anybody can still work out of it. For those who publish; not to be published.
 *
 * <p>Source: PRIV-13.
 *
 * @param bounds which cell, and between which numbers it must lie for whoever knows the published table only
 * @param reason why it was left out
 */
public record LeftOut(CellBounds bounds, LeftOutReason reason) {

    /**
     * Checks that both are there.
     *
     * @param bounds which cell, and between which numbers it must lie
     * @param reason why it was left out
     */
    public LeftOut {
        requireNonNull(bounds, "bounds");
        requireNonNull(reason, "reason");
    }
}
