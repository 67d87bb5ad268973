package nl.regie.escalation.agenda;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.id.CaseId;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.problem.Theme;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Wachtende casus: what the agenda asks of a case that waits for a table.
 *
 * <p>Source: ON 6; ESC-7.
 *
 * @param id the case
 * @param municipality the municipality it belongs to
 * @param themes its themes; may be empty
 * @param acuteDanger whether a professional judged that somebody is in acute danger
 * @param focus whether the steering group chose its problem as a priority
 * @param complexity whether it is complex, as assessed or as people decided
 * @param since the day since when it waits, which never changes while it waits
 * @param deferrals how often it was deferred since; 0 to 9,999
 */
@Built
@Value.Builder
public record WaitingCase(
        CaseId id,
        MunicipalityCode municipality,
        List<Theme> themes,
        boolean acuteDanger,
        boolean focus,
        ComplexityOutcome complexity,
        LocalDate since,
        int deferrals) {

    private static final int MOST = 9_999;

    /**
     * Checks the number.
     *
     * @param id the case
     * @param municipality its municipality
     * @param themes its themes
     * @param acuteDanger whether somebody is in acute danger
     * @param focus whether its problem is a priority
     * @param complexity whether it is complex
     * @param since since when it waits
     * @param deferrals how often it was deferred
     * @throws MalformedValueException if the number of deferrals is out of range
     */
    public WaitingCase {
        requireNonNull(id, "id");
        requireNonNull(municipality, "municipality");
        themes = List.copyOf(requireNonNull(themes, "themes"));
        requireNonNull(complexity, "complexity");
        requireNonNull(since, "since");
        MalformedValueException.unless(deferrals >= 0 && deferrals <= MOST, ValueCode.OUT_OF_RANGE, "deferrals");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static WaitingCaseBuilder builder() {
        return new WaitingCaseBuilder();
    }

    /**
     * Starts one from a case file: its id, municipality and themes, and whether its priority holds.
     *
     * @param file the case
     * @param on the day for which it is asked whether the priority holds
     * @return a builder that still wants acute danger, complexity, since when it waits, and how often it was deferred
     */
    public static WaitingCaseBuilder of(CaseFile file, LocalDate on) {
        return builder()
                .id(file.id())
                .municipality(file.municipality().code())
                .themes(file.themes())
                .focus(file.priority()
                        .map(priority -> !on.isBefore(priority.from()) && !on.isAfter(priority.until()))
                        .orElse(false));
    }

    /**
     * The same case after it was deferred once more.
     *
     * @return the case, with one deferral more
     * @throws MalformedValueException if it was deferred as often as can be
     */
    public WaitingCase deferred() {
        return new WaitingCase(id, municipality, themes, acuteDanger, focus, complexity, since, deferrals + 1);
    }

    /** Which case and since when; nothing of what is the matter. */
    @Override
    public String toString() {
        return "WaitingCase[" + id + ", since " + since + "]";
    }
}
