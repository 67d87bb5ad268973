package nl.regie.quickstart;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regie.core.measurement.AgreementTiming;
import nl.regie.core.measurement.RawTable;
import nl.regie.core.measurement.TallyDimension;
import nl.regie.core.monitoring.PlanState;
import nl.regie.core.text.Term;
import nl.regie.core.topx.Candidacy;
import nl.regie.core.topx.ListCriteria;
import nl.regie.core.topx.Proposal;
import nl.regie.core.violation.Violation;

/** The house as a whole, for people. */
final class HouseText {

    private static final int NAMED = 25;

    private final House house;
    private final Wording wording;

    HouseText(House house, Wording wording) {
        this.house = house;
        this.wording = wording;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (house.isEmpty()) {
            return lines;
        }
        lines.add(wording.text("house", house.asOf().toString()));
        for (Map.Entry<ListCriteria, Either<Violation, Proposal>> entry :
                house.proposals().entrySet()) {
            String name = entry.getKey().name().in(wording.language());
            entry.getValue()
                    .peekLeft(refused ->
                            lines.add("  " + wording.text("list.none", name, refused.message(wording.language()))))
                    .peek(proposal -> lines.addAll(proposal(name, proposal)));
        }
        house.figures().forEach((name, figures) -> lines.addAll(figures(name, figures)));
        return lines;
    }

    private List<String> figures(String name, House.Figures figures) {
        List<String> lines = new ArrayList<>();
        long cases = figures.cases().cases();
        lines.add("  " + wording.text(cases == 1 ? "figures.one" : "figures", name, Long.toString(cases)));
        for (TallyDimension dimension : List.of(TallyDimension.PHASE, TallyDimension.THEME)) {
            RawTable table = figures.cases().table(dimension, dimension);
            String counts = table.rowCodes().stream()
                    .map(code -> dimension.label(code, wording.language()) + " " + table.cell(code, code))
                    .collect(Collectors.joining(", "));
            lines.add("    " + wording.text("figures.by", wording.label(dimension), counts));
        }
        lines.add("    " + wording.text("figures.complexity", counts(figures.complexity())));
        Map<PlanState, Long> plans = new TreeMap<>(figures.plans());
        plans.remove(PlanState.NO_PLAN);
        if (!plans.isEmpty()) {
            lines.add("    " + wording.text("figures.plans", counts(plans)));
        }
        String came = figures.partners().partners().stream()
                .filter(partner -> partner.invited() > 0)
                .map(partner -> wording.text(
                        "figures.came",
                        wording.label(partner.type()),
                        Long.toString(partner.present()),
                        Long.toString(partner.invited())))
                .collect(Collectors.joining(", "));
        if (!came.isEmpty()) {
            lines.add("    " + wording.text("figures.attendance", came));
        }
        String agreements = Arrays.stream(AgreementTiming.values())
                .map(timing -> counted(timing, figures))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        if (house.isDated() && !agreements.isEmpty()) {
            lines.add("    " + wording.text("figures.agreements", agreements));
        }
        return lines;
    }

    private String counts(Map<? extends Term, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> wording.label(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String counted(AgreementTiming timing, House.Figures figures) {
        long count = figures.partners().partners().stream()
                .mapToLong(partner -> partner.agreements(timing))
                .sum();
        return count == 0 ? "" : wording.label(timing) + " " + count;
    }

    private List<String> proposal(String name, Proposal proposal) {
        List<String> lines = new ArrayList<>();
        lines.add("  "
                + wording.text(
                        "list",
                        name,
                        Integer.toString(proposal.numbers().tested()),
                        Integer.toString(proposal.numbers().qualifying()),
                        Integer.toString(proposal.numbers().undecided())));
        if (!proposal.candidates().isEmpty()) {
            lines.add("    "
                    + wording.text(
                            "list.proposed",
                            named(proposal.candidates(), candidate -> candidate.rank() + ". " + candidate.person())));
        }
        if (!proposal.tied().isEmpty()) {
            lines.add("    "
                    + wording.text(
                            proposal.candidates().isEmpty() ? "list.tied.all" : "list.tied",
                            Integer.toString(proposal.openPlaces()),
                            Integer.toString(proposal.tied().size()),
                            named(
                                    proposal.tied(),
                                    candidate -> candidate.person().toString())));
        }
        if (!proposal.candidates().isEmpty() || !proposal.tied().isEmpty()) {
            lines.add("    " + wording.text("list.placing"));
        }
        return lines;
    }

    private String named(List<Candidacy> candidates, Function<Candidacy, String> name) {
        String named = candidates.stream().limit(NAMED).map(name).collect(Collectors.joining(", "));
        int more = candidates.size() - NAMED;
        return more > 0 ? named + " " + wording.text("more", Integer.toString(more)) : named;
    }
}
