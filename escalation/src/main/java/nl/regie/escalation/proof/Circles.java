package nl.regie.escalation.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.regie.core.condition.Condition;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.Trigger;

/** Circles: rules that send a case round on the same facts, so that it is at home nowhere. */
final class Circles {

    private record Step(int from, int to, String path, String name, int when) {}

    private final Diagrams diagrams;
    private final Smallest smallest;
    private final List<Step> steps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int left;

    private Circles(EscalationModel model, int most) {
        List<Condition> conditions = model.levels().stream()
                .flatMap(level -> level.triggers().stream())
                .map(trigger -> trigger.rule().when())
                .toList();
        diagrams = new Diagrams(conditions, most);
        smallest = new Smallest(diagrams);
        left = most;
        List<String> ids = model.levels().stream().map(level -> level.id()).toList();
        for (int i = 0; i < ids.size(); i++) {
            List<Trigger> triggers = model.levels().get(i).triggers();
            for (int j = 0; j < triggers.size(); j++) {
                int to = ids.indexOf(triggers.get(j).to());
                String path = "$.levels[" + i + "].triggers[" + j + "]";
                if (to >= 0 && to != i) {
                    int when = diagrams.of(triggers.get(j).rule().when());
                    steps.add(new Step(i, to, path, triggers.get(j).rule().id().value(), when));
                }
            }
        }
    }

    /** A fault for each circle, told at its lowest level; the facts asked about are all of the catalogue. */
    static List<Fault> faults(EscalationModel model, int most) {
        try {
            Circles circles = new Circles(model, most);
            for (int i = 0; i < model.levels().size(); i++) {
                circles.walk(List.of(), i, i, Diagrams.ALWAYS);
            }
            return circles.faults;
        } catch (Diagrams.TooLarge e) {
            return List.of(Fault.of(ModelCode.TOO_LARGE, "$", model.id(), Integer.toString(most)));
        }
    }

    private void walk(List<Step> walked, int start, int here, int when) {
        for (Step step : steps) {
            boolean open = step.from() == here && step.to() >= start;
            int both = open ? diagrams.and(when, step.when()) : Diagrams.NEVER;
            if (both == Diagrams.NEVER) {
                continue;
            }
            if (--left < 0) {
                throw new Diagrams.TooLarge();
            }
            List<Step> now = new ArrayList<>(walked);
            now.add(step);
            if (step.to() == start) {
                String names = now.stream().map(Step::name).collect(Collectors.joining(" → "));
                faults.add(new Fault(ModelCode.CIRCLE, now.get(0).path(), List.of(names), smallest.of(both)));
            } else if (walked.stream().noneMatch(before -> before.from() == step.to())) {
                walk(now, start, step.to(), both);
            }
        }
    }
}
