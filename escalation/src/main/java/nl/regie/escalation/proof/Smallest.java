package nl.regie.escalation.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The smallest counter-example: the fewest facts that make a diagram hold whatever all other facts are. For the first fact of a diagram there
 * are two possibilities: it is left out, and then the rest must hold for each of its values, or it is given one value.
 */
final class Smallest {

    private final Diagrams diagrams;
    private final Map<Integer, Found> known = new HashMap<>();

    /** So many facts; the first of them, unless it is none, and then the node that is left. */
    private record Found(int size, @Nullable Assumption first, int rest) {}

    Smallest(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /** The facts for a diagram that can hold, in the order of the diagram. */
    List<Assumption> of(int node) {
        List<Assumption> facts = new ArrayList<>();
        int rest = node;
        while (rest != Diagrams.ALWAYS) {
            Found found = find(rest);
            if (found.first() != null) {
                facts.add(found.first());
            }
            rest = found.rest();
        }
        return List.copyOf(facts);
    }

    private Found find(int node) {
        Found found = known.get(node);
        if (found == null) {
            found = search(node);
            known.put(node, found);
        }
        return found;
    }

    private int size(int node) {
        if (node <= Diagrams.ALWAYS) {
            return node == Diagrams.ALWAYS ? 0 : Integer.MAX_VALUE - 1;
        }
        return find(node).size();
    }

    private Found search(int node) {
        int variable = diagrams.variable(node);
        int without = Diagrams.ALWAYS;
        for (int i = 0; i < diagrams.width(variable); i++) {
            without = diagrams.and(without, diagrams.branch(node, variable, i));
        }
        Found best = new Found(size(without), null, without);
        for (int i = 0; i < diagrams.width(variable); i++) {
            int branch = diagrams.branch(node, variable, i);
            if (size(branch) + 1 < best.size()) {
                best = new Found(size(branch) + 1, diagrams.assumption(variable, i), branch);
            }
        }
        return best;
    }
}
