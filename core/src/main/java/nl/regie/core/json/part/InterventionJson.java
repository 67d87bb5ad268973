package nl.regie.core.json.part;

import java.util.List;
import nl.regie.core.intervention.DecidingOrgan;
import nl.regie.core.intervention.MeasureKind;
import nl.regie.core.intervention.MixSettings;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.plan.ResourceKind;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/** Forms of measures and mixes. */
public final class InterventionJson {

    /** The form of {@link MeasureKind}. */
    public static final Form<MeasureKind> MEASURE_KIND = measureKind();
    /** The form of {@link MixSettings}. */
    public static final Form<MixSettings> SETTINGS = settings();

    private InterventionJson() {}

    private static Form<MeasureKind> measureKind() {
        Fields<MeasureKind> fields = Fields.of("MeasureKind");
        Key<String> code = fields.required("code", Scalars.WORD, MeasureKind::code);
        Key<Text> name = fields.required("name", Scalars.TEXT, MeasureKind::name);
        Key<Strand> strand = fields.required("strand", TermForm.of(Strand.class), MeasureKind::strand);
        Key<List<DecidingOrgan>> decides =
                fields.nonEmpty("decides", TermForm.of(DecidingOrgan.class), 20, MeasureKind::decides);
        Key<List<OrganisationType>> carriedOutBy =
                fields.list("carriedOutBy", TermForm.of(OrganisationType.class), 50, MeasureKind::carriedOutBy);
        Key<List<ResourceKind>> needs = fields.list("needs", TermForm.of(ResourceKind.class), 20, MeasureKind::needs);
        Key<List<Problem>> addresses = fields.list("addresses", TermForm.of(Problem.class), 50, MeasureKind::addresses);
        Key<List<String>> clashes = fields.list("clashes", Scalars.WORD, 100, MeasureKind::clashes);
        Key<Source> source = fields.required("source", Scalars.SOURCE, MeasureKind::source);
        Key<Boolean> verified = fields.flag("verified", MeasureKind::verified);
        return fields.make(values -> new MeasureKind(
                values.get(code),
                values.get(name),
                values.get(strand),
                values.get(decides),
                values.get(carriedOutBy),
                values.get(needs),
                values.get(addresses),
                values.get(clashes),
                values.get(source),
                values.get(verified)));
    }

    private static Form<MixSettings> settings() {
        Fields<MixSettings> fields = Fields.of("MixSettings");
        Key<Integer> strands = fields.required("strands", NumberForm.within(1, 3), MixSettings::strands);
        return fields.make(values -> new MixSettings(values.get(strands)));
    }
}
