package nl.regie.escalation.custody;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Klokkenprofiel: the lengths of the clocks as one reading of the law, or one agreement, gives them.
 *
 * <p>The readings of the law are those of facts 4, which did not verify the articles; so none is cited.
 *
 * <p>Source: facts 4; ON 1; ESC-6.
 *
 * @param id a short name of its own, lower case with hyphens
 * @param name its name for people
 * @param rules the clocks it knows, each kind once; at least one
 */
public record ClockProfile(String id, Text name, List<ClockRule> rules) {

    private static final Source LAW = new Source(Origin.LAW, "Wetboek van Strafvordering", "", "ESC-6");
    private static final Source FRAMEWORK = Source.on2020("1", "ESC-6");

    /** The law since 2017: holding 6 or 9 hours without the night, custody 3 days and once 3 more, the judge within 3 days 18 hours. */
    public static final ClockProfile SINCE_2017 = law(
            "law-since-2017",
            new Text("de wet sinds 2017", "the law since 2017"),
            Duration.ofHours(9),
            Duration.ofDays(3).plusHours(18));

    /** The law before 2017: holding 6 hours in all cases, and the judge within 3 days 15 hours; else as since. */
    public static final ClockProfile BEFORE_2017 = law(
            "law-before-2017",
            new Text("de wet van vóór 2017", "the law before 2017"),
            Duration.ofHours(6),
            Duration.ofDays(3).plusHours(15));

    /**
     * The targets of settlement of 2016: within 6 hours or within 3 days. The source does not say what counts; that the six hours count as
     * the holding, without the night, and the three days as custody, with it, is our own policy (P).
     */
    public static final ClockProfile SETTLEMENT_2016 = new ClockProfile(
            "settlement-2016",
            new Text("streeftijden van ZSM in 2016", "targets of ZSM in 2016"),
            List.of(
                    new ClockRule(ClockKind.SHORT_SETTLEMENT, Duration.ofHours(6), false, FRAMEWORK),
                    new ClockRule(ClockKind.LONG_SETTLEMENT, Duration.ofDays(3), true, FRAMEWORK)));

    /**
     * Checks that no clock stands twice.
     *
     * @param id a short name of its own
     * @param name its name for people
     * @param rules the clocks it knows
     * @throws MalformedValueException if the id is malformed, there is no clock, or one stands twice
     */
    public ClockProfile {
        Lines.code(requireNonNull(id, "id"), "id");
        requireNonNull(name, "name");
        rules = List.copyOf(requireNonNull(rules, "rules"));
        MalformedValueException.unless(!rules.isEmpty(), ValueCode.TOO_SHORT, "rules");
        long kinds = rules.stream().map(ClockRule::kind).distinct().count();
        MalformedValueException.unless(kinds == rules.size(), ValueCode.DUPLICATE, "rules");
    }

    private static ClockProfile law(String id, Text name, Duration holdingPreTrial, Duration judge) {
        return new ClockProfile(
                id,
                name,
                List.of(
                        new ClockRule(ClockKind.HOLDING, Duration.ofHours(6), false, LAW),
                        new ClockRule(ClockKind.HOLDING_PRE_TRIAL_ALLOWED, holdingPreTrial, false, LAW),
                        new ClockRule(ClockKind.POLICE_CUSTODY, Duration.ofDays(3), true, LAW),
                        new ClockRule(ClockKind.EXTENDED_CUSTODY, Duration.ofDays(6), true, LAW),
                        new ClockRule(ClockKind.BEFORE_JUDGE, judge, true, LAW)));
    }

    /**
     * Starts a clock.
     *
     * @param kind which
     * @param at the instant of the event from which it runs: {@link ClockKind#start()}
     * @return the clock; empty if this profile does not know the kind
     */
    public Optional<CustodyClock> start(ClockKind kind, Instant at) {
        requireNonNull(at, "at");
        return rules.stream().filter(rule -> rule.kind() == kind).findFirst().map(rule -> new CustodyClock(rule, at));
    }
}
