package nl.regie.privacy.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Another attacker, which shares nothing with ours: it writes a table down as a programme in whole numbers, with an unknown for each single
 * cell and an equation for each number that is published, and lets a solver find the lowest and the highest value of a cell left out.
 */
final class Solver {

    /** Beyond it a cell counts as unbounded; far above any sum in these tables. */
    private static final long FAR = 1_000_000;

    private final PublishedTable table;
    private final List<List<Integer>> leaves = new ArrayList<>();

    Solver(PublishedTable table) {
        this.table = table;
        Map<String, List<Integer>> byCode = new HashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            leaves.add(List.of(i));
            byCode.put(table.rows().get(i).code(), List.of(i));
        }
        for (RowGroup group : table.groups()) {
            List<Integer> members = group.members().stream()
                    .flatMap(member -> byCode.get(member).stream())
                    .toList();
            leaves.add(members);
            byCode.put(group.heading().code(), members);
        }
        leaves.add(IntStream.range(0, table.rows().size()).boxed().toList());
    }

    long lowest(int row, int column) {
        return value(row, column, false);
    }

    Optional<Long> highest(int row, int column) {
        return Optional.of(value(row, column, true)).filter(value -> value < FAR);
    }

    private long value(int row, int column, boolean highest) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        int columns = table.columns().size();
        Variable[][] unknown = new Variable[table.rows().size()][columns];
        for (int i = 0; i < unknown.length; i++) {
            for (int j = 0; j < columns; j++) {
                unknown[i][j] =
                        model.newVariable("x" + i + "_" + j).lower(0).upper(FAR).integer(true);
            }
        }
        for (int i = 0; i < leaves.size(); i++) {
            for (int j = 0; j <= columns; j++) {
                Optional<Long> told = table.cells().get(i).get(j);
                if (told.isPresent()) {
                    sum(model.newExpression("p" + i + "_" + j).level(told.get()), unknown, i, j);
                }
            }
        }
        sum(model.newExpression("goal").weight(1), unknown, row, column);
        Optimisation.Result result = highest ? model.maximise() : model.minimise();
        if (!result.getState().isOptimal()) {
            throw new AssertionError("no solution: " + result.getState());
        }
        return BigDecimal.valueOf(result.getValue())
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    private void sum(Expression expression, Variable[][] unknown, int row, int column) {
        for (int leaf : leaves.get(row)) {
            for (int j = 0; j < unknown[leaf].length; j++) {
                if (column == unknown[leaf].length || column == j) {
                    expression.set(unknown[leaf][j], 1);
                }
            }
        }
    }
}
