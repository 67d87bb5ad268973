package nl.regie.core.knowledge;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Theme;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Aanpak: an approach that was used in so many cases that none of them can be recognised in it, and what came of it. What came of it is a
 * count, and no proof that the approach was the cause.
 *
 * <p>Source: ON 3, 6; KNOW-1. The least number of cases is our own policy (P).
 *
 * @param code its code
 * @param name what it is called
 * @param themes what it is for, in their order, each once
 * @param problems the problems it deals with, in their order, each once
 * @param measures the codes of its measures, in the order in which they come
 * @param cases in how many cases it was used; {@value #FEWEST} or more
 * @param improved in how many of those it went better afterwards
 * @param worse in how many of those it went worse afterwards
 */
@Built
@Value.Builder
public record Approach(
        String code,
        Text name,
        List<Theme> themes,
        List<Problem> problems,
        List<String> measures,
        int cases,
        int improved,
        int worse) {

    /** From how many cases on an approach may be told of, inclusive. */
    public static final int FEWEST = 10;

    /**
     * Checks the numbers.
     *
     * @param code its code
     * @param name what it is called
     * @param themes what it is for
     * @param problems the problems it deals with
     * @param measures the codes of its measures
     * @param cases in how many cases it was used
     * @param improved in how many it went better
     * @param worse in how many it went worse
     * @throws MalformedValueException if a code is malformed, a word stands twice, there are too few cases, or the parts are more than the
     *     whole
     */
    public Approach {
        Lines.code(requireNonNull(code, "code"), "code");
        requireNonNull(name, "name");
        themes = Words.once(themes, "themes");
        problems = Words.once(problems, "problems");
        measures = List.copyOf(requireNonNull(measures, "measures"));
        measures.forEach(measure -> Lines.code(measure, "measures"));
        MalformedValueException.unless(cases >= FEWEST, ValueCode.OUT_OF_RANGE, "cases");
        boolean parts = improved >= 0 && worse >= 0 && (long) improved + worse <= cases;
        MalformedValueException.unless(parts, ValueCode.OUT_OF_RANGE, "improved");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ApproachBuilder builder() {
        return new ApproachBuilder();
    }
}
