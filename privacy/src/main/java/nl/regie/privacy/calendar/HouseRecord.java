package nl.regie.privacy.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Verantwoording van het huis: what a house has done of what comes round.
 *
 * <p>Source: WGS 1.7(5), 1.10, 1.12; PRIV-19.
 *
 * @param since since when the house works under the WGS, inclusive; not before the law was in force, 1 March 2025
 * @param audits the audits, each id once; one that looks again names one of the others
 * @param reports for each year of which there is a report, when it was placed on the internet; after that year, in which the house must
 *     have worked
 * @param evaluations when the working method was evaluated
 */
public record HouseRecord(
        LocalDate since, List<Audit> audits, Map<Integer, LocalDate> reports, List<LocalDate> evaluations) {

    /**
     * Checks what must hold.
     *
     * @param since since when the house works under the WGS
     * @param audits the audits
     * @param reports for each year when its report was placed on the internet
     * @param evaluations when the working method was evaluated
     * @throws MalformedValueException if the house began before the law, an id stands twice, an audit looks again at one that is not there
     *     or came later, or a report is of a year before the house began or was placed before its year was over
     */
    public HouseRecord {
        boolean inForce = !requireNonNull(since, "since").isBefore(ParticipationTable.IN_FORCE);
        MalformedValueException.unless(inForce, ValueCode.OUT_OF_RANGE, "since");
        List<Audit> all = List.copyOf(requireNonNull(audits, "audits"));
        audits = all;
        boolean once = all.stream().map(Audit::id).distinct().count() == all.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "audits");
        boolean follows = all.stream()
                .filter(audit -> audit.again().isPresent())
                .allMatch(audit -> all.stream()
                        .anyMatch(first -> audit.again().get().equals(first.id())
                                && !audit.resultsOn().isBefore(first.resultsOn())));
        MalformedValueException.unless(follows, ValueCode.CONTRADICTION, "audits");
        reports = Map.copyOf(requireNonNull(reports, "reports"));
        boolean over = new TreeMap<>(reports)
                .entrySet().stream()
                        .allMatch(report -> report.getKey() >= since.getYear()
                                && report.getValue().getYear() > report.getKey());
        MalformedValueException.unless(over, ValueCode.ORDER, "reports");
        evaluations = List.copyOf(requireNonNull(evaluations, "evaluations"));
    }
}
