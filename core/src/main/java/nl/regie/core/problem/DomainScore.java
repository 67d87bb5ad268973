package nl.regie.core.problem;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.item.Content;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Score op een leefgebied: a score on the self-reliance matrix ZRM 2017 on one day. Only the score is kept; the texts
 * of the instrument are not ours.
 *
 * <p>Source: facts 8.5; CASE-3, RES-1.
 *
 * @param domain the life domain
 * @param level 1 acute problems to 5 fully self-reliant, both inclusive
 * @param measuredOn the day of measuring
 * @param instrument the instrument and its version, such as {@code zrm-2017}
 */
public record DomainScore(LifeDomain domain, int level, LocalDate measuredOn, String instrument) implements Content {

    /**
     * Checks what must hold.
     *
     * @param domain the life domain
     * @param level 1 acute problems to 5 fully self-reliant
     * @param measuredOn the day of measuring
     * @param instrument the instrument and its version
     * @throws MalformedValueException if the level is not 1 to 5
     */
    public DomainScore {
        requireNonNull(domain, "domain");
        requireNonNull(measuredOn, "measuredOn");
        Lines.code(requireNonNull(instrument, "instrument"), "instrument");
        MalformedValueException.unless(level >= 1 && level <= 5, ValueCode.OUT_OF_RANGE, "level");
    }

    /** How many days a score is used: information older than this is left out. */
    public static final int FRESH_DAYS = 30;

    /**
     * Whether the score is too old to use.
     *
     * @param date the day on which it would be used
     * @return true if it was measured more than {@value #FRESH_DAYS} days before
     */
    public boolean staleOn(LocalDate date) {
        return measuredOn.plusDays(FRESH_DAYS).isBefore(date);
    }

    /** Only what kind of content it is: even a code tells something about a person. */
    @Override
    public String toString() {
        return "DomainScore";
    }
}
