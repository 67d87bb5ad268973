package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.person.FreeText;

/**
 * Advies over de matrix: what was advised before the public participants signed.
 *
 * <p>Source: AVG 38-39; WGS 1.4(2), 1.8(6); PRIV-17.
 *
 * @param by who advised
 * @param on the day
 * @param words the advice
 */
public record MatrixAdvice(AdviceGiver by, LocalDate on, FreeText words) {

    /**
     * Checks that all are there.
     *
     * @param by who advised
     * @param on the day
     * @param words the advice
     */
    public MatrixAdvice {
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(words, "words");
    }
}
