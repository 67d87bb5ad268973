package nl.regie.core.json.part;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.offence.Detention;
import nl.regie.core.offence.DetentionKind;
import nl.regie.core.offence.Incident;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.person.FreeText;

/** Forms of offences, incidents and detention. */
public final class OffenceJson {

    /** The form of {@link Offence}. */
    public static final Form<Offence> OFFENCE = offence();
    /** The form of {@link Incident}. */
    public static final Form<Incident> INCIDENT = incident();
    /** The form of {@link Detention}. */
    public static final Form<Detention> DETENTION = detention();

    private OffenceJson() {}

    private static Form<Offence> offence() {
        Fields<Offence> fields = Fields.of("Offence");
        Key<OffenceClass> offenceClass =
                fields.required("offenceClass", TermForm.of(OffenceClass.class), Offence::offenceClass);
        Key<LocalDate> on = fields.required("on", Dates.DATE, Offence::on);
        Key<Boolean> highImpact = fields.flag("highImpact", Offence::highImpact);
        Key<ProcedureStage> stage = fields.required("stage", TermForm.of(ProcedureStage.class), Offence::stage);
        Key<LocalDate> stageOn = fields.required("stageOn", Dates.DATE, Offence::stageOn);
        Key<Boolean> irrevocable = fields.flag("irrevocable", Offence::irrevocable);
        Key<Optional<Integer>> maximumMonths =
                fields.optional("maximumMonths", NumberForm.within(1, 360), Offence::maximumMonths);
        Key<Optional<FreeText>> note = fields.optional("note", PersonalJson.TEXT, Offence::note);
        return fields.make(values -> new Offence(
                values.get(offenceClass),
                values.get(on),
                values.get(highImpact),
                values.get(stage),
                values.get(stageOn),
                values.get(irrevocable),
                values.get(maximumMonths),
                values.get(note)));
    }

    private static Form<Incident> incident() {
        Fields<Incident> fields = Fields.of("Incident");
        Key<IncidentKind> kind = fields.required("kind", TermForm.of(IncidentKind.class), Incident::kind);
        Key<LocalDate> on = fields.required("on", Dates.DATE, Incident::on);
        Key<Optional<FreeText>> note = fields.optional("note", PersonalJson.TEXT, Incident::note);
        return fields.make(values -> new Incident(values.get(kind), values.get(on), values.get(note)));
    }

    private static Form<Detention> detention() {
        Fields<Detention> fields = Fields.of("Detention");
        Key<DetentionKind> kind = fields.required("kind", TermForm.of(DetentionKind.class), Detention::kind);
        Key<LocalDate> from = fields.required("from", Dates.DATE, Detention::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, Detention::until);
        return fields.make(values -> new Detention(values.get(kind), values.get(from), values.get(until)));
    }
}
