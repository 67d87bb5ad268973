package nl.regie.core.intervention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
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
        return assess(Statements.of(file, asOf), complexity);
    }

    /**
     * Assesses the mix of a case that was read before, so that other tests can share what was read.
     *
     * @param statements what the case says on the date of the assessment
     * @param complexity whether it is complex: what was advised, or what a person decided
     * @return the outcome with its reasons, the same as that of {@link #assess(CaseFile, LocalDate, ComplexityOutcome)}
     */
    public MixAssessment assess(Statements statements, ComplexityOutcome complexity) {
        CaseFile file = statements.file();
        LocalDate asOf = statements.asOf();
        List<Taken> taken = Taken.of(statements, catalogue);
        Set<Strand> strands = EnumSet.noneOf(Strand.class);
        for (Taken one : taken) {
            one.strand().or(() -> one.kind().map(MeasureKind::strand)).ifPresent(strands::add);
        }
        List<MixRemark> remarks = new ArrayList<>();
        missingStrands(strands, remarks);
        List<ItemId> unmet = unmetNeeds(statements, taken, remarks);
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
        List<ItemId> items = new ArrayList<>(taken.size());
        for (Taken one : taken) {
            items.add(one.item());
        }
        boolean enough = strands.size() >= settings.strands();
        if (enough || complexity == ComplexityOutcome.NOT_COMPLEX) {
            facts.known(MixRules.STRANDS, true, items);
        } else if (complexity == ComplexityOutcome.COMPLEX && taken.stream().noneMatch(Taken::isOfUnknownStrand)) {
            facts.denied(MixRules.STRANDS, items);
        }
    }

    private static void missingStrands(Set<Strand> strands, List<MixRemark> remarks) {
        for (Strand strand : Strand.values()) {
            if (!strands.contains(strand)) {
                remarks.add(new MixRemark(
                        MixRemarkKind.MISSING_STRAND, Optional.of(strand), Optional.empty(), List.of(), List.of()));
            }
        }
    }

    private List<ItemId> unmetNeeds(Statements statements, List<Taken> taken, List<MixRemark> remarks) {
        Set<Problem> met = EnumSet.noneOf(Problem.class);
        for (Taken one : taken) {
            met.addAll(one.about());
            one.kind().ifPresent(kind -> met.addAll(kind.addresses()));
        }
        List<ItemId> unmet = new ArrayList<>();
        for (Problem problem : statements.known()) {
            if (addressable.contains(problem) && !met.contains(problem)) {
                List<ItemId> evidence = statements.evidence(problem);
                unmet.addAll(evidence);
                remarks.add(new MixRemark(
                        MixRemarkKind.UNMET_NEED, Optional.empty(), Optional.of(problem), List.of(), evidence));
            }
        }
        return once(unmet);
    }

    /** Each measure of the catalogue once, however often it is taken. */
    private List<ItemId> clashes(List<Taken> taken, List<MixRemark> remarks) {
        Map<String, Taken> byCode = new LinkedHashMap<>();
        for (Taken one : taken) {
            one.kind().ifPresent(kind -> byCode.putIfAbsent(kind.code(), one));
        }
        List<Taken> different = List.copyOf(byCode.values());
        List<ItemId> clashing = new ArrayList<>();
        for (int i = 0; i < different.size(); i++) {
            for (int j = i + 1; j < different.size(); j++) {
                MeasureKind kind = different.get(i).kind().orElseThrow();
                MeasureKind other = different.get(j).kind().orElseThrow();
                if (catalogue.clash(kind, other)) {
                    List<ItemId> items =
                            List.of(different.get(i).item(), different.get(j).item());
                    clashing.addAll(items);
                    remarks.add(MixRemark.builder()
                            .kind(MixRemarkKind.CLASH)
                            .addMeasures(kind.code(), other.code())
                            .items(items)
                            .build());
                }
            }
        }
        return once(clashing);
    }

    /** Whose a measure is can only be held against somebody if a source bears it out; otherwise it is for people to look up. */
    private boolean competence(CaseFile file, List<Taken> taken, List<MixRemark> remarks) {
        List<MixRemark> told = new ArrayList<>();
        boolean verified = true;
        for (Taken one : taken) {
            MeasureKind kind = one.kind().orElse(null);
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
        List<ItemId> items = new ArrayList<>();
        for (MixRemark remark : remarks) {
            if (remark.kind() == kind) {
                items.addAll(remark.items());
            }
        }
        return items;
    }

    private static List<ItemId> once(List<ItemId> items) {
        return items.size() <= 1 ? items : List.copyOf(new LinkedHashSet<>(items));
    }

    private static boolean decides(CaseFile file, ParticipantId by, MeasureKind kind) {
        return file.participant(by)
                .map(participant -> kind.isDecidedBy(participant.organisation().type()))
                .orElse(false);
    }

    private static MixRemark remark(MixRemarkKind kind, Taken one) {
        List<String> measures = one.code().map(List::of).orElse(List.of());
        return new MixRemark(kind, Optional.empty(), Optional.empty(), measures, List.of(one.item()));
    }
}
