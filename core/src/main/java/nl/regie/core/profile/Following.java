package nl.regie.core.profile;

import static java.util.Objects.requireNonNull;

import nl.regie.core.violation.Lines;

/**
 * Navolging: which edition of which source a profile follows.
 *
 * <p>Source: RES-4.
 *
 * @param source the source, such as {@code Landelijk Kader Veiligheidshuizen}; one line
 * @param edition its edition, such as {@code 2013}; one line
 */
public record Following(String source, String edition) {

    /**
     * Checks that both are lines.
     *
     * @param source the source
     * @param edition its edition
     * @throws nl.regie.core.violation.MalformedValueException if either is blank, too long or more than a line
     */
    public Following {
        Lines.line(requireNonNull(source, "source"), "source");
        Lines.line(requireNonNull(edition, "edition"), "edition");
    }
}
