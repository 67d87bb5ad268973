package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Plaatsing: one person on a list.
 *
 * <p>Source: WGS 2.32; TOPX-3, TOPX-4.
 *
 * @param person who
 * @param placedOn since when, inclusive
 * @param testedOn when the criteria were last tested; not before {@code placedOn}
 * @param judgedOn when the necessity was last judged; not before {@code placedOn}
 * @param by who last judged it
 * @param why why it was necessary then
 */
@Built
@Value.Builder
public record Listed(
        CandidateId person, LocalDate placedOn, LocalDate testedOn, LocalDate judgedOn, DecidedBy by, FreeText why) {

    /**
     * Checks the order of the days.
     *
     * @param person who
     * @param placedOn since when
     * @param testedOn when the criteria were last tested
     * @param judgedOn when the necessity was last judged
     * @param by who last judged it
     * @param why why it was necessary then
     * @throws MalformedValueException if the test or the judgement came before the placing
     */
    public Listed {
        requireNonNull(person, "person");
        requireNonNull(placedOn, "placedOn");
        MalformedValueException.unless(!testedOn.isBefore(placedOn), ValueCode.ORDER, "testedOn");
        MalformedValueException.unless(!judgedOn.isBefore(placedOn), ValueCode.ORDER, "judgedOn");
        requireNonNull(by, "by");
        requireNonNull(why, "why");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ListedBuilder builder() {
        return new ListedBuilder();
    }

    /** Who, by id, and since when. */
    @Override
    public String toString() {
        return "Listed[" + person + " since " + placedOn + "]";
    }
}
