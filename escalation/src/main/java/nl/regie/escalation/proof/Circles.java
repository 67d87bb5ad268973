package nl.regie.escalation.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import nl.regie.core.condition.Condition;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.Trigger;

/** Circles: rules that send a case round on the same facts, so that it is at home nowhere. */
final class Circles {

    private record Step(int from, int to, String path, String name, int when) {}

    /** How many circles are told at most: there can be as many as there are orders of the levels. */
    private static final int TOLD = 1_000;

    private final Diagrams diagrams;
    private final Smallest smallest;
    private final List<List<Step>> steps = new ArrayList<>();
    private final Deque<Step> walked = new ArrayDeque<>();
    private final boolean[] passed;
    private final List<Fault> faults;
    private int left;

    private Circles(EscalationModel model, int most, List<Fault> faults) {
        this.faults = faults;
        List<Condition> conditions = model.levels().stream()
                .flatMap(level -> level.triggers().stream())
                .map(trigger -> trigger.rule().when())
                .toList();
        diagrams = new Diagrams(conditions, most);
        smallest = new Smallest(diagrams);
        left = most;
        List<String> ids = model.levels().stream().map(level -> level.id()).toList();
        passed = new boolean[ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            List<Step> here = new ArrayList<>();
            steps.add(here);
            List<Trigger> triggers = model.levels().get(i).triggers();
            for (int j = 0; j < triggers.size(); j++) {
                int to = ids.indexOf(triggers.get(j).to());
                String path = "$.levels[" + i + "].triggers[" + j + "]";
                if (to >= 0 && to != i) {
                    int when = diagrams.of(triggers.get(j).rule().when());
                    here.add(new Step(i, to, path, triggers.get(j).rule().id().value(), when));
                }
            }
        }
    }

    /**
     * A fault for each circle, told at its lowest level; the facts asked about are all of the catalogue. Where there are too many to walk or
     * to tell, that is told as well.
     */
    static List<Fault> faults(EscalationModel model, int most) {
        List<Fault> faults = new ArrayList<>();
        try {
            Circles circles = new Circles(model, most, faults);
            for (int i = 0; i < model.levels().size(); i++) {
                circles.walk(i, i, Diagrams.ALWAYS);
            }
        } catch (Diagrams.TooLarge e) {
            faults.add(Fault.of(ModelCode.TOO_LARGE, "$", model.id(), Integer.toString(most)));
        }
        return List.copyOf(faults);
    }

    private void walk(int start, int here, int when) {
        passed[here] = true;
        for (Step step : steps.get(here)) {
            int both = step.to() >= start ? diagrams.and(when, step.when()) : Diagrams.NEVER;
            if (both == Diagrams.NEVER) {
                continue;
            }
            if (--left < 0) {
                throw new Diagrams.TooLarge();
            }
            walked.addLast(step);
            if (step.to() == start) {
                tell(both);
            } else if (!passed[step.to()]) {
                walk(start, step.to(), both);
            }
            walked.removeLast();
        }
        passed[here] = false;
    }

    private void tell(int when) {
        if (faults.size() >= TOLD) {
            throw new Diagrams.TooLarge();
        }
        String names = walked.stream().map(Step::name).collect(Collectors.joining(" → "));
        faults.add(
                new Fault(ModelCode.CIRCLE, walked.getFirst().path(), List.of(names), smallest.of(when)));
    }
}
