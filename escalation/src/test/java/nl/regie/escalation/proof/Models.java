package nl.regie.escalation.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Not;
import nl.regie.core.fact.Fact;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.profile.Following;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.Entry;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationLevelBuilder;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.EscalationModelBuilder;
import nl.regie.escalation.model.Holder;
import nl.regie.escalation.model.LevelKind;
import nl.regie.escalation.model.Silence;
import nl.regie.escalation.model.StartingPoint;
import nl.regie.escalation.model.Stay;
import nl.regie.escalation.model.Trigger;
import nl.regie.escalation.model.Warrant;

/** Small models to prove and to route by. */
public final class Models {

    public static final Text TEXT = new Text("tekst", "text");
    public static final Warrant POLICY = new Warrant(Source.policy("ESC-4"), false);

    private Models() {}

    public static Trigger trigger(String id, String to, Condition when) {
        return trigger(id, to, when, false);
    }

    public static Trigger trigger(String id, String to, Condition when, boolean newDisclosure) {
        return new Trigger(
                new Rule(new RuleId("ESC-2." + id), 1, POLICY.source(), TEXT, when), to, newDisclosure, false);
    }

    public static Stay stay(String id, Condition when) {
        return new Stay(new RuleId("ESC-2." + id), TEXT, Optional.of(when), POLICY);
    }

    public static Stay otherwise(String id) {
        return new Stay(new RuleId("ESC-2." + id), TEXT, Optional.empty(), POLICY);
    }

    public static EscalationLevelBuilder level(String id, LevelKind kind) {
        return EscalationLevel.builder()
                .id(id)
                .name(TEXT)
                .kind(kind)
                .regime(Regime.OTHER)
                .director(Holder.of(OrganisationType.MAYOR))
                .warrant(POLICY);
    }

    public static Duty duty(String id, Term term, StartingPoint from, Optional<Silence> silence) {
        return Duty.builder()
                .id(id)
                .says(TEXT)
                .owner(Holder.of(OrganisationType.MAYOR))
                .term(term)
                .from(from)
                .silence(silence)
                .warrant(POLICY)
                .build();
    }

    public static EscalationModelBuilder model(String entry, EscalationLevel... levels) {
        return EscalationModel.builder()
                .id("small")
                .edition("1")
                .name(TEXT)
                .from(LocalDate.of(2025, 1, 1))
                .addFollows(new Following("nothing", "1"))
                .entries(Stream.of(AccessLine.values())
                        .map(line -> new Entry(line, entry, POLICY))
                        .toList())
                .addLevels(levels);
    }

    public static Condition yes(Fact<?> fact) {
        return new Holds(fact);
    }

    public static Condition no(Condition condition) {
        return new Not(condition);
    }

    public static Condition both(Condition... conditions) {
        return new All(List.of(conditions));
    }

    public static Condition either(Condition... conditions) {
        return new Any(List.of(conditions));
    }
}
