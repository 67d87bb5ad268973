package nl.regie.escalation.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<String, List<Way>> byStart = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>(); // by id, for a level is costly to compare

    Ways(EscalationModel model) {
        this.model = model;
        model.levels().forEach(level -> places.put(level.id(), places.size()));
    }

    void add(Way way) {
        ways.add(way);
        byStart.computeIfAbsent(way.from().id(), level -> new ArrayList<>()).add(way);
    }

    List<Way> all() {
        return List.copyOf(ways);
    }

    boolean leaves(EscalationLevel level) {
        return from(level.id()).stream().anyMatch(Way::rule);
    }

    /** The ids of the levels that can be reached, those of the start included. */
    Set<String> reachable(List<String> starts) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            String here = open.pop();
            if (reached.add(here)) {
                from(here).forEach(way -> open.push(way.to().id()));
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
        Set<String> reached = new HashSet<>();
        Deque<EscalationLevel> open = new ArrayDeque<>(List.of(up.to()));
        while (!open.isEmpty()) {
            EscalationLevel here = open.pop();
            if (here.kind().isOnLadder() && index(here) <= index(up.from())) {
                return true;
            }
            if (reached.add(here.id())) {
                from(here.id()).stream()
                        .filter(way -> way.rule() && !isUp(way))
                        .forEach(way -> open.push(way.to()));
            }
        }
        return false;
    }

    private List<Way> from(String level) {
        return byStart.getOrDefault(level, List.of());
    }

    private int index(EscalationLevel level) {
        return places.get(level.id());
    }
}
