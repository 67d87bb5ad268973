package nl.regie.privacy.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.id.Ids;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.form.TextForm;
import nl.regie.core.json.part.PersonalJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.right.AccessExtract;
import nl.regie.privacy.right.AnswerNature;
import nl.regie.privacy.right.ExtractEntry;
import nl.regie.privacy.right.ExtractLine;
import nl.regie.privacy.right.ExtractRecipient;
import nl.regie.privacy.right.RequestId;

/**
 * Deur voor overzichten: what a person gets on a request for access, as a document. It holds his data in the clear and is made for him.
 *
 * <p>Source: AVG 12, 15; SDK-1, PRIV-14.
 */
public final class RightsJson {

    /** The version that is written. */
    public static final Version VERSION = new Version(1, 0);

    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_LINES = 100;
    private static final int MOST_RECIPIENTS = 2_000;

    /** The door for extracts. */
    public static final DocumentType<AccessExtract> EXTRACT =
            Codec.of("nl.regie.access-extract", VERSION, RightsJson::extract, extract -> List.of());

    private RightsJson() {}

    private static ObjectForm<AccessExtract> extract(Fields<AccessExtract> fields) {
        Form<Language> tag = TextForm.pattern("^(nl|en)$", "nl", RightsJson::language, Language::tag);
        Form<RequestId> id = TextForm.pattern(Ids.PATTERN, "v1", RequestId::new, RequestId::value);
        Key<Language> language = fields.required("language", tag, AccessExtract::language);
        Key<RequestId> request = fields.required("request", id, AccessExtract::request);
        Key<String> house = fields.required("house", Scalars.LINE, AccessExtract::house);
        Key<String> contactPoint = fields.required("contactPoint", Scalars.LINE, AccessExtract::contactPoint);
        Key<AnswerNature> nature = fields.required("nature", TermForm.of(AnswerNature.class), AccessExtract::nature);
        Key<LocalDate> on = fields.required("on", Dates.DATE, AccessExtract::on);
        Key<Boolean> partly = fields.flag("partly", AccessExtract::partly);
        Key<List<ExtractEntry>> entries = fields.list("entries", entry(), MOST_ENTRIES, AccessExtract::entries);
        return fields.make(values -> new AccessExtract(
                values.get(language),
                values.get(request),
                values.get(house),
                values.get(contactPoint),
                values.get(nature),
                values.get(on),
                values.get(partly),
                values.get(entries)));
    }

    private static Language language(String tag) {
        for (Language language : Language.values()) {
            if (language.name().toLowerCase(Locale.ROOT).equals(tag)) {
                return language;
            }
        }
        throw new MalformedValueException(ValueCode.UNKNOWN_CODE, "language");
    }

    private static Form<ExtractEntry> entry() {
        Fields<ExtractEntry> fields = Fields.of("Entry");
        Key<Integer> number = fields.required("number", NumberForm.within(1, MOST_ENTRIES), ExtractEntry::number);
        Key<Optional<DataCategory>> category = fields.optional("category", Scalars.CATEGORY, ExtractEntry::category);
        Key<List<ExtractLine>> says = fields.nonEmpty("says", line(), MOST_LINES, ExtractEntry::says);
        Key<Optional<String>> source = fields.optional("source", Scalars.LINE, ExtractEntry::source);
        Key<Optional<String>> ground = fields.optional("ground", Scalars.LINE, ExtractEntry::ground);
        Key<Optional<LocalDate>> since = fields.optional("since", Dates.DATE, ExtractEntry::since);
        Key<List<ExtractRecipient>> recipients =
                fields.list("recipients", recipient(), MOST_RECIPIENTS, ExtractEntry::recipients);
        Key<String> purpose = fields.required("purpose", Scalars.LINE, ExtractEntry::purpose);
        return fields.make(values -> new ExtractEntry(
                values.get(number),
                values.get(category),
                values.get(says),
                values.get(source),
                values.get(ground),
                values.get(since),
                values.get(recipients),
                values.get(purpose)));
    }

    private static Form<ExtractLine> line() {
        Fields<ExtractLine> fields = Fields.of("Line");
        Key<String> label = fields.required("label", Scalars.LINE, ExtractLine::label);
        Key<FreeText> says = fields.required("says", PersonalJson.TEXT, ExtractLine::says);
        return fields.make(values -> new ExtractLine(values.get(label), values.get(says)));
    }

    private static Form<ExtractRecipient> recipient() {
        Fields<ExtractRecipient> fields = Fields.of("Recipient");
        Key<String> name = fields.required("name", Scalars.LINE, ExtractRecipient::name);
        Key<LocalDate> on = fields.required("on", Dates.DATE, ExtractRecipient::on);
        return fields.make(values -> new ExtractRecipient(values.get(name), values.get(on)));
    }
}
