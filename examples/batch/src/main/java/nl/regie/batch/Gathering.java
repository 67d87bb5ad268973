package nl.regie.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regie.batch.Rows.Counted;
import nl.regie.batch.Rows.Counts;
import nl.regie.batch.Rows.Part;
import nl.regie.batch.Rows.ProposalRow;
import nl.regie.batch.Rows.TallyRow;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.measurement.HouseTally;
import nl.regie.core.measurement.TallyCell;
import nl.regie.core.measurement.TallyDimension;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.Proposal;
import nl.regie.core.topx.TopX;

/**
 * What is said of all cases together, gathered part by part: proposals and tallies of each house, and the numbers of the run. It holds a
 * few hundred cases at most at a time, and of the others only whom a list may still propose and how many there are. Not thread-safe.
 */
final class Gathering {

    private static final int AT_A_TIME = 256;

    private final Order order;
    private final Lists lists;
    private final List<TopX> usable;
    private final Map<String, List<CaseFile>> waiting = new TreeMap<>();
    private final Map<String, HouseTally> tallies = new TreeMap<>();
    private final Map<String, Map<String, Proposal>> proposals = new TreeMap<>();
    private Counts counts = Counts.NONE;
    private int kept;

    Gathering(Order order) {
        this.order = order;
        this.lists = new Lists(order);
        this.usable = lists.usable();
    }

    void add(Clerk.Answer answer) {
        counts = counts.plus(answer.counts());
        answer.valid().ifPresent(this::add);
    }

    private void add(CaseFile file) {
        waiting.computeIfAbsent(file.house().id(), house -> new ArrayList<>()).add(file);
        kept++;
        if (kept == AT_A_TIME) {
            take();
        }
    }

    private void take() {
        waiting.forEach((house, files) -> {
            add(house, HouseTally.of(files.stream(), order.asOf()));
            List<Candidate> candidates = files.stream()
                    .flatMap(file -> lists.candidates(file).stream())
                    .toList();
            for (TopX test : usable) {
                add(house, test, test.propose(candidates, order.asOf()).get());
            }
        });
        waiting.clear();
        kept = 0;
    }

    /** Adds what another part came to. */
    void add(Part part) {
        counts = counts.plus(part.counts());
        for (TallyRow row : part.tallies()) {
            List<TallyCell> cells = row.cells().stream().map(Gathering::cell).toList();
            add(row.house(), HouseTally.of(order.asOf(), row.cases(), cells));
        }
        for (ProposalRow row : part.proposals()) {
            for (TopX test : usable) {
                if (test.criteria().id().equals(row.criteria())) {
                    add(row.house(), test, Lists.proposal(row));
                }
            }
        }
    }

    private void add(String house, HouseTally tally) {
        tallies.merge(house, tally, HouseTally::plus);
    }

    private void add(String house, TopX test, Proposal proposal) {
        proposals
                .computeIfAbsent(house, one -> new TreeMap<>())
                .merge(
                        test.criteria().id(),
                        proposal,
                        (some, more) ->
                                test.join(List.of(some, more), order.asOf()).get());
    }

    /** What it comes to, to be sent elsewhere. */
    Part part() {
        take();
        List<ProposalRow> rows = new ArrayList<>();
        for (String house : proposals.keySet()) {
            for (TopX test : usable) {
                made(house, test).forEach(proposal -> rows.add(Lists.row(house, test, proposal)));
            }
        }
        List<TallyRow> counted = new ArrayList<>();
        tallies.forEach((house, tally) -> counted.add(new TallyRow(
                house, tally.cases(), tally.cells().stream().map(Gathering::row).toList())));
        return new Part(rows, counted, counts);
    }

    Counts counts() {
        return counts;
    }

    /** The houses of which there was a valid case. */
    List<String> houses() {
        take();
        return List.copyOf(tallies.keySet());
    }

    /** All houses together; each counted its own. */
    HouseTally tally() {
        take();
        return tallies.values().stream().reduce(HouseTally.none(order.asOf()), HouseTally::plus);
    }

    /** What the list of a house proposes, or why nothing. */
    ProposalRow proposal(String house, TopX test) {
        take();
        return test.join(made(house, test), order.asOf())
                .fold(why -> lists.refused(house, test, why), proposal -> Lists.row(house, test, proposal));
    }

    /** What was proposed so far: one proposal, or none if nobody was tested. */
    private List<Proposal> made(String house, TopX test) {
        Map<String, Proposal> byList = proposals.getOrDefault(house, Map.of());
        return Stream.ofNullable(byList.get(test.criteria().id())).toList();
    }

    private static Counted row(TallyCell cell) {
        return new Counted(cell.rows().code(), cell.row(), cell.columns().code(), cell.column(), cell.cases());
    }

    private static TallyCell cell(Counted row) {
        return new TallyCell(dimension(row.rows()), row.row(), dimension(row.columns()), row.column(), row.cases());
    }

    private static TallyDimension dimension(String code) {
        for (TallyDimension dimension : TallyDimension.values()) {
            if (dimension.code().equals(code)) {
                return dimension;
            }
        }
        throw new IllegalStateException("no dimension is called " + code);
    }
}
