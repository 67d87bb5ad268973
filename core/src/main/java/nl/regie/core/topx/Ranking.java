package nl.regie.core.topx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regie.core.rule.Basis;

/**
 * Keeps the first so many of any number of candidates, in one pass, and nothing of any other candidate: only those and whoever is
 * tied with the last of them. Not thread-safe.
 */
final class Ranking {

    private static final Comparator<List<Integer>> MOST_FIRST = (some, more) -> {
        for (int i = 0; i < some.size(); i++) {
            int order = Integer.compare(more.get(i), some.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private final int size;
    private final TreeMap<List<Integer>, List<CandidateId>> groups = new TreeMap<>(MOST_FIRST);
    private int kept;

    Ranking(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    void add(List<Integer> counts, CandidateId person) {
        groups.computeIfAbsent(counts, key -> new ArrayList<>()).add(person);
        kept++;
        while (kept - groups.lastEntry().getValue().size() >= size) {
            kept -= groups.pollLastEntry().getValue().size();
        }
    }

    Proposal proposal(Basis basis, LocalDate asOf, Numbers numbers) {
        List<Candidacy> candidates = new ArrayList<>();
        List<Candidacy> tied = new ArrayList<>();
        int openPlaces = 0;
        for (Map.Entry<List<Integer>, List<CandidateId>> group : groups.entrySet()) {
            int rank = candidates.size() + 1;
            List<Candidacy> equal = group.getValue().stream()
                    .sorted()
                    .map(person -> new Candidacy(rank, person, group.getKey()))
                    .toList();
            if (candidates.size() + equal.size() <= size) {
                candidates.addAll(equal);
            } else {
                openPlaces = size - candidates.size();
                tied = equal;
            }
        }
        return new Proposal(basis, asOf, size, candidates, tied, openPlaces, numbers);
    }
}
