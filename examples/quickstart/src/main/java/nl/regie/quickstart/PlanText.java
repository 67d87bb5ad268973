package nl.regie.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.intervention.MeasureKind;
import nl.regie.core.intervention.MixAssessment;
import nl.regie.core.intervention.MixOutcome;
import nl.regie.core.intervention.MixRemark;
import nl.regie.core.intervention.MixRemarkKind;
import nl.regie.core.intervention.ResourceStanding;
import nl.regie.core.intervention.ResourceState;
import nl.regie.core.measurement.Comparison;
import nl.regie.core.measurement.RecidivismClass;
import nl.regie.core.monitoring.Attention;
import nl.regie.core.monitoring.ClosingReview;
import nl.regie.core.monitoring.PlanState;
import nl.regie.core.monitoring.PlanWatch;
import nl.regie.core.problem.Problem;

/** What is done about a case, what the plan lacks, and what is due, for people. */
final class PlanText {

    private final Advice advice;
    private final Wording wording;

    PlanText(Advice advice, Wording wording) {
        this.advice = advice;
        this.wording = wording;
    }

    List<String> of(CaseFile file) {
        List<String> lines = new ArrayList<>();
        MixAssessment mix = advice.mix(file);
        lines.add(
                mix.mix().outcome() == MixOutcome.NO_MEASURES
                        ? wording.text("mix.none")
                        : wording.text(
                                strands(mix),
                                wording.listed(mix.strands()),
                                wording.label(mix.mix().outcome())));
        remarks(mix).forEach(line -> lines.add("  " + line));
        PlanWatch watch = advice.watch(file);
        if (watch.state() != PlanState.NO_PLAN) {
            lines.add(wording.text("watch", wording.label(watch.state())));
            watch.attention().forEach(point -> lines.add("  " + attention(point)));
            for (ResourceStanding resource : advice.resources(file)) {
                if (resource.state() != ResourceState.COVERED) {
                    lines.add("  " + resource(resource));
                }
            }
            closing(advice.closing(file)).forEach(line -> lines.add("  " + line));
        }
        advice.measurement(file).figures().ifPresent(figures -> {
            measured(
                            "measured.offences",
                            figures.recidivism(RecidivismClass.GENERAL).figures())
                    .ifPresent(lines::add);
            measured("measured.nuisance", figures.nuisance().figures()).ifPresent(lines::add);
        });
        return lines;
    }

    /** Nothing is said of what was counted neither before nor during the approach. */
    private Optional<String> measured(String key, Comparison comparison) {
        boolean known = comparison.before().count().exact().isPresent()
                || comparison.during().count().exact().isPresent();
        return known
                ? Optional.of(
                        wording.text(key, Wording.afterColon(comparison.says().in(wording.language()))))
                : Optional.empty();
    }

    private static String strands(MixAssessment mix) {
        return switch (mix.strands().size()) {
            case 0 -> "mix.unknown";
            case 1 -> "mix.one";
            default -> "mix";
        };
    }

    /** Needs and agreements of which there are several in one line each; a missing strand follows from those that are there. */
    private List<String> remarks(MixAssessment mix) {
        List<String> lines = new ArrayList<>();
        List<Problem> unmet = mix.remarks().stream()
                .filter(remark -> remark.kind() == MixRemarkKind.UNMET_NEED)
                .flatMap(remark -> remark.problem().stream())
                .toList();
        if (!unmet.isEmpty()) {
            lines.add(wording.text("remark.unmet-need", wording.listed(unmet)));
        }
        List<ItemId> unplaced = mix.remarks().stream()
                .filter(remark -> remark.kind() == MixRemarkKind.STRAND_UNKNOWN)
                .flatMap(remark -> remark.items().stream())
                .toList();
        if (!unplaced.isEmpty()) {
            lines.add(wording.text("remark.strand-unknown", ids(unplaced)));
        }
        mix.remarks().stream()
                .filter(remark -> remark.problem().isEmpty()
                        && remark.kind() != MixRemarkKind.STRAND_UNKNOWN
                        && remark.kind() != MixRemarkKind.MISSING_STRAND)
                .forEach(remark -> lines.add(remark(remark)));
        return lines;
    }

    private String remark(MixRemark remark) {
        String what = remark.measures().stream().map(this::name).collect(Collectors.joining(", "));
        return wording.text("remark." + remark.kind().code(), what);
    }

    private String name(String code) {
        return MeasureCatalogue.NATIONAL
                .find(code)
                .map(MeasureKind::name)
                .map(name -> name.in(wording.language()))
                .orElse(code);
    }

    private String attention(Attention point) {
        return wording.text("attention." + point.kind().code(), point.on().toString(), ids(point.items()));
    }

    private String resource(ResourceStanding resource) {
        return wording.text(
                "resource",
                wording.label(resource.kind()),
                wording.label(resource.state()),
                resource.neededFor().map(ItemId::value).orElse(""));
    }

    private List<String> closing(ClosingReview review) {
        List<String> lines = new ArrayList<>();
        if (!review.withoutResult().isEmpty()) {
            lines.add(wording.text("closing.result", ids(review.withoutResult())));
        }
        if (!review.withoutSuccessor().isEmpty()) {
            lines.add(wording.text("closing.successor", ids(review.withoutSuccessor())));
        }
        return lines;
    }

    private static String ids(List<ItemId> items) {
        return items.stream().map(ItemId::value).collect(Collectors.joining(", "));
    }
}
