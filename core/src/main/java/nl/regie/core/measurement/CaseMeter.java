package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.life.Event;
import nl.regie.core.life.Phase;
import nl.regie.core.rule.Basis;

/**
 * Resultaatmeter: measures an open case before and during the approach. Made once for a profile and used for many cases; immutable and
 * thread-safe. The same items, observations and date always give the same figures, whatever their order.
 *
 * <p>Our own policy (P), where no source that we know of says how:
 * <ul>
 *   <li>The approach begins with the first step of the kind that the settings name. Two equally long periods meet on that day.
 *   <li>Only what the house first processed by the day of measuring counts, and only of the persons concerned.
 *   <li>Records of the same class of offence by the same person on the same day are one act, and so are incidents of one kind.
 *   <li>A period is observed if a source said so ({@link Observation}, or a denial that covers the whole of it), or if something is on
 *       record in it. Otherwise what happened is unknown. A figure over cases that rests on records alone leaves out whoever
 *       stopped, so a house does well to ask its sources whether they told everything.
 *   <li>The first score on a domain is the earliest in both periods; the last is the latest during the approach, and the
 *       first is one of the same version of the instrument. Of two scores on one day the lower one holds.
 *   <li>Societal drop-out is what is known of the problems that the settings name, on the last day of either period.
 * </ul>
 *
 * <p>Source: ON 1, 6; facts 8.5, 9; WGS 2.31(8); RES-1, RES-5.
 */
public final class CaseMeter {

    /** The id of the rules by which it measures. */
    public static final String SET = "regie-measurement";
    /** Their version. */
    public static final String VERSION = "1";

    private final MeasurementSettings settings;
    private final Basis basis;

    private CaseMeter(MeasurementSettings settings, Basis basis) {
        this.settings = settings;
        this.basis = basis;
    }

    /**
     * Prepares the meter for a profile.
     *
     * @param settings what the profile fills in
     * @param profile the profile's id
     * @param edition its edition
     * @return the meter
     */
    public static CaseMeter of(MeasurementSettings settings, String profile, String edition) {
        return new CaseMeter(requireNonNull(settings, "settings"), new Basis(SET, VERSION, profile, edition));
    }

    /**
     * With which rules and which profile it measures.
     *
     * @return the basis of its measurements
     */
    public Basis basis() {
        return basis;
    }

    /**
     * Measures a case by what is on record in it.
     *
     * @param file the case
     * @param asOf the day of measuring, inclusive
     * @return the figures, or why there are none
     */
    public CaseMeasurement measure(CaseFile file, LocalDate asOf) {
        return measure(file, asOf, List.of());
    }

    /**
     * Measures a case by what is on record in it and by what participants said of its completeness.
     *
     * @param file the case
     * @param asOf the day of measuring, inclusive
     * @param observations over which periods the records are complete
     * @return the figures, or why there are none
     */
    public CaseMeasurement measure(CaseFile file, LocalDate asOf, List<Observation> observations) {
        requireNonNull(asOf, "asOf");
        requireNonNull(observations, "observations");
        if (!requireNonNull(file, "file").certainPhase().map(Phase::isOpen).orElse(false)) {
            return new CaseMeasurement(MeasurementState.NOT_OPEN, basis, asOf, Optional.empty());
        }
        Optional<CaseFigures> figures = start(file, asOf)
                .map(reference -> Periods.of(reference, settings.windowMonths(), asOf))
                .map(periods -> figures(file, asOf, observations, periods));
        MeasurementState state = figures.isPresent() ? MeasurementState.MEASURED : MeasurementState.NOT_STARTED;
        return new CaseMeasurement(state, basis, asOf, figures);
    }

    /**
     * How far chance alone may carry a count, by the confidence of the profile.
     *
     * @param counted the count
     * @return the interval per year at risk; empty unless the count and the days at risk are known
     */
    public Optional<Interval> interval(Counted counted) {
        return counted.interval(settings.confidence());
    }

    /**
     * How far chance alone may carry a share, by the confidence of the profile.
     *
     * @param share the share
     * @return the interval; empty if there is nobody, or it is not known how many there are
     */
    public Optional<Interval> interval(Share share) {
        return share.interval(settings.confidence());
    }

    private Optional<LocalDate> start(CaseFile file, LocalDate asOf) {
        return file.events().stream()
                .filter(event -> event.step() == settings.start())
                .map(Event::on)
                .filter(on -> !on.isAfter(asOf))
                .min(LocalDate::compareTo);
    }

    private CaseFigures figures(CaseFile file, LocalDate asOf, List<Observation> observations, Periods periods) {
        OnRecord record = OnRecord.of(file, asOf);
        Counting counting = new Counting(record, observations, periods);
        Map<RecidivismClass, CaseComparison> recidivism = new EnumMap<>(RecidivismClass.class);
        for (RecidivismClass kind : RecidivismClass.values()) {
            recidivism.put(kind, counting.offences(record.offences(settings.recidivism(), kind)));
        }
        return CaseFigures.builder()
                .periods(periods)
                .recidivism(recidivism)
                .domains(Development.domains(record, periods))
                .crisisContacts(counting.crisisContacts(record.incidents(settings.crisisContacts())))
                .nuisance(counting.nuisance(record.incidents(settings.nuisance())))
                .dropOut(Development.standings(file, settings.dropOut(), periods))
                .build();
    }
}
