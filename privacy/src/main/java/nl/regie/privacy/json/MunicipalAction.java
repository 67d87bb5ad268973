package nl.regie.privacy.json;

import java.util.List;
import java.util.Optional;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ListForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.privacy.log.Confidentiality;

/** Verwerkingsactie: one action as the municipal log writes it. The names of the keys are those of its API. */
record MunicipalAction(
        String url,
        String id,
        String action,
        String purpose,
        String processing,
        Confidentiality confidentiality,
        String term,
        String executor,
        String system,
        String user,
        Optional<String> kindOfRecipient,
        Optional<String> recipient,
        String at,
        String recorded,
        List<MunicipalObject> objects) {

    private static final int OBJECTS = 10_000;

    static Form<MunicipalAction> form() {
        Fields<MunicipalAction> fields = Fields.of("VerwerkingsactieUitgebreid");
        Form<String> name = MunicipalObject.NAME;
        Key<String> url = fields.required("url", MunicipalObject.ADDRESS, MunicipalAction::url);
        Key<String> id = fields.required("actieId", name, MunicipalAction::id);
        Key<String> action = fields.required("actieNaam", name, MunicipalAction::action);
        Key<String> purpose = fields.required("handelingNaam", name, MunicipalAction::purpose);
        Key<String> processing = fields.required("verwerkingNaam", name, MunicipalAction::processing);
        Key<Confidentiality> confidentiality = fields.required(
                "vertrouwelijkheid", TermForm.of(Confidentiality.class), MunicipalAction::confidentiality);
        Key<String> term = fields.required("bewaartermijn", name, MunicipalAction::term);
        Key<String> executor = fields.required("uitvoerder", name, MunicipalAction::executor);
        Key<String> system = fields.required("systeem", name, MunicipalAction::system);
        Key<String> user = fields.required("gebruiker", name, MunicipalAction::user);
        Key<Optional<String>> kind = fields.optional("soortAfnemerId", name, MunicipalAction::kindOfRecipient);
        Key<Optional<String>> recipient = fields.optional("afnemerId", name, MunicipalAction::recipient);
        Key<String> at = fields.required("tijdstip", name, MunicipalAction::at);
        Key<String> recorded = fields.required("tijdstipRegistratie", name, MunicipalAction::recorded);
        Key<List<MunicipalObject>> objects = fields.required(
                "verwerkteObjecten", ListForm.of(MunicipalObject.form(), 0, OBJECTS), MunicipalAction::objects);
        return fields.make(values -> new MunicipalAction(
                values.get(url),
                values.get(id),
                values.get(action),
                values.get(purpose),
                values.get(processing),
                values.get(confidentiality),
                values.get(term),
                values.get(executor),
                values.get(system),
                values.get(user),
                values.get(kind),
                values.get(recipient),
                values.get(at),
                values.get(recorded),
                values.get(objects)));
    }
}
