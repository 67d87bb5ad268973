package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Not;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.role.Sight;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Raadplegen van het logbestand: whether somebody may read the log, for what he or she wants to read it for. Reading it is itself an
 * {@linkplain LogAction#LOG_READING event}. Immutable and thread-safe.
 *
 * <p>Source: WGS 1.8(2), (4); PRIV-11. Which roles read for which purpose is our own policy (P): those whose task is logs, whoever was
 * designated for the lawfulness test, and for integrity and security also system support.
 */
public final class LogReading {

    /** The id of the rule set. */
    public static final String SET = "log-reading";
    /** Its version. */
    public static final String VERSION = "1";

    /** Whether the law names the purpose. */
    public static final Fact<Boolean> LAWFUL_PURPOSE;
    /** Whether it is for the appraisal of staff. */
    public static final Fact<Boolean> APPRAISAL;
    /** Whether the role reads the log for this purpose. */
    public static final Fact<Boolean> ROLE_READS;
    /** All facts. */
    public static final FactCatalogue CATALOGUE;

    private static final List<Rule> RULES;

    static {
        FactCatalogue.Builder facts = FactCatalogue.builder();
        LAWFUL_PURPOSE = facts.flag(
                "lawful-purpose", new Text("of de wet dit doel noemt", "whether the law names this purpose"));
        APPRAISAL = facts.flag(
                "appraisal",
                new Text("of het om het beoordelen van medewerkers gaat", "whether it is to appraise staff"));
        ROLE_READS = facts.flag(
                "role-reads",
                new Text(
                        "of deze rol het log voor dit doel leest", "whether this role reads the log for this purpose"));
        CATALOGUE = facts.build();
        RULES = List.of(
                rule(
                        "PRIV-11.purpose",
                        Source.wgs("1.8(4)", "PRIV-11"),
                        new Text(
                                "Het log wordt gelezen voor een doel dat de wet noemt",
                                "The log is read for a purpose that the law names"),
                        new Holds(LAWFUL_PURPOSE)),
                rule(
                        "PRIV-11.no-appraisal",
                        Source.wgs("1.8(4)", "PRIV-11"),
                        new Text(
                                "Het log wordt niet gelezen om medewerkers te beoordelen",
                                "The log is not read to appraise staff"),
                        new Not(new Holds(APPRAISAL))),
                rule(
                        "PRIV-11.reader",
                        Source.policy("PRIV-11"),
                        new Text("Deze rol leest het log voor dit doel", "This role reads the log for this purpose"),
                        new Holds(ROLE_READS)));
    }

    private final Basis basis;

    private LogReading(Basis basis) {
        this.basis = basis;
    }

    private static Rule rule(String id, Source source, Text says, Condition when) {
        return new Rule(new RuleId(id), 1, source, says, when);
    }

    /**
     * Prepares the answer for a profile.
     *
     * @param profile the profile's id
     * @param profileVersion its version
     * @return the answer for any request
     */
    public static LogReading of(String profile, String profileVersion) {
        return new LogReading(new Basis(SET, VERSION, profile, profileVersion));
    }

    /**
     * Judges a request.
     *
     * @param request who wants to read, and what for
     * @return allowed, or refused with the reasons
     */
    public Decision<LogReadingOutcome> judge(LogReadingRequest request) {
        LogReadingPurpose purpose = requireNonNull(request, "request").purpose();
        Facts facts = Facts.of(CATALOGUE)
                .known(LAWFUL_PURPOSE, purpose.isLawful(), List.of())
                .known(APPRAISAL, purpose == LogReadingPurpose.STAFF_APPRAISAL, List.of())
                .known(ROLE_READS, reads(request.reader().as(), purpose), List.of())
                .build();
        List<Finding> findings = RULES.stream().map(rule -> rule.apply(facts)).toList();
        boolean all = findings.stream().allMatch(finding -> finding.truth() == Truth.YES);
        LogReadingOutcome outcome = all ? LogReadingOutcome.ALLOWED : LogReadingOutcome.REFUSED;
        return Decision.of(outcome, findings, basis, request.on());
    }

    private static boolean reads(ActingAs as, LogReadingPurpose purpose) {
        if (as instanceof ActingAs.ForHouse house) {
            return house.role().sight() == Sight.DESCRIPTIONS_AND_LOGS;
        }
        if (as instanceof ActingAs.Designated designated) {
            return switch (designated.duty()) {
                case LAWFULNESS_TEST -> true;
                case SYSTEM_SUPPORT -> purpose == LogReadingPurpose.INTEGRITY_AND_SECURITY;
                case EXECUTION -> false;
            };
        }
        return false; // those who work in a case are those whom the log is about
    }
}
