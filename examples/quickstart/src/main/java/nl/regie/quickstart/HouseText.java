package nl.regie.quickstart;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regie.core.measurement.AgreementTiming;
import nl.regie.core.measurement.RawTable;
import nl.regie.core.measurement.TallyDimension;
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
        String agreements = Arrays.stream(AgreementTiming.values())
                .map(timing -> counted(timing, figures))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        if (house.isDated() && !agreements.isEmpty()) {
            lines.add("    " + wording.text("figures.agreements", agreements));
        }
        return lines;
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
            lines.add("    " + wording.text("list.proposed", ids(proposal.candidates())));
        }
        if (!proposal.tied().isEmpty()) {
            lines.add(
                    "    " + wording.text("list.tied", Integer.toString(proposal.openPlaces()), ids(proposal.tied())));
        }
        if (!proposal.candidates().isEmpty() || !proposal.tied().isEmpty()) {
            lines.add("    " + wording.text("list.placing"));
        }
        return lines;
    }

    private String ids(List<Candidacy> candidates) {
        String named = candidates.stream()
                .limit(NAMED)
                .map(candidate -> candidate.rank() + ". " + candidate.person())
                .collect(Collectors.joining(", "));
        int more = candidates.size() - NAMED;
        return more > 0 ? named + " " + wording.text("more", Integer.toString(more)) : named;
    }
}
