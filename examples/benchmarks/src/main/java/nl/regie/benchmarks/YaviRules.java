package nl.regie.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;

/** Some of the constraints that {@link PlainCase} carries as annotations, for YAVI: fewer, so its figure is a lower bound. */
final class YaviRules {

    private static final int LINE = 500;
    private static final int TEXT = 20_000;

    private static final Validator<PlainCase.Task> TASK = ValidatorBuilder.<PlainCase.Task>of()
            .constraint(PlainCase.Task::law, "law", c -> c.notBlank().lessThanOrEqual(LINE))
            .constraint(PlainCase.Task::article, "article", c -> c.notBlank().lessThanOrEqual(LINE))
            .build();
    private static final Validator<PlainCase.Participant> PARTICIPANT = ValidatorBuilder.<PlainCase.Participant>of()
            .constraint(PlainCase.Participant::id, "id", c -> c.pattern(PlainCase.ID))
            .constraintOnObject(PlainCase.Participant::organisation, "organisation", c -> c.notNull())
            .nestIfPresent(PlainCase.Participant::task, "task", TASK)
            .constraintOnObject(PlainCase.Participant::from, "from", c -> c.notNull())
            .build();
    private static final Validator<PlainCase.Person> PERSON = ValidatorBuilder.<PlainCase.Person>of()
            .constraint(PlainCase.Person::id, "id", c -> c.pattern(PlainCase.ID))
            .constraint(PlainCase.Person::position, "position", c -> c.notBlank())
            .build();
    private static final Validator<PlainCase.DecidedBy> DECIDED_BY = ValidatorBuilder.<PlainCase.DecidedBy>of()
            .constraint(PlainCase.DecidedBy::person, "person", c -> c.pattern(PlainCase.ID))
            .constraint(PlainCase.DecidedBy::organ, "organ", c -> c.pattern(PlainCase.ID))
            .build();
    private static final Validator<PlainCase.Event> EVENT = ValidatorBuilder.<PlainCase.Event>of()
            .constraintOnObject(PlainCase.Event::on, "on", c -> c.notNull())
            .constraint(PlainCase.Event::step, "step", c -> c.notBlank())
            .nest(PlainCase.Event::by, "by", DECIDED_BY)
            .constraint(PlainCase.Event::reason, "reason", c -> c.notBlank().lessThanOrEqual(TEXT))
            .build();
    private static final Validator<PlainCase.Labels> LABELS = ValidatorBuilder.<PlainCase.Labels>of()
            .constraint(PlainCase.Labels::category, "category", c -> c.notBlank())
            .constraint(PlainCase.Labels::supplier, "supplier", c -> c.pattern(PlainCase.ID))
            .constraintOnObject(PlainCase.Labels::ground, "ground", c -> c.notNull())
            .constraintOnObject(PlainCase.Labels::firstProcessed, "firstProcessed", c -> c.notNull())
            .build();
    private static final Validator<PlainCase.Signal> SIGNAL = ValidatorBuilder.<PlainCase.Signal>of()
            .constraint(PlainCase.Signal::domain, "domain", c -> c.notBlank())
            .constraint(PlainCase.Signal::problem, "problem", c -> c.notBlank())
            .constraint(PlainCase.Signal::standing, "standing", c -> c.notBlank())
            .build();
    private static final Validator<PlainCase.Item> ITEM = ValidatorBuilder.<PlainCase.Item>of()
            .constraint(PlainCase.Item::id, "id", c -> c.pattern(PlainCase.ID))
            .nest(PlainCase.Item::labels, "labels", LABELS)
            .nestIfPresent(PlainCase.Item::signal, "signal", SIGNAL)
            .build();

    static final Validator<PlainCase> CASE = ValidatorBuilder.<PlainCase>of()
            .constraint(PlainCase::id, "id", c -> c.pattern(PlainCase.ID))
            .constraint(PlainCase::kind, "kind", c -> c.notBlank())
            .constraint(PlainCase::regime, "regime", c -> c.notBlank())
            .forEach(PlainCase::participants, "participants", PARTICIPANT)
            .forEach(PlainCase::persons, "persons", PERSON)
            .forEach(PlainCase::events, "events", EVENT)
            .forEach(PlainCase::items, "items", ITEM)
            .build();

    private YaviRules() {}
}
