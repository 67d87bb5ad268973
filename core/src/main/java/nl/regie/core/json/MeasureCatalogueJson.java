package nl.regie.core.json;

import java.util.List;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.intervention.MeasureKind;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.part.InterventionJson;
import nl.regie.core.json.part.Scalars;

/**
 * The door for catalogues of measures.
 *
 * <p>Source: ON 1, 3, 4; PLAN-1, SDK-1.
 */
public final class MeasureCatalogueJson {

    /** What stands as {@code format} in every catalogue. */
    public static final String FORMAT = "nl.regie.measure-catalogue";

    /** The kind of document that holds one catalogue. */
    public static final DocumentType<MeasureCatalogue> TYPE =
            Codec.of(FORMAT, new Version(1, 0), MeasureCatalogueJson::catalogue, catalogue -> List.of());

    private MeasureCatalogueJson() {}

    private static ObjectForm<MeasureCatalogue> catalogue(Fields<MeasureCatalogue> fields) {
        Key<String> id = fields.required("id", Scalars.WORD, MeasureCatalogue::id);
        Key<String> edition = fields.required("edition", Scalars.LINE, MeasureCatalogue::edition);
        Key<List<MeasureKind>> kinds =
                fields.nonEmpty("measures", InterventionJson.MEASURE_KIND, 1_000, MeasureCatalogue::kinds);
        return fields.make(values -> MeasureCatalogue.of(values.get(id), values.get(edition), values.get(kinds)));
    }
}
