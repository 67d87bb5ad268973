package nl.regie.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.condition.All;
import nl.regie.core.condition.AtLeast;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Not;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.profile.Following;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.escalation.model.Entry;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.Holder;
import nl.regie.escalation.model.LevelKind;
import nl.regie.escalation.model.Stay;
import nl.regie.escalation.model.Trigger;
import nl.regie.escalation.model.Warrant;

/** A sound model of six levels; the more facts there are, the higher a case goes. */
final class LargeModel {

    private static final Text TEXT = new Text("tekst", "text");
    private static final Warrant POLICY = new Warrant(Source.policy("ESC-4"), false);
    private static final int LEVELS = 6;

    private LargeModel() {}

    static EscalationModel make() {
        List<Condition> all = new ArrayList<>();
        EscalationFacts.CATALOGUE.facts().forEach(fact -> all.add(new Holds(fact)));
        List<EscalationLevel> levels = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            levels.add(level(i, all));
        }
        return EscalationModel.builder()
                .id("large")
                .edition("1")
                .name(TEXT)
                .from(LocalDate.of(2025, 1, 1))
                .addFollows(new Following("nothing", "1"))
                .entries(Stream.of(AccessLine.values())
                        .map(line -> new Entry(line, "l0", POLICY))
                        .toList())
                .levels(levels)
                .build();
    }

    private static EscalationLevel level(int i, List<Condition> all) {
        List<Trigger> triggers = new ArrayList<>();
        List<Condition> stays = new ArrayList<>();
        if (i < LEVELS - 1) {
            Condition up = new AtLeast(2 * i + 2, all);
            triggers.add(trigger("up" + i, "l" + (i + 1), up));
            stays.add(new Not(up));
        }
        if (i > 0) {
            Condition down = new Not(new AtLeast(2 * i, all));
            triggers.add(trigger("down" + i, "l" + (i - 1), down));
            stays.add(new Not(down));
        }
        return EscalationLevel.builder()
                .id("l" + i)
                .name(TEXT)
                .kind(i == 0 ? LevelKind.FRONT_LINE : LevelKind.SAFETY_HOUSE)
                .regime(Regime.OTHER)
                .director(Holder.of(OrganisationType.MAYOR))
                .triggers(triggers)
                .stay(new Stay(new RuleId("ESC-2.stay" + i), TEXT, Optional.of(new All(stays)), POLICY))
                .warrant(POLICY)
                .build();
    }

    private static Trigger trigger(String id, String to, Condition when) {
        Rule rule = new Rule(new RuleId("ESC-2." + id), 1, POLICY.source(), TEXT, when);
        return new Trigger(rule, to, false, false);
    }
}
