package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen van rechten: what the sources at hand leave open, and terms.
 *
 * <p>The term of one month is that of AVG 12(3). That it can be extended, and by how much, is not borne out by a source at hand, so
 * extension is off until a house that has checked it switches it on. The same holds for the term within which somebody is told
 * that his data are processed.
 *
 * <p>Source: AVG 12(3); P; PRIV-14, PRIV-20, RES-4.
 *
 * @param answerMonths within how many calendar months a request is answered; 1 to 3
 * @param extensionMonths by how many calendar months the term can be extended, with notice and reasons; 1 to 3, empty for not at all
 * @param everyRepresentative whether all representatives who are on record must ask together
 * @param notifierInforms whether the person is informed as the law asks once the notifier told him of the notification
 * @param informWithinMonths within how many calendar months somebody is informed; 1 to 12, empty if no term is known
 */
public record RightsSettings(
        int answerMonths,
        Optional<Integer> extensionMonths,
        boolean everyRepresentative,
        boolean notifierInforms,
        Optional<Integer> informWithinMonths) {

    /** The national default: one month, no extension; one representative is enough; a word of the notifier discharges nobody. */
    public static final RightsSettings NATIONAL =
            new RightsSettings(1, Optional.empty(), false, false, Optional.empty());

    /**
     * Checks the ranges.
     *
     * @param answerMonths within how many calendar months a request is answered
     * @param extensionMonths by how many calendar months the term can be extended
     * @param everyRepresentative whether all representatives must ask together
     * @param notifierInforms whether the word of the notifier counts
     * @param informWithinMonths within how many calendar months somebody is informed
     * @throws MalformedValueException if a number is out of range
     */
    public RightsSettings {
        within(answerMonths, 3, "answerMonths");
        requireNonNull(extensionMonths, "extensionMonths").ifPresent(months -> within(months, 3, "extensionMonths"));
        requireNonNull(informWithinMonths, "informWithinMonths")
                .ifPresent(months -> within(months, 12, "informWithinMonths"));
    }

    private static void within(int months, int most, String attribute) {
        MalformedValueException.unless(months >= 1 && months <= most, ValueCode.OUT_OF_RANGE, attribute);
    }
}
