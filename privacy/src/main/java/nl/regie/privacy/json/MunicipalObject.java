package nl.regie.privacy.json;

import java.util.List;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TextForm;
import nl.regie.core.violation.Lines;
import nl.regie.privacy.log.MunicipalLog;

/** Verwerkt object: a person whose data were processed, as the municipal log writes it. The names of the keys are those of its API. */
record MunicipalObject(String url, String id, String kindOfId, String objectId, List<String> kinds) {

    private static final int KINDS = 100;

    static final Form<String> NAME =
            TextForm.free(MunicipalLog.LONGEST_NAME, MunicipalObject::name, MunicipalObject::name);
    static final Form<String> ADDRESS = TextForm.free(2_042, text -> text, text -> text);

    private static String name(String text) {
        return Lines.check(text, MunicipalLog.LONGEST_NAME, "name");
    }

    private static Form<String> kind() {
        Fields<String> fields = Fields.of("VerwerktSoortGegeven");
        Key<String> kind = fields.required("soortGegeven", NAME, text -> text);
        return fields.make(values -> values.get(kind));
    }

    static Form<MunicipalObject> form() {
        Fields<MunicipalObject> fields = Fields.of("VerwerktObject");
        Key<String> url = fields.required("url", ADDRESS, MunicipalObject::url);
        Key<String> id = fields.required("verwerktObjectId", NAME, MunicipalObject::id);
        fields.required("objecttype", NAME, object -> "persoon"); // it knows no other
        Key<String> kindOfId = fields.required("soortObjectId", NAME, MunicipalObject::kindOfId);
        Key<String> objectId = fields.required("objectId", NAME, MunicipalObject::objectId);
        Key<List<String>> kinds = fields.list("verwerkteSoortenGegevens", kind(), KINDS, MunicipalObject::kinds);
        return fields.make(values -> new MunicipalObject(
                values.get(url), values.get(id), values.get(kindOfId), values.get(objectId), values.get(kinds)));
    }
}
