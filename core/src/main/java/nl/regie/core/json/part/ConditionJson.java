package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regie.core.condition.All;
import nl.regie.core.condition.Any;
import nl.regie.core.condition.AtLeast;
import nl.regie.core.condition.Condition;
import nl.regie.core.condition.During;
import nl.regie.core.condition.EqualTo;
import nl.regie.core.condition.Holds;
import nl.regie.core.condition.Not;
import nl.regie.core.condition.Within;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.FactCatalogue;
import nl.regie.core.fact.FactType;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.Recursive;
import nl.regie.core.json.form.TextForm;
import nl.regie.core.json.form.Variant;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/** The forms of conditions over one catalogue of facts: an object with one key, which names the kind of condition. */
public final class ConditionJson {

    private static final int PARTS = 100;

    private final FactCatalogue catalogue;
    private final Form<Fact<?>> fact;
    private final Form<Condition> itself = Recursive.to(this::form);
    private final Form<Condition> form;

    /**
     * Describes them.
     *
     * @param catalogue the facts that they may name
     */
    public ConditionJson(FactCatalogue catalogue) {
        this.catalogue = catalogue;
        this.fact = TextForm.pattern(Lines.CODE, "open-domains", this::find, Fact::name);
        this.form = condition();
    }

    /**
     * The form of a condition.
     *
     * @return the form
     */
    public Form<Condition> form() {
        return form;
    }

    private Fact<?> find(String name) {
        return catalogue.find(name).orElseThrow(() -> new MalformedValueException(ValueCode.UNKNOWN_CODE, "fact"));
    }

    private ObjectForm<Condition> condition() {
        Fields<Condition> fields = Fields.of("Condition");
        Key<Condition> kind = fields.exactlyOne(
                List.of(
                        new Variant<>("all", All.class, parts("All", All::of, All::new)),
                        new Variant<>("any", Any.class, parts("Any", Any::of, Any::new)),
                        new Variant<>("not", Not.class, not()),
                        new Variant<>("at-least", AtLeast.class, atLeast()),
                        new Variant<>("holds", Holds.class, holds()),
                        new Variant<>("equals", EqualTo.class, equalTo()),
                        new Variant<>("within", Within.class, within()),
                        new Variant<>("during", During.class, during())),
                condition -> condition);
        return fields.make(values -> values.get(kind));
    }

    private <C> Form<C> parts(String name, Function<C, List<Condition>> get, Function<List<Condition>, C> make) {
        Fields<C> fields = Fields.of(name);
        Key<List<Condition>> of = fields.nonEmpty("of", itself, PARTS, get);
        return fields.make(values -> make.apply(values.get(of)));
    }

    private Form<Not> not() {
        Fields<Not> fields = Fields.of("Not");
        Key<Condition> of = fields.required("of", itself, Not::of);
        return fields.make(values -> new Not(values.get(of)));
    }

    private Form<AtLeast> atLeast() {
        Fields<AtLeast> fields = Fields.of("AtLeast");
        Key<Integer> count = fields.required("count", NumberForm.within(1, PARTS), AtLeast::count);
        Key<List<Condition>> of = fields.nonEmpty("of", itself, PARTS, AtLeast::of);
        return fields.make(values -> {
            int wanted = values.get(count);
            MalformedValueException.unless(wanted <= values.get(of).size(), ValueCode.OUT_OF_RANGE, "count");
            return new AtLeast(wanted, values.get(of));
        });
    }

    private Form<Holds> holds() {
        Fields<Holds> fields = Fields.of("Holds");
        Key<Fact<?>> asked = fields.required("fact", fact, Holds::fact);
        return fields.make(values -> new Holds(values.get(asked)));
    }

    private Form<EqualTo> equalTo() {
        Fields<EqualTo> fields = Fields.of("Equals");
        Key<Fact<?>> asked = fields.required("fact", fact, EqualTo::fact);
        Key<String> code = fields.required("code", Scalars.WORD, EqualTo::code);
        return fields.make(values -> {
            Fact<String> found = of(FactType.CODE, values.get(asked));
            MalformedValueException.unless(found.codes().contains(values.get(code)), ValueCode.UNKNOWN_CODE, "code");
            return new EqualTo(found, values.get(code));
        });
    }

    private Form<Within> within() {
        NumberForm number = NumberForm.within(0, Integer.MAX_VALUE);
        Fields<Within> fields = Fields.of("Within");
        Key<Fact<?>> asked = fields.required("fact", fact, Within::fact);
        Key<Optional<Integer>> from =
                fields.optional("from", number, w -> w.from().map(Long::intValue));
        Key<Optional<Integer>> to = fields.optional("to", number, w -> w.to().map(Long::intValue));
        return fields.make(values -> {
            Optional<Long> lower = values.get(from).map(Integer::longValue);
            Optional<Long> upper = values.get(to).map(Integer::longValue);
            checkBounds(lower, upper, "from", "to");
            return new Within(of(FactType.COUNT, values.get(asked)), lower, upper);
        });
    }

    private Form<During> during() {
        Fields<During> fields = Fields.of("During");
        Key<Fact<?>> asked = fields.required("fact", fact, During::fact);
        Key<Optional<LocalDate>> first = fields.optional("first", Dates.DATE, During::first);
        Key<Optional<LocalDate>> last = fields.optional("last", Dates.DATE, During::last);
        return fields.make(values -> {
            checkBounds(values.get(first), values.get(last), "first", "last");
            return new During(of(FactType.DATE, values.get(asked)), values.get(first), values.get(last));
        });
    }

    private static <T extends Comparable<? super T>> void checkBounds(
            Optional<T> lower, Optional<T> upper, String lowerKey, String upperKey) {
        boolean bounded = lower.isPresent() || upper.isPresent();
        MalformedValueException.unless(bounded, ValueCode.MISSING_TOGETHER, lowerKey);
        boolean ordered = lower.isEmpty() || upper.isEmpty() || lower.get().compareTo(upper.get()) <= 0;
        MalformedValueException.unless(ordered, ValueCode.ORDER, upperKey);
    }

    /** The fact as one of the type that the condition asks for. */
    @SuppressWarnings("unchecked") // the type of a fact is that of its values
    private static <T> Fact<T> of(FactType type, Fact<?> fact) {
        MalformedValueException.unless(fact.type() == type, ValueCode.CONTRADICTION, "fact");
        return (Fact<T>) fact;
    }
}
