package nl.regie.escalation.json.part;

import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.clock.TermUnit;

/** Forms of time. */
final class TimeJson {

    static final Form<Term> TERM = term();

    private TimeJson() {}

    private static Form<Term> term() {
        Fields<Term> fields = Fields.of("Term");
        Key<Integer> amount = fields.required("amount", NumberForm.within(0, 9_999), Term::amount);
        Key<TermUnit> unit = fields.required("unit", TermForm.of(TermUnit.class), Term::unit);
        return fields.make(values -> new Term(values.get(amount), values.get(unit)));
    }
}
