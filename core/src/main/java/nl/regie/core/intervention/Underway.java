package nl.regie.core.intervention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.offence.Detention;
import nl.regie.core.offence.DetentionKind;
import nl.regie.core.plan.Strand;
import nl.regie.core.statement.Statements;
import nl.regie.core.support.Guidance;
import nl.regie.core.support.GuidanceKind;
import nl.regie.core.support.Provision;
import nl.regie.core.support.ProvisionKind;
import nl.regie.core.support.ProvisionState;

/**
 * What already runs for a person concerned without being recorded as a measure: guidance, granted provisions and detention. Which
 * measure of the national catalogue each of them is, is our own policy (P); where that is not plain only the strand is told. Being held
 * for questioning is no approach, so police custody is none.
 */
final class Underway {

    private Underway() {}

    static Optional<Taken> of(Item item, Statements statements, MeasureCatalogue catalogue) {
        Content content = item.content();
        LocalDate asOf = statements.asOf();
        Optional<String> code;
        Strand strand = Strand.CARE;
        if (content instanceof Guidance guidance && runs(Optional.of(guidance.from()), guidance.until(), asOf)) {
            code = measure(guidance.kind());
            strand = guidance.kind() == GuidanceKind.PROBATION_SUPERVISION ? Strand.REPRESSION : Strand.CARE;
        } else if (content instanceof Provision provision
                && provision.state() == ProvisionState.GRANTED
                && runs(provision.from(), provision.until(), asOf)) {
            code = measure(provision.kind());
        } else if (content instanceof Detention detention && holds(detention, asOf)) {
            code = measure(detention.kind());
            strand = Strand.REPRESSION;
        } else {
            return Optional.empty();
        }
        return item.labels().subject().filter(statements.concerned()::contains).isPresent()
                ? Optional.of(taken(item, code.flatMap(catalogue::find), strand))
                : Optional.empty();
    }

    /** On the day of release somebody is free again. */
    private static boolean holds(Detention detention, LocalDate asOf) {
        return detention.kind() != DetentionKind.POLICE_CUSTODY
                && !detention.from().isAfter(asOf)
                && detention.until().map(asOf::isBefore).orElse(true);
    }

    private static boolean runs(Optional<LocalDate> from, Optional<LocalDate> until, LocalDate asOf) {
        boolean begun = from.map(first -> !first.isAfter(asOf)).orElse(true);
        return begun && until.map(last -> !last.isBefore(asOf)).orElse(true);
    }

    private static Taken taken(Item item, Optional<MeasureKind> kind, Strand strand) {
        return new Taken(
                kind.map(MeasureKind::code),
                kind,
                Optional.of(strand),
                Set.of(),
                item.id(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> measure(GuidanceKind kind) {
        return switch (kind) {
            case PROBATION_SUPERVISION -> Optional.of("probation-supervision");
            case YOUTH_PROTECTION -> Optional.of("child-protection-measure");
            case SOCIAL_WORK -> Optional.of("social-guidance");
            case FAMILY_HELP -> Optional.of("youth-help");
            case COMPULSORY_CARE -> Optional.of("care-authorisation");
            case TREATMENT, OTHER -> Optional.empty();
        };
    }

    private static Optional<String> measure(ProvisionKind kind) {
        return switch (kind) {
            case SHELTERED_HOUSING -> Optional.of("supervised-living");
            case INDIVIDUAL_GUIDANCE -> Optional.of("social-support");
            case DAYTIME_ACTIVITY -> Optional.of("daytime-activity");
            case YOUTH_HELP -> Optional.of("youth-help");
            case DEBT_HELP -> Optional.of("debt-help");
            case WORK_PROGRAMME -> Optional.of("job-coaching");
            case MENTAL_HEALTH_CARE -> Optional.of("mental-health-treatment");
            case ADDICTION_CARE -> Optional.of("addiction-treatment");
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<String> measure(DetentionKind kind) {
        return switch (kind) {
            case PRE_TRIAL -> Optional.of("prosecution");
            case PRISON -> Optional.of("imprisonment");
            case ISD -> Optional.of("isd-measure");
            case POLICE_CUSTODY, TBS, YOUTH -> Optional.empty();
        };
    }
}
