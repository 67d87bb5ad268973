package nl.regie.privacy.result;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Rechtmatigheidstoets: what the lawfulness committee found of giving these results to this recipient.
 *
 * <p>Source: WGS 1.7(2), 1.8(6); PRIV-8.
 *
 * @param on when it tested
 * @param lawful whether it found it lawful
 */
public record LawfulnessTest(LocalDate on, boolean lawful) {

    /**
     * Checks that the day is there.
     *
     * @param on when it tested
     * @param lawful whether it found it lawful
     */
    public LawfulnessTest {
        requireNonNull(on, "on");
    }
}
