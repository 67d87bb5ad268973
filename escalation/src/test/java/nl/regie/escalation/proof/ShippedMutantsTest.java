package nl.regie.escalation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.core.condition.Not;
import nl.regie.core.rule.Rule;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.model.Direction;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationLevelBuilder;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.Silence;
import nl.regie.escalation.model.SilenceKind;
import nl.regie.escalation.model.Trigger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is broken in a shipped model, the proof tells (ESC-4, ESC-5). */
class ShippedMutantsTest {

    private final List<Arguments> mutants = new ArrayList<>();

    static Stream<Arguments> mutants() {
        ShippedMutantsTest made = new ShippedMutantsTest();
        for (SoundModel sound : ShippedModels.ALL) {
            EscalationModel model = sound.model();
            for (int i = 0; i < model.entries().size(); i++) {
                int dropped = i;
                made.add(
                        "entry dropped " + i,
                        EscalationModel.builder()
                                .copyOf(model)
                                .entries(without(model.entries(), dropped))
                                .build());
            }
            for (EscalationLevel level : model.levels()) {
                made.level(model, level);
            }
        }
        return made.mutants.stream();
    }

    private void level(EscalationModel model, EscalationLevel level) {
        String in = " of " + level.id();
        change(
                "director dropped" + in,
                model,
                level,
                old -> of(old).director(Optional.empty()).build());
        change("level renamed" + in, model, level, old -> of(old).id("renamed").build());
        change(
                "stay dropped" + in,
                model,
                level,
                old -> of(old).stay(Optional.empty()).build());
        add(
                "level dropped" + in,
                EscalationModel.builder()
                        .copyOf(model)
                        .levels(model.levels().stream()
                                .filter(other -> !other.equals(level))
                                .toList())
                        .build());
        for (int i = 0; i < level.triggers().size(); i++) {
            int at = i;
            Trigger trigger = level.triggers().get(i);
            String rule = " " + trigger.rule().id();
            change(
                    "dropped" + rule,
                    model,
                    level,
                    old -> of(old).triggers(without(old.triggers(), at)).build());
            EscalationLevel to = model.level(trigger.to()).orElseThrow();
            trigger(
                    "negated" + rule,
                    model,
                    level,
                    at,
                    new Trigger(negated(trigger.rule()), trigger.to(), trigger.newDisclosure(), trigger.verified()));
            trigger(
                    "disclosure turned" + rule,
                    model,
                    level,
                    at,
                    new Trigger(trigger.rule(), trigger.to(), !trigger.newDisclosure(), trigger.verified()));
            trigger(
                    "sent to itself" + rule,
                    model,
                    level,
                    at,
                    new Trigger(trigger.rule(), level.id(), trigger.newDisclosure(), trigger.verified()));
            if (to.regime() != level.regime()) {
                change(
                        "regime of the other" + rule,
                        model,
                        level,
                        old -> of(old).regime(to.regime()).build());
            }
        }
        List<Trigger> kept = level.triggers().stream()
                .filter(trigger -> {
                    Direction way =
                            model.direction(level, model.level(trigger.to()).orElseThrow());
                    return way == Direction.UP || way == Direction.ASIDE;
                })
                .toList();
        if (kept.size() < level.triggers().size()) {
            change(
                    "way down dropped" + in,
                    model,
                    level,
                    old -> of(old).triggers(kept).build());
        }
        for (int i = 0; i < level.duties().size(); i++) {
            duty(model, level, i);
        }
    }

    private void duty(EscalationModel model, EscalationLevel level, int at) {
        Duty duty = level.duties().get(at);
        String name = " " + level.id() + "/" + duty.id();
        duty(
                "term dropped" + name,
                model,
                level,
                at,
                Duty.builder().copyOf(duty).term(Optional.empty()).build());
        duty(
                "owner dropped" + name,
                model,
                level,
                at,
                Duty.builder().copyOf(duty).owner(Optional.empty()).build());
        Silence silence = duty.silence().orElseThrow();
        if (silence.kind() == SilenceKind.PUSH_THROUGH) {
            change(
                    "authority dropped" + name,
                    model,
                    level,
                    old -> of(old).pushThrough(List.of()).build());
        } else if (silence.kind() == SilenceKind.GOES_UP) {
            Silence turned = Silence.goesUpTo(silence.to().orElseThrow(), !silence.newDisclosure());
            duty(
                    "silence untold" + name,
                    model,
                    level,
                    at,
                    Duty.builder().copyOf(duty).silence(turned).build());
            Silence nowhere = Silence.goesUpTo("nowhere", silence.newDisclosure());
            duty(
                    "silence to nowhere" + name,
                    model,
                    level,
                    at,
                    Duty.builder().copyOf(duty).silence(nowhere).build());
        }
    }

    private static Rule negated(Rule rule) {
        return Rule.builder().copyOf(rule).when(new Not(rule.when())).build();
    }

    private void trigger(String name, EscalationModel model, EscalationLevel level, int at, Trigger mutant) {
        change(
                name,
                model,
                level,
                old -> of(old).triggers(with(old.triggers(), at, mutant)).build());
    }

    private void duty(String name, EscalationModel model, EscalationLevel level, int at, Duty mutant) {
        change(
                name,
                model,
                level,
                old -> of(old).duties(with(old.duties(), at, mutant)).build());
    }

    private void change(
            String name, EscalationModel model, EscalationLevel level, UnaryOperator<EscalationLevel> mutation) {
        add(
                name,
                EscalationModel.builder()
                        .copyOf(model)
                        .levels(model.levels().stream()
                                .map(old -> old.equals(level) ? mutation.apply(old) : old)
                                .toList())
                        .build());
    }

    private void add(String name, EscalationModel mutant) {
        mutants.add(Arguments.of(mutant.id() + ": " + name, mutant));
    }

    private static EscalationLevelBuilder of(EscalationLevel level) {
        return EscalationLevel.builder().copyOf(level);
    }

    private static <T> List<T> without(List<T> values, int at) {
        return IntStream.range(0, values.size())
                .filter(i -> i != at)
                .mapToObj(values::get)
                .toList();
    }

    private static <T> List<T> with(List<T> values, int at, T value) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> i == at ? value : values.get(i))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void every_mutant_is_caught(String name, EscalationModel mutant) {
        assertThat(Proof.faults(mutant)).as(name).isNotEmpty();
    }
}
