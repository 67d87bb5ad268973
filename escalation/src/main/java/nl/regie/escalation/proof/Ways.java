package nl.regie.escalation.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regie.escalation.model.Direction;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;

/** The ways between levels: of rules that can hold, and of silence that sends a case up. */
final class Ways {

    /** One way; the path is where it stands in the model, and only a rule is a way that a case can be sent on purpose. */
    record Way(EscalationLevel from, EscalationLevel to, String path, String name, boolean rule) {}

    private final EscalationModel model;
    private final List<Way> ways = new ArrayList<>();

    Ways(EscalationModel model) {
        this.model = model;
    }

    void add(Way way) {
        ways.add(way);
    }

    List<Way> all() {
        return List.copyOf(ways);
    }

    boolean leaves(EscalationLevel level) {
        return ways.stream().anyMatch(way -> way.rule() && way.from().equals(level));
    }

    Set<EscalationLevel> reachable(List<EscalationLevel> starts) {
        Set<EscalationLevel> reached = new HashSet<>();
        List<EscalationLevel> open = new ArrayList<>(starts);
        while (!open.isEmpty()) {
            EscalationLevel here = open.remove(open.size() - 1);
            if (reached.add(here)) {
                ways.stream()
                        .filter(way -> way.from().equals(here))
                        .map(Way::to)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    boolean isUp(Way way) {
        Direction direction = model.direction(way.from(), way.to());
        return direction == Direction.UP || direction == Direction.ASIDE;
    }

    /** Whether rules lead from the end of a way up, by ways down or back only, to where it began or lower on the ladder. */
    boolean comesDown(Way up) {
        Set<EscalationLevel> reached = new HashSet<>();
        List<EscalationLevel> open = new ArrayList<>(List.of(up.to()));
        while (!open.isEmpty()) {
            EscalationLevel here = open.remove(open.size() - 1);
            if (here.kind().isOnLadder() && index(here) <= index(up.from())) {
                return true;
            }
            if (reached.add(here)) {
                ways.stream()
                        .filter(way -> way.rule() && way.from().equals(here) && !isUp(way))
                        .map(Way::to)
                        .forEach(open::add);
            }
        }
        return false;
    }

    private int index(EscalationLevel level) {
        return model.levels().indexOf(level);
    }
}
