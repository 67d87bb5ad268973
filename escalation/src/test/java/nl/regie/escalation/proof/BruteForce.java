package nl.regie.escalation.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regie.core.condition.Condition;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactType;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.rule.RuleId;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.Stay;
import nl.regie.escalation.model.Trigger;

/** The oracle: tries every combination of facts one by one, and shares no code with the proof. */
final class BruteForce {

    private BruteForce() {}

    /** Every way to fill in these facts, each known or denied. */
    static List<Facts> completions(Facts start, List<Fact<?>> facts) {
        List<Facts> all = List.of(start);
        for (Fact<?> fact : facts) {
            List<Facts> next = new ArrayList<>();
            for (Facts some : all) {
                values(fact).forEach(value -> next.add(put(some, fact, value)));
            }
            all = next;
        }
        return all;
    }

    static List<Optional<Object>> values(Fact<?> fact) {
        List<Optional<Object>> values = new ArrayList<>(List.of(Optional.empty()));
        if (fact.type() == FactType.CODE) {
            fact.codes().forEach(code -> values.add(Optional.of(code)));
        } else {
            values.add(Optional.of(true));
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    static Facts put(Facts facts, Fact<?> fact, Optional<Object> value) {
        return value.isEmpty()
                ? facts.change().denied(fact, List.of()).build()
                : facts.change()
                        .known((Fact<Object>) fact, value.get(), List.of())
                        .build();
    }

    /** The verdict as lines: what is wrong with the rules, and where. */
    static Set<String> verdict(EscalationModel model, List<Fact<?>> asked) {
        List<Facts> all = completions(Facts.of(EscalationFacts.CATALOGUE).build(), asked);
        Set<String> found = new TreeSet<>();
        for (EscalationLevel level : model.levels()) {
            for (Trigger trigger : level.triggers()) {
                if (all.stream().noneMatch(facts -> holds(trigger.rule().when(), facts))) {
                    found.add("never " + trigger.rule().id());
                }
            }
            if (level.stay().isPresent() && all.stream().noneMatch(facts -> stays(level, facts))) {
                found.add("never " + level.stay().get().id());
            }
            for (Facts facts : all) {
                rules(level, facts, found);
            }
        }
        for (Facts facts : all) {
            circles(model, facts, found);
        }
        return found;
    }

    private static void rules(EscalationLevel level, Facts facts, Set<String> found) {
        List<Trigger> on = level.triggers().stream()
                .filter(trigger -> holds(trigger.rule().when(), facts))
                .toList();
        for (Trigger one : on) {
            for (Trigger other : on) {
                if (!one.to().equals(other.to()) && before(level, one, other)) {
                    found.add("contradiction " + one.rule().id() + " "
                            + other.rule().id());
                }
            }
            if (stays(level, facts)) {
                found.add("contradiction " + one.rule().id() + " "
                        + level.stay().map(Stay::id).map(RuleId::value).orElse(""));
            }
        }
        if (on.isEmpty() && !stays(level, facts)) {
            found.add("gap " + level.id());
        }
    }

    private static boolean before(EscalationLevel level, Trigger one, Trigger other) {
        return level.triggers().indexOf(one) < level.triggers().indexOf(other);
    }

    /** Whether on these facts a case that goes where the rules send it can come back to where it was. */
    private static void circles(EscalationModel model, Facts facts, Set<String> found) {
        int n = model.levels().size();
        boolean[][] reach = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (Trigger trigger : model.levels().get(i).triggers()) {
                int to = model.levels().stream()
                        .map(EscalationLevel::id)
                        .toList()
                        .indexOf(trigger.to());
                if (to >= 0 && to != i && holds(trigger.rule().when(), facts)) {
                    reach[i][to] = true;
                }
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    reach[i][j] |= reach[i][k] && reach[k][j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            if (reach[i][i]) {
                found.add("circle");
            }
        }
    }

    static boolean stays(EscalationLevel level, Facts facts) {
        if (level.stay().isEmpty()) {
            return false;
        }
        return level.stay()
                .get()
                .when()
                .map(when -> holds(when, facts))
                .orElseGet(() -> level.triggers().stream()
                        .noneMatch(trigger -> holds(trigger.rule().when(), facts)));
    }

    static boolean holds(Condition condition, Facts facts) {
        return condition.test(facts) == Truth.YES;
    }
}
