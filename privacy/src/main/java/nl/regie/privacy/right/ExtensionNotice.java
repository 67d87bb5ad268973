package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;

/**
 * Bericht van verlenging: that whoever asked was told that the answer takes longer, and why.
 *
 * <p>Source: P; PRIV-14.
 *
 * @param on the day on which it was told
 * @param by who decided it
 * @param reasons why
 */
public record ExtensionNotice(LocalDate on, DecidedBy by, FreeText reasons) {

    /**
     * Checks that all are there.
     *
     * @param on the day
     * @param by who decided it
     * @param reasons why
     */
    public ExtensionNotice {
        requireNonNull(on, "on");
        requireNonNull(by, "by");
        requireNonNull(reasons, "reasons");
    }
}
