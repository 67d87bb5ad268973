package nl.regie.escalation.json.part;

import java.util.List;
import java.util.Optional;
import nl.regie.core.competence.PushThroughReach;
import nl.regie.core.condition.Condition;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.FlagForm;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.part.ConditionJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.Chain;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.role.CaseRole;
import nl.regie.core.rule.Rule;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.model.Asking;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.EscalationFacts;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.Holder;
import nl.regie.escalation.model.LevelKind;
import nl.regie.escalation.model.Silence;
import nl.regie.escalation.model.SilenceKind;
import nl.regie.escalation.model.StartingPoint;
import nl.regie.escalation.model.Stay;
import nl.regie.escalation.model.Trigger;
import nl.regie.escalation.model.Warrant;

/** The forms of a level and of what stands in it. */
final class LevelJson {

    static final Form<Warrant> WARRANT = warrant();

    private static final int MOST = 100;
    private static final Form<Condition> CONDITION = new ConditionJson(EscalationFacts.CATALOGUE).form();

    private LevelJson() {}

    static Form<EscalationLevel> level() {
        Fields<EscalationLevel> fields = Fields.of("EscalationLevel");
        Key<String> id = fields.required("id", Scalars.WORD, EscalationLevel::id);
        Key<Text> name = fields.required("name", Scalars.TEXT, EscalationLevel::name);
        Key<LevelKind> kind = fields.required("kind", TermForm.of(LevelKind.class), EscalationLevel::kind);
        Key<Regime> regime = fields.required("regime", TermForm.of(Regime.class), EscalationLevel::regime);
        Form<Holder> holder = holder();
        Key<Optional<Holder>> director = fields.optional("director", holder, EscalationLevel::director);
        Key<List<Holder>> present = fields.list("present", holder, MOST, EscalationLevel::present);
        Key<List<Asking>> asks = fields.list("asks", asking(), MOST, EscalationLevel::asks);
        Key<Optional<Term>> review = fields.optional("review", TimeJson.TERM, EscalationLevel::review);
        Key<List<PushThroughReach>> pushThrough =
                fields.list("pushThrough", TermForm.of(PushThroughReach.class), 2, EscalationLevel::pushThrough);
        Key<List<Duty>> duties = fields.list("duties", duty(holder), MOST, EscalationLevel::duties);
        Key<List<Trigger>> triggers = fields.list("triggers", trigger(), MOST, EscalationLevel::triggers);
        Key<Optional<Stay>> stay = fields.optional("stay", stay(), EscalationLevel::stay);
        Key<Warrant> warrant = fields.required("warrant", WARRANT, EscalationLevel::warrant);
        return fields.make(values -> EscalationLevel.builder()
                .id(values.get(id))
                .name(values.get(name))
                .kind(values.get(kind))
                .regime(values.get(regime))
                .director(values.get(director))
                .present(values.get(present))
                .asks(values.get(asks))
                .review(values.get(review))
                .pushThrough(values.get(pushThrough))
                .duties(values.get(duties))
                .triggers(values.get(triggers))
                .stay(values.get(stay))
                .warrant(values.get(warrant))
                .build());
    }

    private static Form<Warrant> warrant() {
        Fields<Warrant> fields = Fields.of("Warrant");
        Key<Source> source = fields.required("source", Scalars.SOURCE, Warrant::source);
        Key<Boolean> verified = fields.required("verified", FlagForm.FLAG, Warrant::verified);
        return fields.make(values -> new Warrant(values.get(source), values.get(verified)));
    }

    private static Form<Holder> holder() {
        Fields<Holder> fields = Fields.of("Holder");
        Key<Optional<CaseRole>> role = fields.optional("role", TermForm.of(CaseRole.class), Holder::role);
        Key<Optional<OrganisationType>> organisation =
                fields.optional("organisation", TermForm.of(OrganisationType.class), Holder::organisation);
        Key<Optional<Chain>> chain = fields.optional("chain", TermForm.of(Chain.class), Holder::chain);
        return fields.make(values -> new Holder(values.get(role), values.get(organisation), values.get(chain)));
    }

    private static Form<Asking> asking() {
        Fields<Asking> fields = Fields.of("Asking");
        Key<Text> says = fields.required("says", Scalars.TEXT, Asking::says);
        Key<List<DataCategory>> categories = fields.list("categories", Scalars.CATEGORY, 20, Asking::categories);
        Key<Warrant> warrant = fields.required("warrant", WARRANT, Asking::warrant);
        return fields.make(values -> new Asking(values.get(says), values.get(categories), values.get(warrant)));
    }

    private static Form<Duty> duty(Form<Holder> holder) {
        Fields<Duty> fields = Fields.of("Duty");
        Key<String> id = fields.required("id", Scalars.WORD, Duty::id);
        Key<Text> says = fields.required("says", Scalars.TEXT, Duty::says);
        Key<Optional<Holder>> owner = fields.optional("owner", holder, Duty::owner);
        Key<Optional<Term>> term = fields.optional("term", TimeJson.TERM, Duty::term);
        Key<StartingPoint> from = fields.required("from", TermForm.of(StartingPoint.class), Duty::from);
        Key<Optional<Step>> fulfilledBy = fields.optional("fulfilledBy", TermForm.of(Step.class), Duty::fulfilledBy);
        Key<Optional<Silence>> silence = fields.optional("silence", silence(), Duty::silence);
        Key<Warrant> warrant = fields.required("warrant", WARRANT, Duty::warrant);
        return fields.make(values -> Duty.builder()
                .id(values.get(id))
                .says(values.get(says))
                .owner(values.get(owner))
                .term(values.get(term))
                .from(values.get(from))
                .fulfilledBy(values.get(fulfilledBy))
                .silence(values.get(silence))
                .warrant(values.get(warrant))
                .build());
    }

    private static Form<Silence> silence() {
        Fields<Silence> fields = Fields.of("Silence");
        Key<SilenceKind> kind = fields.required("kind", TermForm.of(SilenceKind.class), Silence::kind);
        Key<Optional<String>> to = fields.optional("to", Scalars.WORD, Silence::to);
        Key<Boolean> newDisclosure = fields.flag("newDisclosure", Silence::newDisclosure);
        return fields.make(values -> new Silence(values.get(kind), values.get(to), values.get(newDisclosure)));
    }

    private static Form<Trigger> trigger() {
        Fields<Trigger> fields = Fields.of("Trigger");
        Key<RuleId> id =
                fields.required("id", Scalars.RULE_ID, trigger -> trigger.rule().id());
        Key<Integer> version = fields.required(
                "version",
                NumberForm.within(1, 10_000),
                trigger -> trigger.rule().version());
        Key<String> to = fields.required("to", Scalars.WORD, Trigger::to);
        Key<Text> says =
                fields.required("says", Scalars.TEXT, trigger -> trigger.rule().says());
        Key<Condition> when =
                fields.required("when", CONDITION, trigger -> trigger.rule().when());
        Key<Boolean> newDisclosure = fields.flag("newDisclosure", Trigger::newDisclosure);
        Key<Warrant> warrant = fields.required("warrant", WARRANT, Trigger::warrant);
        return fields.make(values -> new Trigger(
                new Rule(
                        values.get(id),
                        values.get(version),
                        values.get(warrant).source(),
                        values.get(says),
                        values.get(when)),
                values.get(to),
                values.get(newDisclosure),
                values.get(warrant).verified()));
    }

    private static Form<Stay> stay() {
        Fields<Stay> fields = Fields.of("Stay");
        Key<RuleId> id = fields.required("id", Scalars.RULE_ID, Stay::id);
        Key<Text> says = fields.required("says", Scalars.TEXT, Stay::says);
        Key<Optional<Condition>> when = fields.optional("when", CONDITION, Stay::when);
        Key<Warrant> warrant = fields.required("warrant", WARRANT, Stay::warrant);
        return fields.make(values -> new Stay(values.get(id), values.get(says), values.get(when), values.get(warrant)));
    }
}
