package nl.regie.privacy.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Labels;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Phase;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.plan.Agreement;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Hernieuwde verwerking: whether data of a closed case may be used again, in a special case. Immutable and thread-safe.
 *
 * <p>Source: WGS 1.8(7); PRIV-10.
 */
public final class Reuse {

    private final Retention retention;
    private final Basis basis;

    private Reuse(Retention retention, Basis basis) {
        this.retention = retention;
        this.basis = basis;
    }

    /**
     * Prepares for a profile.
     *
     * @param settings what the profile fills in for how long data are kept
     * @param profile the profile's id
     * @param profileVersion its version
     * @return what judges
     */
    public static Reuse of(RetentionSettings settings, String profile, String profileVersion) {
        return new Reuse(
                Retention.of(settings, profile, profileVersion),
                new Basis(ReuseRules.SET, ReuseRules.VERSION, profile, profileVersion));
    }

    /**
     * Judges whether items may be used again.
     *
     * @param registered the case, with what was recorded beside it
     * @param request what is to be used again, and why
     * @return allowed, refused or undecided, with the reasons; whatever is allowed, the date on which an item must go stays the same
     * @throws MalformedValueException if the case has no such item, agreement or result
     */
    public Decision<ReuseOutcome> judge(RegisteredCase registered, ReuseRequest request) {
        CaseFile file = requireNonNull(registered, "registered").file();
        LocalDate on = requireNonNull(request, "request").on();
        Map<ItemId, Labels> labels = labels(file);
        boolean all = request.items().stream().allMatch(labels::containsKey);
        MalformedValueException.unless(all, ValueCode.CONTRADICTION, "items");
        boolean consented = request.items().stream()
                .allMatch(item -> request.consents().stream()
                        .anyMatch(consent -> consent.covers(item, requireNonNull(labels.get(item)), on)));
        Facts.Builder facts = Facts.of(ReuseRules.CATALOGUE)
                .known(ReuseRules.KEPT, isKept(registered, request), request.items())
                .known(ReuseRules.ORDERED, isOrdered(file, request), List.of())
                .known(ReuseRules.CONSENTED, consented, request.items());
        if (request.special().isPresent()) {
            facts.known(ReuseRules.SPECIAL, true, List.of());
        }
        if (request.necessity().isPresent()) {
            facts.known(ReuseRules.NECESSARY, true, List.of());
        }
        return decide(facts.build(), on);
    }

    private static Map<ItemId, Labels> labels(CaseFile file) {
        Stream<Agreement> agreements = file.plan().stream().flatMap(plan -> plan.agreements().stream());
        return Stream.of(
                        file.items().stream().map(item -> Map.entry(item.id(), item.labels())),
                        agreements.map(agreement -> Map.entry(agreement.id(), agreement.labels())),
                        file.results().stream().map(result -> Map.entry(result.id(), result.labels())))
                .flatMap(entries -> entries)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Screened off: neither due nor held, which serves for the duty or claim alone; and of a case that is known to be closed. */
    private boolean isKept(RegisteredCase registered, ReuseRequest request) {
        long kept = retention.plan(registered, request.on()).items().stream()
                .filter(plan -> plan.decision().outcome() == RetentionOutcome.SCREENED_OFF)
                .flatMap(plan -> plan.item().stream())
                .filter(request.items()::contains)
                .count();
        return registered.file().certainPhase().map(Phase::isScreenedOff).orElse(false)
                && kept == request.items().size();
    }

    private static boolean isOrdered(CaseFile file, ReuseRequest request) {
        return !request.orderedBy().isEmpty()
                && request.orderedBy().stream().allMatch(by -> isPublic(file, by, request.on()));
    }

    private static boolean isPublic(CaseFile file, DecidedBy by, LocalDate on) {
        return file.participant(by.organ())
                .map(part -> part.takesPartOn(on)
                        && ParticipationTable.classify(part, on).capacity() == ParticipationClass.PUBLIC)
                .orElse(false);
    }

    private Decision<ReuseOutcome> decide(Facts facts, LocalDate on) {
        List<Finding> findings =
                ReuseRules.ALL.stream().map(rule -> rule.apply(facts)).toList();
        if (findings.stream()
                .anyMatch(finding -> finding.truth() == Truth.NO)) { // nothing that is missing could change that
            return new Decision<>(ReuseOutcome.REFUSED, findings, List.of(), basis, on);
        }
        boolean all = findings.stream().allMatch(finding -> finding.truth() == Truth.YES);
        return Decision.of(all ? ReuseOutcome.ALLOWED : ReuseOutcome.UNDECIDED, findings, basis, on);
    }
}
