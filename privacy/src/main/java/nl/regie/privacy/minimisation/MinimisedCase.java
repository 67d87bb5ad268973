package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

/**
 * Geminimaliseerde casus: a case as far as it may be disclosed to one recipient at one moment. Only the {@link Minimiser} makes one, and
 * nothing else can be written for a partner. Immutable.
 *
 * <p>Source: WGS 1.11, 2.31(7); PRIV-4.
 */
public final class MinimisedCase {

    private final ShownCase shown;

    MinimisedCase(ShownCase shown) {
        this.shown = requireNonNull(shown, "shown");
    }

    /**
     * What the recipient sees.
     *
     * @return the content; it can be looked at, and not be turned into a minimised case again
     */
    public ShownCase shown() {
        return shown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinimisedCase that && shown.equals(that.shown);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }

    /** When, and how much; nothing of what it says. */
    @Override
    public String toString() {
        return "MinimisedCase[" + shown + "]";
    }
}
