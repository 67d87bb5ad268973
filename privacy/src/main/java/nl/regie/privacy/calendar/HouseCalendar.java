package nl.regie.privacy.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Kalender van het huis: what is due when. Of what comes round only the next one stands on it; of years without a report each. Immutable
 * and thread-safe.
 *
 * <p>Source: WGS 1.7(5), 1.10, 1.12; PRIV-19.
 */
public final class HouseCalendar {

    private static final Comparator<DueDuty> ORDER = Comparator.comparing(DueDuty::due)
            .thenComparing(DueDuty::duty)
            .thenComparing(duty -> duty.about().orElse(""));

    private final CalendarSettings settings;

    private HouseCalendar(CalendarSettings settings) {
        this.settings = settings;
    }

    /**
     * Prepares the calendar.
     *
     * @param settings the periods
     * @return the calendar of any house
     */
    public static HouseCalendar of(CalendarSettings settings) {
        return new HouseCalendar(requireNonNull(settings, "settings"));
    }

    /**
     * What a house has to do.
     *
     * @param house what it has done
     * @param asOf the date for which it is asked, inclusive; what was done later does not count yet
     * @param until up to which day to look ahead, inclusive
     * @return what is overdue, and what is due up to that day, the first due first
     * @throws MalformedValueException if the last day lies before the date
     */
    public List<DueDuty> due(HouseRecord house, LocalDate asOf, LocalDate until) {
        requireNonNull(house, "house");
        boolean ordered = !requireNonNull(until, "until").isBefore(requireNonNull(asOf, "asOf"));
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
        List<DueDuty> due = new ArrayList<>();
        List<Audit> held = house.audits().stream()
                .filter(audit -> !audit.resultsOn().isAfter(asOf))
                .toList();
        LocalDate lastAudit = held.stream()
                .filter(audit -> audit.again().isEmpty())
                .map(Audit::resultsOn)
                .max(Comparator.naturalOrder())
                .orElse(house.since());
        due.add(duty(HouseDuty.PRIVACY_AUDIT, Optional.empty(), lastAudit.plusMonths(settings.auditMonths()), asOf));
        held.forEach(audit -> follows(audit, held, asOf, due));
        reports(house, asOf, due);
        LocalDate lastEvaluation = house.evaluations().stream()
                .filter(on -> !on.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .orElse(house.since());
        LocalDate evaluation = lastEvaluation.plusMonths(settings.evaluationMonths());
        due.add(duty(HouseDuty.EVALUATION, Optional.empty(), evaluation, asOf));
        return due.stream()
                .filter(duty -> !duty.due().isAfter(until))
                .sorted(ORDER)
                .toList();
    }

    /** The copy of its results, also of an audit again, and the audit again of what did not comply, within a year. */
    private void follows(Audit audit, List<Audit> held, LocalDate asOf, List<DueDuty> due) {
        Optional<String> about = Optional.of(audit.id());
        boolean sent = audit.copySent().filter(on -> !on.isAfter(asOf)).isPresent();
        if (!sent) {
            LocalDate copy = audit.resultsOn().plusDays(settings.copyDays());
            due.add(duty(HouseDuty.COPY_TO_AUTHORITY, about, copy, asOf));
        }
        boolean again = held.stream().anyMatch(other -> other.again().equals(about));
        if (!audit.failed().isEmpty() && !again) {
            due.add(duty(HouseDuty.AUDIT_AGAIN, about, audit.resultsOn().plusYears(1), asOf));
        }
    }

    /** The reports of all years that are over, and of the year that is not over yet. */
    private void reports(HouseRecord house, LocalDate asOf, List<DueDuty> due) {
        for (int year = house.since().getYear(); year <= asOf.getYear(); year++) {
            Optional<LocalDate> made =
                    Optional.ofNullable(house.reports().get(year)).filter(on -> !on.isAfter(asOf));
            if (made.isEmpty()) {
                LocalDate by = settings.reportBy().atYear(year + 1);
                due.add(duty(HouseDuty.YEARLY_REPORT, Optional.of(Integer.toString(year)), by, asOf));
            }
        }
    }

    private static DueDuty duty(HouseDuty duty, Optional<String> about, LocalDate due, LocalDate asOf) {
        return new DueDuty(duty, about, due, asOf.isAfter(due));
    }
}
