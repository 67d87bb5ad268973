package nl.regie.privacy.result;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.publication.Figures;
import nl.regie.privacy.publication.Heading;

/**
 * Grootboek van terugkoppelingen: which results were given, what recipients reported of them, and what they still owe on a date.
 * Participants and thirds alike report at least yearly. Immutable and thread-safe.
 *
 * <p>Source: WGS 1.7(4), (5), 1.12(1); PRIV-8.
 */
public final class FeedbackLedger {

    private static final Comparator<OwedFeedback> ORDER = Comparator.comparing(OwedFeedback::due)
            .thenComparing(owed -> owed.result().id());

    private final FeedbackSettings settings;
    private final List<GivenResult> results;
    private final List<Feedback> feedback;

    private FeedbackLedger(FeedbackSettings settings, List<GivenResult> results, List<Feedback> feedback) {
        this.settings = settings;
        this.results = results;
        this.feedback = feedback;
    }

    /**
     * Makes a ledger.
     *
     * @param settings how often recipients report
     * @param results what was given, each once
     * @param feedback what was reported, in any order
     * @return the ledger
     * @throws MalformedValueException if results stand twice, or feedback is about none of them or from before they were given
     */
    public static FeedbackLedger of(FeedbackSettings settings, List<GivenResult> results, List<Feedback> feedback) {
        return of(settings, new ResultRegister(results, feedback));
    }

    /**
     * Makes a ledger of what was kept.
     *
     * @param settings how often recipients report
     * @param register what was given and reported
     * @return the ledger
     */
    public static FeedbackLedger of(FeedbackSettings settings, ResultRegister register) {
        return new FeedbackLedger(requireNonNull(settings, "settings"), register.results(), register.feedback());
    }

    /**
     * What is owed. For results that were given by then, and are still used or were used beyond the day on which the next feedback was due,
     * there is always a next one.
     *
     * @param asOf the date, inclusive; what was given or reported later does not count yet
     * @return what recipients have to report, the first due first
     */
    public List<OwedFeedback> owed(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return results.stream()
                .filter(result -> !result.on().isAfter(asOf))
                .map(result -> owed(result, asOf))
                .flatMap(Optional::stream)
                .sorted(ORDER)
                .toList();
    }

    /**
     * What is overdue.
     *
     * @param asOf the date, inclusive
     * @return of what is {@linkplain #owed owed}, that of which the day is past
     */
    public List<OwedFeedback> overdue(LocalDate asOf) {
        return owed(asOf).stream().filter(OwedFeedback::overdue).toList();
    }

    private Optional<OwedFeedback> owed(GivenResult result, LocalDate asOf) {
        Optional<LocalDate> last = feedback.stream()
                .filter(report -> report.result().equals(result.id()))
                .map(Feedback::on)
                .filter(on -> !on.isAfter(asOf))
                .max(Comparator.naturalOrder());
        LocalDate due = last.orElse(result.on()).plusMonths(settings.periodMonths());
        boolean over = result.until()
                .filter(end -> !end.isAfter(asOf) && end.isBefore(due))
                .isPresent();
        return over ? Optional.empty() : Optional.of(new OwedFeedback(result, last, due, asOf.isAfter(due)));
    }

    /**
     * What was reported in a year, for the yearly report: by the kind of recipient, how effective and how useful the results were, and
     * whether anything followed. RAW FIGURES, NOT FOR PUBLICATION: they go through
     * {@link nl.regie.privacy.publication.Publisher#publishByTheSameRows}, as the yearly report does.
     *
     * @param year the calendar year in which it was reported
     * @return three tables, with the same rows and sums
     */
    public List<Figures> figures(int year) {
        List<Feedback> reported = feedback.stream()
                .filter(report -> report.on().getYear() == year)
                .toList();
        List<Heading> degrees = Stream.of(Degree.values())
                .map(degree -> heading(degree.code(), degree))
                .toList();
        List<Heading> followed = List.of(
                new Heading("followed-up", new Text("vervolgacties", "action followed")),
                new Heading("not-followed-up", new Text("geen vervolgacties", "no action followed")));
        return List.of(
                table(reported, "effectiviteit", "effectiveness", degrees, report -> place(report.effective())),
                table(reported, "bruikbaarheid", "usefulness", degrees, report -> place(report.useful())),
                table(reported, "vervolg", "follow-up", followed, report -> report.followedUp() ? 0 : 1));
    }

    private static int place(Degree degree) {
        return List.of(Degree.values()).indexOf(degree);
    }

    private Figures table(
            List<Feedback> reported, String nl, String en, List<Heading> columns, ToIntFunction<Feedback> column) {
        Map<ResultId, RecipientKind> kinds = new HashMap<>();
        results.forEach(result -> kinds.put(result.id(), result.kind()));
        List<List<Long>> cells = Stream.of(RecipientKind.values())
                .map(kind -> IntStream.range(0, columns.size())
                        .mapToObj(i -> reported.stream()
                                .filter(report -> kinds.get(report.result()) == kind && column.applyAsInt(report) == i)
                                .count())
                        .toList())
                .toList();
        List<Heading> rows = Stream.of(RecipientKind.values())
                .map(kind -> heading(kind.code(), kind))
                .toList();
        return new Figures(new Text(nl, en), rows, columns, List.of(), cells);
    }

    private static Heading heading(String code, Term term) {
        return new Heading(code, new Text(term.label(Language.NL), term.label(Language.EN)));
    }

    /** How many results and reports; nothing of them. */
    @Override
    public String toString() {
        return "FeedbackLedger[" + results.size() + " results, " + feedback.size() + " reports]";
    }
}
