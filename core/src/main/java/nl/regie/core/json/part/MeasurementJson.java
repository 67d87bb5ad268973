package nl.regie.core.json.part;

import java.util.List;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.life.Step;
import nl.regie.core.measurement.Confidence;
import nl.regie.core.measurement.MeasurementSettings;
import nl.regie.core.measurement.RecidivismDefinition;
import nl.regie.core.offence.IncidentKind;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.problem.Problem;

/** Forms of what profiles fill in for measuring results. */
public final class MeasurementJson {

    private static final int MOST = 50;

    /** The form of {@link RecidivismDefinition}. */
    public static final Form<RecidivismDefinition> RECIDIVISM = recidivism();
    /** The form of {@link MeasurementSettings}. */
    public static final Form<MeasurementSettings> SETTINGS = settings();

    private MeasurementJson() {}

    private static Form<RecidivismDefinition> recidivism() {
        Fields<RecidivismDefinition> fields = Fields.of("RecidivismDefinition");
        Key<Integer> serious =
                fields.required("seriousMonths", NumberForm.within(1, 360), RecidivismDefinition::seriousMonths);
        Key<Integer> verySerious = fields.required(
                "verySeriousMonths", NumberForm.within(1, 360), RecidivismDefinition::verySeriousMonths);
        Key<List<ProcedureStage>> stages =
                fields.nonEmpty("stages", TermForm.of(ProcedureStage.class), MOST, RecidivismDefinition::stages);
        return fields.make(
                values -> new RecidivismDefinition(values.get(serious), values.get(verySerious), values.get(stages)));
    }

    private static Form<MeasurementSettings> settings() {
        Fields<MeasurementSettings> fields = Fields.of("MeasurementSettings");
        Key<Integer> window =
                fields.required("windowMonths", NumberForm.within(1, 60), MeasurementSettings::windowMonths);
        Key<Step> start = fields.required("start", TermForm.of(Step.class), MeasurementSettings::start);
        Key<RecidivismDefinition> recidivism =
                fields.required("recidivism", RECIDIVISM, MeasurementSettings::recidivism);
        Form<IncidentKind> incident = TermForm.of(IncidentKind.class);
        Key<List<IncidentKind>> nuisance = fields.nonEmpty("nuisance", incident, MOST, MeasurementSettings::nuisance);
        Key<List<IncidentKind>> crisis =
                fields.list("crisisContacts", incident, MOST, MeasurementSettings::crisisContacts);
        Key<List<Problem>> dropOut =
                fields.nonEmpty("dropOut", TermForm.of(Problem.class), MOST, MeasurementSettings::dropOut);
        Key<Confidence> confidence =
                fields.required("confidence", TermForm.of(Confidence.class), MeasurementSettings::confidence);
        return fields.make(values -> MeasurementSettings.builder()
                .windowMonths(values.get(window))
                .start(values.get(start))
                .recidivism(values.get(recidivism))
                .nuisance(values.get(nuisance))
                .crisisContacts(values.get(crisis))
                .dropOut(values.get(dropOut))
                .confidence(values.get(confidence))
                .build());
    }
}
