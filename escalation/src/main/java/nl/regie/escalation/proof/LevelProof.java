package nl.regie.escalation.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.core.condition.Condition;
import nl.regie.core.fact.Fact;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.Stay;
import nl.regie.escalation.model.Trigger;

/** What is wrong with the rules of one level: contradictions, gaps and rules that never hold. */
final class LevelProof {

    private final EscalationLevel level;
    private final String path;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Integer> triggers = new ArrayList<>();

    LevelProof(EscalationLevel level, String path, int most) {
        this.level = level;
        this.path = path;
        List<Condition> conditions = Stream.concat(
                        level.triggers().stream().map(trigger -> trigger.rule().when()),
                        level.stay().flatMap(Stay::when).stream())
                .toList();
        if (foreign(conditions)) {
            return;
        }
        try {
            decide(new Diagrams(conditions, most));
        } catch (Diagrams.TooLarge e) {
            faults.add(Fault.of(ModelCode.TOO_LARGE, path, level.id(), Integer.toString(most)));
        }
    }

    List<Fault> faults() {
        return faults;
    }

    /** Whether a rule can hold; of rules that were not thought through, that is assumed. */
    boolean canHold(int trigger) {
        return trigger >= triggers.size() || triggers.get(trigger) != Diagrams.NEVER;
    }

    private boolean foreign(List<Condition> conditions) {
        Set<Fact<?>> asked = new LinkedHashSet<>();
        conditions.forEach(condition -> Diagrams.gather(condition, asked));
        for (Fact<?> fact : asked) {
            boolean own = EscalationFacts.CATALOGUE
                    .find(fact.name())
                    .filter(fact::equals)
                    .isPresent();
            if (!own) {
                faults.add(Fault.of(ModelCode.FOREIGN_FACT, path, level.id(), fact.name()));
            }
        }
        return !faults.isEmpty();
    }

    private void decide(Diagrams diagrams) {
        Smallest smallest = new Smallest(diagrams);
        for (int i = 0; i < level.triggers().size(); i++) {
            Trigger trigger = level.triggers().get(i);
            triggers.add(diagrams.of(trigger.rule().when()));
            if (triggers.get(i) == Diagrams.NEVER) {
                faults.add(Fault.of(
                        ModelCode.NEVER_HOLDS,
                        path + ".triggers[" + i + "]",
                        trigger.rule().id().value()));
            }
        }
        int some = triggers.stream().reduce(Diagrams.NEVER, diagrams::or);
        for (int i = 0; i < triggers.size(); i++) {
            for (int j = i + 1; j < triggers.size(); j++) {
                if (!level.triggers().get(i).to().equals(level.triggers().get(j).to())) {
                    contradiction(i, name(j), diagrams.and(triggers.get(i), triggers.get(j)), smallest);
                }
            }
        }
        int covered = some;
        if (level.stay().isPresent()) {
            Stay stay = level.stay().get();
            int stays = stay.when().map(diagrams::of).orElseGet(() -> diagrams.not(some));
            for (int i = 0; i < triggers.size(); i++) {
                contradiction(i, stay.id().value(), diagrams.and(triggers.get(i), stays), smallest);
            }
            if (stays == Diagrams.NEVER) {
                faults.add(Fault.of(
                        ModelCode.NEVER_HOLDS, path + ".stay", stay.id().value()));
            }
            covered = diagrams.or(some, stays);
        }
        int gap = diagrams.not(covered);
        if (gap != Diagrams.NEVER) {
            faults.add(new Fault(ModelCode.GAP, path, List.of(level.id()), smallest.of(gap)));
        }
    }

    private String name(int trigger) {
        return level.triggers().get(trigger).rule().id().value();
    }

    private void contradiction(int trigger, String other, int both, Smallest smallest) {
        if (both != Diagrams.NEVER) {
            faults.add(new Fault(
                    ModelCode.CONTRADICTION,
                    path + ".triggers[" + trigger + "]",
                    List.of(level.id(), name(trigger), other),
                    smallest.of(both)));
        }
    }
}
