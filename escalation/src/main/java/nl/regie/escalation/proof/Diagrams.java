package nl.regie.escalation.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.AtLeast;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.During;
import nl.regie.core.condition.EqualTo;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Not;
import nl.regie.core.condition.Within;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactType;

/**
 * Ordered decision diagrams over facts with a few values each. Equal functions are the same node, so that "never holds" is a comparison.
 * A node is a number; 0 never holds and 1 always does.
 */
final class Diagrams {

    static final int NEVER = 0;
    static final int ALWAYS = 1;

    /** Thrown when more nodes are needed than allowed: then nothing is proved, and that is told. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("too many nodes", null, false, false);
        }
    }

    private record Node(int variable, List<Integer> branches) {}

    private record Pair(int one, int other) {}

    private final int most;
    private final List<Fact<?>> variables;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> unique = new HashMap<>();
    private final Map<Pair, Integer> conjunctions = new HashMap<>();
    private final Map<Integer, Integer> negations = new HashMap<>();

    /** Over the facts that these conditions ask about, in the order in which they do. */
    Diagrams(List<Condition> conditions, int most) {
        this.most = most;
        Set<Fact<?>> asked = new LinkedHashSet<>();
        conditions.forEach(condition -> gather(condition, asked));
        variables = List.copyOf(asked);
        Node leaf = new Node(variables.size(), List.of());
        nodes.add(leaf);
        nodes.add(leaf);
    }

    static void gather(Condition condition, Set<Fact<?>> asked) {
        if (condition instanceof All all) {
            all.of().forEach(part -> gather(part, asked));
        } else if (condition instanceof Any any) {
            any.of().forEach(part -> gather(part, asked));
        } else if (condition instanceof AtLeast atLeast) {
            atLeast.of().forEach(part -> gather(part, asked));
        } else if (condition instanceof Not not) {
            gather(not.of(), asked);
        } else if (condition instanceof Holds holds) {
            asked.add(holds.fact());
        } else if (condition instanceof EqualTo equalTo) {
            asked.add(equalTo.fact());
        } else if (condition instanceof Within within) {
            asked.add(within.fact());
        } else {
            asked.add(((During) condition).fact());
        }
    }

    /** The values of a fact; empty stands for denied. */
    static List<Optional<Object>> values(Fact<?> fact) {
        List<Optional<Object>> values = new ArrayList<>();
        if (fact.type() == FactType.CODE) {
            fact.codes().forEach(code -> values.add(Optional.of(code)));
        } else {
            values.add(Optional.of(true));
        }
        values.add(Optional.empty());
        return values;
    }

    int of(Condition condition) {
        if (condition instanceof All all) {
            return all.of().stream().map(this::of).reduce(ALWAYS, this::and);
        } else if (condition instanceof Any any) {
            return any.of().stream().map(this::of).reduce(NEVER, this::or);
        } else if (condition instanceof AtLeast atLeast) {
            return atLeast(atLeast);
        } else if (condition instanceof Not not) {
            return not(of(not.of()));
        } else if (condition instanceof EqualTo equalTo) {
            return question(
                    equalTo.fact(),
                    value -> value.filter(equalTo.code()::equals).isPresent());
        }
        // the catalogue has no counts and no dates, and a fact of another one was refused before
        return question(((Holds) condition).fact(), Optional::isPresent);
    }

    /** After each part, entry i says that at least i of the parts so far hold. */
    private int atLeast(AtLeast condition) {
        int[] reached = new int[condition.count() + 1];
        reached[0] = ALWAYS;
        for (Condition part : condition.of()) {
            int holds = of(part);
            for (int i = condition.count(); i > 0; i--) {
                reached[i] = or(reached[i], and(holds, reached[i - 1]));
            }
        }
        return reached[condition.count()];
    }

    private int question(Fact<?> fact, Predicate<Optional<Object>> answer) {
        List<Integer> branches = values(fact).stream()
                .map(value -> answer.test(value) ? ALWAYS : NEVER)
                .toList();
        return node(variables.indexOf(fact), branches);
    }

    private int node(int variable, List<Integer> branches) {
        if (branches.stream().distinct().count() == 1) {
            return branches.get(0);
        }
        Node wanted = new Node(variable, branches);
        Integer known = unique.get(wanted);
        if (known != null) {
            return known;
        }
        if (nodes.size() >= most) {
            throw new TooLarge();
        }
        nodes.add(wanted);
        unique.put(wanted, nodes.size() - 1);
        return nodes.size() - 1;
    }

    int and(int one, int other) {
        if (one == NEVER || other == NEVER) {
            return NEVER;
        }
        if (one == ALWAYS || one == other) {
            return other;
        }
        if (other == ALWAYS) {
            return one;
        }
        Pair pair = new Pair(Math.min(one, other), Math.max(one, other));
        Integer known = conjunctions.get(pair);
        if (known != null) {
            return known;
        }
        int variable = Math.min(variable(one), variable(other));
        List<Integer> branches = new ArrayList<>();
        for (int i = 0; i < width(variable); i++) {
            branches.add(and(branch(one, variable, i), branch(other, variable, i)));
        }
        int made = node(variable, branches);
        if (conjunctions.size() >= most) { // one that makes no node of its own takes time and memory too
            throw new TooLarge();
        }
        conjunctions.put(pair, made);
        return made;
    }

    int or(int one, int other) {
        return not(and(not(one), not(other)));
    }

    int not(int node) {
        if (node <= ALWAYS) {
            return ALWAYS - node;
        }
        Integer known = negations.get(node);
        if (known != null) {
            return known;
        }
        Node here = nodes.get(node);
        int made = node(here.variable(), here.branches().stream().map(this::not).toList());
        negations.put(node, made);
        negations.put(made, node);
        return made;
    }

    int variable(int node) {
        return nodes.get(node).variable();
    }

    int width(int variable) {
        return values(variables.get(variable)).size();
    }

    /** What is left of a node when the variable has its i-th value. */
    int branch(int node, int variable, int i) {
        return variable(node) == variable ? nodes.get(node).branches().get(i) : node;
    }

    Assumption assumption(int variable, int i) {
        Fact<?> fact = variables.get(variable);
        return new Assumption(fact, values(fact).get(i));
    }
}
