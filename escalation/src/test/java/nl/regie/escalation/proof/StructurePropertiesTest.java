package nl.regie.escalation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.competence.PushThroughReach;
import nl.regie.core.condition.Condition;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.life.Regime;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.Entry;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.LevelKind;
import nl.regie.escalation.model.Silence;
import nl.regie.escalation.model.SilenceKind;
import nl.regie.escalation.model.StartingPoint;
import nl.regie.escalation.model.Trigger;

/** What a model lacks is what the requirement, read once more and tried out case by case, says that it lacks (ESC-4). */
class StructurePropertiesTest {

    private static final List<Fact<?>> ASKED =
            List.of(EscalationFacts.STAGNATES, EscalationFacts.COMPLEX, EscalationFacts.THREAT);

    private static EscalationModel model(Random random) {
        int n = 1 + random.nextInt(4);
        List<EscalationLevel> levels = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            var level = Models.level("l" + i, random.nextInt(4) == 0 ? LevelKind.WITH_PROSECUTION : LevelKind.LOCAL_TABLE)
                    .regime(random.nextInt(4) == 0 ? Regime.WGS_LIST : Regime.OTHER);
            if (random.nextInt(8) == 0) {
                level.director(Optional.empty());
            }
            if (random.nextBoolean()) {
                level.addPushThrough(PushThroughReach.values()[0]);
            }
            for (int j = random.nextInt(4); j > 0; j--) {
                level.addTriggers(Models.trigger(
                        i + "-" + j, to(random, n), condition(random, 2), random.nextInt(4) == 0));
            }
            for (int j = random.nextInt(3); j > 0; j--) {
                level.addDuties(duty(random, "d" + j, n));
            }
            if (random.nextBoolean()) {
                level.stay(Models.otherwise(i + "-stays"));
            }
            levels.add(level.build());
        }
        List<Entry> entries = new ArrayList<>();
        for (AccessLine line : AccessLine.values()) {
            if (random.nextInt(20) > 0) {
                entries.add(new Entry(line, random.nextInt(3) == 0 ? to(random, n) : "l0", Models.POLICY));
            }
        }
        return Models.model("l0", levels.toArray(EscalationLevel[]::new))
                .entries(entries)
                .build();
    }

    private static String to(Random random, int n) {
        return "l" + random.nextInt(random.nextInt(12) == 0 ? n + 1 : n);
    }

    private static Duty duty(Random random, String id, int n) {
        Optional<Silence> silence = switch (random.nextInt(4)) {
            case 0 -> Optional.of(Silence.pushThrough());
            case 1, 2 -> Optional.of(Silence.goesUpTo(to(random, n), random.nextInt(4) == 0));
            default -> Optional.empty();
        };
        var duty = Duty.builder().copyOf(Models.duty(id, Term.days(1), StartingPoint.ARRIVAL, silence));
        if (random.nextInt(8) == 0) {
            duty.owner(Optional.empty());
        }
        if (random.nextInt(8) == 0) {
            duty.term(Optional.empty());
        }
        return duty.build();
    }

    private static Condition condition(Random random, int depth) {
        Condition leaf = Models.yes(ASKED.get(random.nextInt(ASKED.size())));
        if (depth == 0) {
            return random.nextBoolean() ? leaf : Models.no(leaf);
        }
        Condition one = condition(random, depth - 1);
        Condition other = condition(random, depth - 1);
        return random.nextInt(3) > 0 ? Models.both(one, other) : Models.either(one, other);
    }

    @Property(tries = 3_000)
    void each_thing_that_is_wrong_is_found_and_nothing_else(@ForAll long seed) {
        EscalationModel model = model(new Random(seed));
        Set<ModelCode> found = EnumSet.noneOf(ModelCode.class);
        Proof.faults(model).forEach(fault -> found.add(fault.code()));

        assertThat(found).isEqualTo(new Oracle(model).wrong());
        assertThat(Proof.of(model).isValid()).isEqualTo(found.isEmpty());
    }

    /** Written from the requirement; knows tables of yes and no, and neither diagrams nor searches. */
    private static final class Oracle {

        private final EscalationModel model;
        private final int n;
        private final Set<ModelCode> wrong = EnumSet.noneOf(ModelCode.class);
        private final List<Facts> all =
                BruteForce.completions(Facts.of(EscalationFacts.CATALOGUE).build(), ASKED);
        private final boolean[][] rules;
        private final boolean[][] ways;

        Oracle(EscalationModel model) {
            this.model = model;
            this.n = model.levels().size();
            this.rules = new boolean[n][n];
            this.ways = new boolean[n][n];
        }

        private int place(String id) {
            for (int i = 0; i < n; i++) {
                if (model.levels().get(i).id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean beside(int level) {
            return model.levels().get(level).kind() == LevelKind.WITH_PROSECUTION;
        }

        /** Up the ladder, or off it. */
        private boolean isUp(int from, int to) {
            return beside(from) == beside(to) ? to > from : beside(to);
        }

        private void wrong(boolean is, ModelCode code) {
            if (is) {
                wrong.add(code);
            }
        }

        private void regime(int from, int to, boolean told) {
            boolean same = model.levels().get(from).regime() == model.levels().get(to).regime();
            wrong(!same && !told, ModelCode.REGIME_UNTOLD);
            wrong(same && told, ModelCode.REGIME_UNCHANGED);
        }

        Set<ModelCode> wrong() {
            for (String told : BruteForce.verdict(model, ASKED)) {
                wrong.add(
                        switch (told.split(" ", 2)[0]) {
                            case "never" -> ModelCode.NEVER_HOLDS;
                            case "contradiction" -> ModelCode.CONTRADICTION;
                            case "gap" -> ModelCode.GAP;
                            default -> ModelCode.CIRCLE;
                        });
            }
            for (AccessLine line : AccessLine.values()) {
                wrong(model.entries().stream().noneMatch(entry -> entry.line() == line), ModelCode.NO_ENTRY);
            }
            for (int i = 0; i < n; i++) {
                level(i, model.levels().get(i));
            }
            reaching();
            return wrong;
        }

        private void level(int i, EscalationLevel level) {
            wrong(level.director().isEmpty(), ModelCode.NO_DIRECTOR);
            for (Trigger trigger : level.triggers()) {
                int to = place(trigger.to());
                wrong(to < 0, ModelCode.UNKNOWN_LEVEL);
                wrong(to == i, ModelCode.NOT_ELSEWHERE);
                if (to >= 0 && to != i) {
                    regime(i, to, trigger.newDisclosure());
                    boolean can = all.stream()
                            .anyMatch(facts ->
                                    BruteForce.holds(trigger.rule().when(), facts));
                    rules[i][to] |= can;
                    ways[i][to] |= can;
                }
            }
            for (Duty duty : level.duties()) {
                wrong(duty.owner().isEmpty(), ModelCode.NO_OWNER);
                wrong(duty.term().isEmpty(), ModelCode.NO_TERM);
                wrong(
                        duty.silence()
                                        .filter(silence -> silence.kind() == SilenceKind.PUSH_THROUGH)
                                        .isPresent()
                                && level.pushThrough().isEmpty(),
                        ModelCode.NO_PUSH_THROUGH);
                duty.silence().filter(silence -> silence.to().isPresent()).ifPresent(silence -> {
                    int to = place(silence.to().get());
                    wrong(to < 0, ModelCode.UNKNOWN_LEVEL);
                    wrong(
                            to >= 0 && !(to > i && beside(to) == beside(i)),
                            ModelCode.SILENCE_NOT_UP);
                    if (to >= 0 && to != i) {
                        regime(i, to, silence.newDisclosure());
                        ways[i][to] = true;
                    }
                });
            }
        }

        private void reaching() {
            boolean[][] anyhow = closed(ways);
            boolean[][] down = new boolean[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    down[i][j] = rules[i][j] && !isUp(i, j);
                }
            }
            down = closed(down);
            for (int i = 0; i < n; i++) {
                boolean leaves = false;
                boolean reached = false;
                for (int j = 0; j < n; j++) {
                    leaves |= rules[i][j];
                    if (ways[i][j] && isUp(i, j)) {
                        wrong(!comesDown(down[j], i), ModelCode.NO_WAY_DOWN);
                    }
                }
                for (Entry entry : model.entries()) {
                    int start = place(entry.level());
                    wrong(start < 0, ModelCode.UNKNOWN_LEVEL);
                    reached |= start >= 0 && (start == i || anyhow[start][i]);
                }
                wrong(!leaves && n > 1, ModelCode.DEAD_END);
                wrong(!reached, ModelCode.UNREACHABLE);
            }
        }

        private boolean comesDown(boolean[] reached, int from) {
            for (int k = 0; k <= from; k++) {
                if (reached[k] && !beside(k)) {
                    return true;
                }
            }
            return false;
        }

        private boolean[][] closed(boolean[][] table) {
            boolean[][] reach = new boolean[n][n];
            for (int i = 0; i < n; i++) {
                reach[i] = table[i].clone();
            }
            for (int k = 0; k < n; k++) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        reach[i][j] |= reach[i][k] && reach[k][j];
                    }
                }
            }
            return reach;
        }
    }
}
