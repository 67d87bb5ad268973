package nl.regie.core.intervention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.statement.Statements;

/**
 * Mixtoets: whether the measures and agreements of a case fit what the case asks. Made once for a profile and used for many cases;
 * immutable and thread-safe. The order of the items does not matter.
 *
 * <p>What runs already counts too: guidance, granted provisions and detention of the persons concerned. An agreement answers the problems
 * of the items that it rests on, besides those that its measure addresses; if it names no measure its strand is not known, and then the
 * mix is never said to have too few. Both are our own policy (P).
 *
 * <p>Source: ON 1, 3, 4; WGS 1.3(4); PLAN-1, PLAN-2.
 */
public final class Mix {

    private final MixSettings settings;
    private final MeasureCatalogue catalogue;
    private final Set<Problem> addressable = EnumSet.noneOf(Problem.class);
    private final Basis basis;

    private Mix(MixSettings settings, MeasureCatalogue catalogue, Basis basis) {
        this.settings = settings;
        this.catalogue = catalogue;
        catalogue.kinds().forEach(kind -> addressable.addAll(kind.addresses()));
        this.basis = basis;
    }

    /**
     * Prepares the test.
     *
     * @param settings what the profile fills in
     * @param catalogue the measures there are
     * @param profile the profile's id
     * @param profileVersion its version
     * @return the test
     */
    public static Mix of(MixSettings settings, MeasureCatalogue catalogue, String profile, String profileVersion) {
        String version = MixRules.VERSION + ", " + catalogue.id() + " " + catalogue.edition();
        return new Mix(
                requireNonNull(settings, "settings"),
                catalogue,
                new Basis(MixRules.SET, version, profile, profileVersion));
    }

    /**
     * Assesses a mix.
     *
     * @param file the case
     * @param asOf the date, inclusive
     * @param complexity whether the case is complex on that date
     * @return the advice with its reasons
     */
    public MixAssessment assess(CaseFile file, LocalDate asOf, ComplexityOutcome complexity) {
        List<Taken> taken = Taken.of(file, asOf, catalogue);
        Set<Strand> strands = EnumSet.noneOf(Strand.class);
        for (Taken one : taken) {
            one.strand().or(() -> one.kind(catalogue).map(MeasureKind::strand)).ifPresent(strands::add);
        }
        List<MixRemark> remarks = new ArrayList<>();
        missingStrands(strands, remarks);
        List<ItemId> unmet = unmetNeeds(file, asOf, taken, remarks);
        List<ItemId> clashing = clashes(taken, remarks);
        boolean verified = competence(file, taken, remarks);
        List<ItemId> incompetent = items(remarks, MixRemarkKind.NOT_COMPETENT);
        Facts.Builder facts = Facts.of(MixRules.CATALOGUE);
        strands(facts, strands, taken, requireNonNull(complexity, "complexity"));
        facts.known(MixRules.NEEDS, unmet.isEmpty(), unmet);
        facts.known(MixRules.TOGETHER, clashing.isEmpty(), clashing);
        if (verified || !incompetent.isEmpty()) {
            facts.known(MixRules.COMPETENT, incompetent.isEmpty(), incompetent);
        }
        return new MixAssessment(decision(facts.build(), taken, asOf), List.copyOf(strands), remarks);
    }

    private Decision<MixOutcome> decision(Facts facts, List<Taken> taken, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        boolean no = false;
        boolean unknown = false;
        for (var rule : MixRules.RULES) {
            Finding finding = rule.apply(facts);
            no |= finding.truth() == Truth.NO;
            unknown |= finding.truth() == Truth.UNKNOWN;
            findings.add(finding);
        }
        MixOutcome outcome = taken.isEmpty()
                ? MixOutcome.NO_MEASURES
                : no ? MixOutcome.TO_LOOK_AT : unknown ? MixOutcome.UNDECIDED : MixOutcome.FITS;
        return Decision.of(outcome, findings, basis, asOf);
    }

    private void strands(Facts.Builder facts, Set<Strand> strands, List<Taken> taken, ComplexityOutcome complexity) {
        List<ItemId> items = taken.stream().map(Taken::item).toList();
        boolean enough = strands.size() >= settings.strands();
        boolean perhaps = taken.stream().anyMatch(one -> one.isOfUnknownStrand(catalogue));
        if (enough || complexity == ComplexityOutcome.NOT_COMPLEX) {
            facts.known(MixRules.STRANDS, true, items);
        } else if (complexity == ComplexityOutcome.COMPLEX && !perhaps) {
            facts.denied(MixRules.STRANDS, items);
        }
    }

    private static void missingStrands(Set<Strand> strands, List<MixRemark> remarks) {
        for (Strand strand : Strand.values()) {
            if (!strands.contains(strand)) {
                remarks.add(MixRemark.builder()
                        .kind(MixRemarkKind.MISSING_STRAND)
                        .strand(strand)
                        .build());
            }
        }
    }

    private List<ItemId> unmetNeeds(CaseFile file, LocalDate asOf, List<Taken> taken, List<MixRemark> remarks) {
        Set<Problem> met = EnumSet.noneOf(Problem.class);
        for (Taken one : taken) {
            met.addAll(one.about());
            one.kind(catalogue).ifPresent(kind -> met.addAll(kind.addresses()));
        }
        Statements statements = Statements.of(file, asOf);
        List<ItemId> unmet = new ArrayList<>();
        for (Problem problem : addressable) {
            if (!met.contains(problem) && statements.standing(problem) == Standing.KNOWN) {
                List<ItemId> evidence = statements.evidence(problem);
                unmet.addAll(evidence);
                remarks.add(MixRemark.builder()
                        .kind(MixRemarkKind.UNMET_NEED)
                        .problem(problem)
                        .items(evidence)
                        .build());
            }
        }
        return unmet.stream().distinct().toList();
    }

    /** Each measure of the catalogue once, however often it is taken. */
    private List<ItemId> clashes(List<Taken> taken, List<MixRemark> remarks) {
        Map<MeasureKind, Taken> byKind = new LinkedHashMap<>();
        taken.forEach(one -> one.kind(catalogue).ifPresent(kind -> byKind.putIfAbsent(kind, one)));
        List<MeasureKind> kinds = List.copyOf(byKind.keySet());
        List<ItemId> clashing = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            for (MeasureKind other : kinds.subList(i + 1, kinds.size())) {
                if (catalogue.clash(kinds.get(i), other)) {
                    List<ItemId> items = List.of(
                            requireNonNull(byKind.get(kinds.get(i))).item(),
                            requireNonNull(byKind.get(other)).item());
                    clashing.addAll(items);
                    remarks.add(MixRemark.builder()
                            .kind(MixRemarkKind.CLASH)
                            .addMeasures(kinds.get(i).code(), other.code())
                            .items(items)
                            .build());
                }
            }
        }
        return clashing.stream().distinct().toList();
    }

    /** Whose a measure is can only be held against somebody if a source bears it out; otherwise it is for people to look up. */
    private boolean competence(CaseFile file, List<Taken> taken, List<MixRemark> remarks) {
        List<MixRemark> told = new ArrayList<>();
        boolean verified = true;
        for (Taken one : taken) {
            MeasureKind kind = one.kind(catalogue).orElse(null);
            if (kind == null && one.code().isPresent()) {
                told.add(remark(MixRemarkKind.UNKNOWN_MEASURE, one));
            } else if (kind == null) {
                if (one.strand().isEmpty()) {
                    told.add(remark(MixRemarkKind.STRAND_UNKNOWN, one));
                }
            } else if (one.imposedBy().filter(by -> !decides(file, by, kind)).isPresent()) {
                verified &= kind.verified();
                told.add(remark(
                        kind.verified() ? MixRemarkKind.NOT_COMPETENT : MixRemarkKind.COMPETENCE_UNVERIFIED, one));
            } else if (kind.verified()
                    && one.agreedWith().filter(by -> !decides(file, by, kind)).isPresent()) {
                told.add(remark(MixRemarkKind.REQUEST_NEEDED, one));
            }
        }
        told.sort(Comparator.comparing(MixRemark::kind));
        remarks.addAll(told);
        return verified;
    }

    private static List<ItemId> items(List<MixRemark> remarks, MixRemarkKind kind) {
        return remarks.stream()
                .filter(remark -> remark.kind() == kind)
                .flatMap(remark -> remark.items().stream())
                .toList();
    }

    private static boolean decides(CaseFile file, ParticipantId by, MeasureKind kind) {
        return file.participant(by)
                .map(participant -> kind.isDecidedBy(participant.organisation().type()))
                .orElse(false);
    }

    private static MixRemark remark(MixRemarkKind kind, Taken one) {
        return MixRemark.builder()
                .kind(kind)
                .measures(one.code().stream().toList())
                .addItems(one.item())
                .build();
    }
}
