package nl.regie.escalation.proof;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.violation.Violation;
import nl.regie.escalation.model.Direction;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.Entry;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.Silence;
import nl.regie.escalation.model.SilenceKind;
import nl.regie.escalation.model.Trigger;

/**
 * Bewijs: looks for everything that makes an escalation model unsound, for all combinations of inputs at once.
 *
 * <p>Source: P; ESC-4.
 */
public final class Proof {

    /**
     * How many nodes the decision diagrams of one level may take, how many conjunctions of them, and how many steps the search for circles,
     * each inclusive; beyond that the model is refused as not proved.
     */
    public static final int MOST = 1 << 17;

    private final EscalationModel model;
    private final int most;
    private final Ways ways;
    private final List<Fault> faults = new ArrayList<>();

    private Proof(EscalationModel model, int most) {
        this.model = model;
        this.most = most;
        this.ways = new Ways(model);
    }

    /**
     * Proves a model.
     *
     * @param model the model
     * @return the model as one that is sound; or everything that is wrong with it
     */
    public static Validation<Seq<Violation>, SoundModel> of(EscalationModel model) {
        List<Violation> violations = violations(model);
        return violations.isEmpty()
                ? Validation.valid(new SoundModel(model))
                : Validation.invalid(io.vavr.collection.List.ofAll(violations));
    }

    /**
     * Looks for everything that is wrong.
     *
     * @param model the model
     * @return every fault: those of the entries, then level by level, then those of the ways between levels; empty if it is sound
     */
    public static List<Fault> faults(EscalationModel model) {
        return faults(model, MOST);
    }

    static List<Fault> faults(EscalationModel model, int most) {
        Proof proof = new Proof(requireNonNull(model, "model"), most);
        proof.entries();
        for (int i = 0; i < model.levels().size(); i++) {
            proof.level(model.levels().get(i), "$.levels[" + i + "]");
        }
        proof.graph();
        if (proof.faults.stream().noneMatch(fault -> fault.code() == ModelCode.FOREIGN_FACT)) {
            proof.faults.addAll(Circles.faults(model, most));
        }
        return List.copyOf(proof.faults);
    }

    /**
     * Looks for everything that is wrong, as violations of the document.
     *
     * @param model the model
     * @return a violation for each fault
     */
    public static List<Violation> violations(EscalationModel model) {
        return faults(model).stream().map(Fault::violation).toList();
    }

    private void entries() {
        for (AccessLine line : AccessLine.values()) {
            if (model.entry(line).isEmpty()) {
                fault(ModelCode.NO_ENTRY, "$", line.code());
            }
        }
        for (int i = 0; i < model.entries().size(); i++) {
            String level = model.entries().get(i).level();
            if (model.level(level).isEmpty()) {
                fault(ModelCode.UNKNOWN_LEVEL, "$.entries[" + i + "].level", level);
            }
        }
    }

    private void level(EscalationLevel level, String path) {
        if (level.director().isEmpty()) {
            fault(ModelCode.NO_DIRECTOR, path, level.id());
        }
        for (int i = 0; i < level.duties().size(); i++) {
            duty(level, level.duties().get(i), path + ".duties[" + i + "]");
        }
        LevelProof rules = new LevelProof(level, path, most);
        faults.addAll(rules.faults());
        for (int i = 0; i < level.triggers().size(); i++) {
            Trigger trigger = level.triggers().get(i);
            String where = path + ".triggers[" + i + "]";
            String name = trigger.rule().id().value();
            boolean can = rules.canHold(i);
            way(level, trigger.to(), trigger.newDisclosure(), new Place(where, name, true, can));
        }
    }

    private record Place(String path, String name, boolean rule, boolean can) {}

    private void duty(EscalationLevel level, Duty duty, String path) {
        String name = level.id() + "/" + duty.id();
        if (duty.owner().isEmpty()) {
            fault(ModelCode.NO_OWNER, path, name);
        }
        if (duty.term().isEmpty()) {
            fault(ModelCode.NO_TERM, path, name);
        }
        if (duty.silence().isPresent()) {
            Silence silence = duty.silence().get();
            if (silence.kind() == SilenceKind.PUSH_THROUGH
                    && level.pushThrough().isEmpty()) {
                fault(ModelCode.NO_PUSH_THROUGH, path, name, level.id());
            }
            silence.to()
                    .ifPresent(to ->
                            way(level, to, silence.newDisclosure(), new Place(path + ".silence", name, false, true)));
        }
    }

    private void way(EscalationLevel from, String to, boolean newDisclosure, Place place) {
        if (model.level(to).isEmpty()) {
            fault(ModelCode.UNKNOWN_LEVEL, place.path() + ".to", to);
            return;
        }
        EscalationLevel end = model.level(to).get();
        if (end.id().equals(from.id())) {
            fault(place.rule() ? ModelCode.NOT_ELSEWHERE : ModelCode.SILENCE_NOT_UP, place.path(), place.name(), to);
            return;
        }
        Ways.Way way = new Ways.Way(from, end, place.path(), place.name(), place.rule());
        if (!place.rule() && model.direction(from, end) != Direction.UP) {
            fault(ModelCode.SILENCE_NOT_UP, place.path(), place.name(), to);
        }
        boolean changes = from.regime() != end.regime();
        if (changes && !newDisclosure) {
            fault(
                    ModelCode.REGIME_UNTOLD,
                    place.path(),
                    place.name(),
                    from.regime().code(),
                    end.regime().code());
        } else if (!changes && newDisclosure) {
            fault(
                    ModelCode.REGIME_UNCHANGED,
                    place.path(),
                    place.name(),
                    from.regime().code());
        }
        if (place.can()) {
            ways.add(way);
        }
    }

    private void graph() {
        List<String> starts = model.entries().stream().map(Entry::level).toList();
        Set<String> reached = ways.reachable(starts);
        for (int i = 0; i < model.levels().size(); i++) {
            EscalationLevel level = model.levels().get(i);
            String path = "$.levels[" + i + "]";
            if (!reached.contains(level.id())) {
                fault(ModelCode.UNREACHABLE, path, level.id());
            }
            if (model.levels().size() > 1 && !ways.leaves(level)) {
                fault(ModelCode.DEAD_END, path, level.id());
            }
        }
        for (Ways.Way way : ways.all()) {
            if (ways.isUp(way) && !ways.comesDown(way)) {
                fault(
                        ModelCode.NO_WAY_DOWN,
                        way.path(),
                        way.name(),
                        way.from().id(),
                        way.to().id());
            }
        }
    }

    private void fault(ModelCode code, String path, String... details) {
        faults.add(Fault.of(code, path, details));
    }
}
