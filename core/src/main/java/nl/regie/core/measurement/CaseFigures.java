package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.regie.core.problem.Standing;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Cijfers van een casus: what was measured of one case.
 *
 * <p>Drop-out is that of ON 1: of people out of society. What drops out of the approach is counted elsewhere: cases that left by
 * their phase in {@link HouseTally}, agreements that were dropped in {@link PartnerFigures}.
 *
 * <p>Source: ON 1, 6; facts 9; RES-1, RES-5.
 *
 * @param periods the periods that are compared
 * @param recidivism the offences of the persons concerned, for every class
 * @param domains need of care: the scores of each person concerned on every domain of the ZRM
 * @param crisisContacts need of care: the crisis contacts
 * @param nuisance the incidents of nuisance
 * @param dropOut societal drop-out (maatschappelijke uitval): what is known of the problems that make it up
 */
@Built
@Value.Builder
public record CaseFigures(
        Periods periods,
        Map<RecidivismClass, CaseComparison> recidivism,
        List<DomainChange> domains,
        CaseComparison crisisContacts,
        CaseComparison nuisance,
        List<StandingChange> dropOut) {

    /**
     * Copies the lists.
     *
     * @param periods the periods that are compared
     * @param recidivism the offences, for every class
     * @param domains the scores
     * @param crisisContacts the crisis contacts
     * @param nuisance the incidents of nuisance
     * @param dropOut the problems that make up societal drop-out
     * @throws MalformedValueException if a class of recidivism is missing
     */
    public CaseFigures {
        requireNonNull(periods, "periods");
        Map<RecidivismClass, CaseComparison> copy = new EnumMap<>(RecidivismClass.class);
        copy.putAll(requireNonNull(recidivism, "recidivism"));
        boolean all = copy.size() == RecidivismClass.values().length;
        MalformedValueException.unless(all, ValueCode.TOO_SHORT, "recidivism");
        recidivism = Collections.unmodifiableMap(copy);
        domains = List.copyOf(requireNonNull(domains, "domains"));
        requireNonNull(crisisContacts, "crisisContacts");
        requireNonNull(nuisance, "nuisance");
        dropOut = List.copyOf(requireNonNull(dropOut, "dropOut"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static CaseFiguresBuilder builder() {
        return new CaseFiguresBuilder();
    }

    /**
     * The offences of one class.
     *
     * @param kind the class
     * @return the comparison
     */
    public CaseComparison recidivism(RecidivismClass kind) {
        return requireNonNull(recidivism.get(requireNonNull(kind, "kind")));
    }

    /**
     * Whether anybody concerned had dropped out of society before the approach.
     *
     * @return known if one of the problems is known, denied if all are denied, else unknown
     */
    public Standing droppedOutBefore() {
        return any(StandingChange::before);
    }

    /**
     * Whether anybody concerned had dropped out of society at the end of the period during the approach.
     *
     * @return known if one of the problems is known, denied if all are denied, else unknown
     */
    public Standing droppedOutDuring() {
        return any(StandingChange::during);
    }

    private Standing any(Function<StandingChange, Standing> when) {
        if (dropOut.stream().anyMatch(change -> when.apply(change) == Standing.KNOWN)) {
            return Standing.KNOWN;
        }
        boolean none = !dropOut.isEmpty() && dropOut.stream().allMatch(change -> when.apply(change) == Standing.DENIED);
        return none ? Standing.DENIED : Standing.UNKNOWN;
    }

    /** The periods; not what was measured. */
    @Override
    public String toString() {
        return "CaseFigures[" + periods.before().days() + " days before and during]";
    }
}
