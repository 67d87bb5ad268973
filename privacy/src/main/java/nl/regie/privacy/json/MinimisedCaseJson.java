package nl.regie.privacy.json;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.document.Checked;
import nl.regie.core.document.Version;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.part.IdJson;
import nl.regie.core.json.part.ItemJson;
import nl.regie.core.json.part.PersonalJson;
import nl.regie.core.json.part.PlaceJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.life.Regime;
import nl.regie.core.person.FreeText;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.minimisation.MinimisedCase;
import nl.regie.privacy.minimisation.ShownAgreement;
import nl.regie.privacy.minimisation.ShownArea;
import nl.regie.privacy.minimisation.ShownCase;
import nl.regie.privacy.minimisation.ShownHead;
import nl.regie.privacy.minimisation.ShownItem;
import nl.regie.privacy.minimisation.ShownParticipant;
import nl.regie.privacy.minimisation.ShownPerson;
import nl.regie.privacy.minimisation.ShownResult;
import nl.regie.privacy.minimisation.ShownRole;

/**
 * The door through which a case is handed out. It writes only what the minimiser made. Who receives it reads a {@link ShownCase}, which
 * cannot be handed out again.
 *
 * <p>Persons and participants stand last, because only the items tell which of them are named.
 *
 * <p>Source: WGS 1.11, 2.31(7); PRIV-4, SDK-1.
 */
public final class MinimisedCaseJson {

    /** What stands as {@code format} in every minimised case. */
    public static final String FORMAT = "nl.regie.minimised-case";

    private static final Codec<ShownCase> TYPE =
            Codec.of(FORMAT, Version.FIRST, MinimisedCaseJson::shownCase, shown -> List.of());

    private MinimisedCaseJson() {}

    /**
     * Writes a minimised case in canonical form: the same case gives the same bytes.
     *
     * @param file the minimised case
     * @return the text, in UTF-8
     */
    public static byte[] write(MinimisedCase file) {
        return TYPE.write(file.shown());
    }

    /**
     * Writes a minimised case in canonical form.
     *
     * @param file the minimised case
     * @param target where to write; it is flushed and not closed
     * @throws IOException if the target fails
     */
    public static void write(MinimisedCase file, OutputStream target) throws IOException {
        TYPE.write(file.shown(), target);
    }

    /**
     * Reads what a recipient was given.
     *
     * @param bytes the text, in UTF-8
     * @return what the recipient sees with its warnings, or everything that is wrong
     */
    public static Validation<Seq<Violation>, Checked<ShownCase>> read(byte[] bytes) {
        return TYPE.read(bytes);
    }

    /**
     * The JSON Schema, draft 2020-12.
     *
     * @return the schema as JSON, indented; the same on every call
     */
    public static String schema() {
        return TYPE.schema();
    }

    /**
     * The version that is read and written.
     *
     * @return the version
     */
    public static Version version() {
        return TYPE.version();
    }

    private static ObjectForm<ShownCase> shownCase(Fields<ShownCase> fields) {
        Key<Optional<ParticipantId>> recipient = fields.optional("recipient", IdJson.PARTICIPANT, ShownCase::recipient);
        Key<Purpose> purpose = fields.required("purpose", TermForm.of(Purpose.class), ShownCase::purpose);
        Key<LocalDate> asOf = fields.required("asOf", Dates.DATE, ShownCase::asOf);
        Key<Optional<ShownHead>> head = fields.optional("case", head(), ShownCase::head);
        Key<List<ShownItem>> items = fields.list("items", ShownJson.ITEM, ItemJson.MOST, ShownCase::items);
        Key<Optional<LocalDate>> agreedOn = fields.optional("agreedOn", Dates.DATE, ShownCase::agreedOn);
        Key<List<ShownAgreement>> agreements =
                fields.list("agreements", ShownJson.AGREEMENT, 200, ShownCase::agreements);
        Key<List<ShownResult>> results = fields.list("results", ShownJson.RESULT, 1_000, ShownCase::results);
        Key<List<ShownRole>> roles = fields.list("roles", ShownJson.ROLE, 500, ShownCase::roles);
        Key<List<ShownParticipant>> participants =
                fields.list("participants", ShownJson.PARTICIPANT, 200, ShownCase::participants);
        Key<List<ShownPerson>> persons = fields.list("persons", ShownJson.PERSON, 500, ShownCase::persons);
        return fields.make(values -> new ShownCase(
                values.get(recipient),
                values.get(purpose),
                values.get(asOf),
                values.get(head),
                values.get(items),
                values.get(agreedOn),
                values.get(agreements),
                values.get(results),
                values.get(roles),
                values.get(participants),
                values.get(persons)));
    }

    private static Form<ShownHead> head() {
        Fields<ShownHead> fields = Fields.of("ShownHead");
        Key<CaseId> id = fields.required("id", IdJson.CASE, ShownHead::id);
        Key<CaseKind> kind = fields.required("kind", TermForm.of(CaseKind.class), ShownHead::kind);
        Key<Regime> regime = fields.required("regime", TermForm.of(Regime.class), ShownHead::regime);
        Key<SafetyHouse> house = fields.required("house", PlaceJson.SAFETY_HOUSE, ShownHead::house);
        Key<Optional<ShownArea>> area = fields.optional("area", area(), ShownHead::area);
        Key<Optional<FreeText>> question = fields.optional("question", PersonalJson.TEXT, ShownHead::question);
        return fields.make(values -> new ShownHead(
                values.get(id),
                values.get(kind),
                values.get(regime),
                values.get(house),
                values.get(area),
                values.get(question)));
    }

    private static Form<ShownArea> area() {
        Fields<ShownArea> fields = Fields.of("ShownArea");
        Key<String> name = fields.required("name", Scalars.LINE, ShownArea::name);
        Key<MunicipalityCode> within = fields.required("within", Scalars.MUNICIPALITY, ShownArea::within);
        return fields.make(values -> new ShownArea(values.get(name), values.get(within)));
    }
}
