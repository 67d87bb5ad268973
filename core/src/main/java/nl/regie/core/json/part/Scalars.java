package nl.regie.core.json.part;

import java.util.Optional;
import java.util.Set;
import nl.regie.core.document.Version;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.form.TextForm;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;
import nl.regie.core.validation.CaseCode;
import nl.regie.core.violation.Lines;

/** Forms that every kind of document uses. */
public final class Scalars {

    /** The form of a safety region. */
    public static final Form<String> SAFETY_REGION = TextForm.pattern(
            "^VR(0[1-9]|1[0-9]|2[0-5])$", "VR25", Patterns.checked("^VR(0[1-9]|1[0-9]|2[0-5])$", "code"), code -> code);
    /** The form of {@link MunicipalityCode}. */
    public static final Form<MunicipalityCode> MUNICIPALITY =
            TextForm.pattern(MunicipalityCode.PATTERN, "0363", MunicipalityCode::new, MunicipalityCode::value);
    /** The form of a word. */
    public static final Form<String> WORD =
            TextForm.pattern(Lines.CODE, "zrm-2017", text -> Lines.code(text, "code"), code -> code);
    /** The form of a line. */
    public static final Form<String> LINE = TextForm.free(Lines.LONGEST, Scalars::line, Scalars::line);
    /** The form of {@link RuleId}. */
    public static final Form<RuleId> RULE_ID = TextForm.pattern(
            "^[A-Z]{2,8}-[0-9]{1,3}(\\.[A-Za-z0-9][A-Za-z0-9-]{0,40})?$", "CASE-4.police", RuleId::new, RuleId::value);
    /** The form of {@link Version}. */
    public static final Form<Version> VERSION =
            TextForm.pattern(Version.PATTERN, "1.0", Version::parse, Version::toString);

    /** Special categories that the WGS does not name are told as such, not as an unknown word. */
    public static final Form<DataCategory> CATEGORY = TermForm.refusing(
            DataCategory.class,
            Set.of(
                    "religion",
                    "belief",
                    "political-opinion",
                    "ethnicity",
                    "race",
                    "sexual-life",
                    "sexual-orientation",
                    "trade-union-membership",
                    "genetic",
                    "biometric"),
            CaseCode.FORBIDDEN_CATEGORY);

    /** The form of {@link Text}. */
    public static final Form<Text> TEXT = text();
    /** The form of {@link Source}. */
    public static final Form<Source> SOURCE = source();

    private Scalars() {}

    /** Checked when written as well, for values whose type does not check it. */
    private static String line(String text) {
        return Lines.line(text, "text");
    }

    private static Form<Text> text() {
        Fields<Text> fields = Fields.of("Text");
        Key<String> nl = fields.required("nl", LINE, Text::nl);
        Key<String> en = fields.required("en", LINE, Text::en);
        return fields.make(values -> new Text(values.get(nl), values.get(en)));
    }

    private static Form<Source> source() {
        Fields<Source> fields = Fields.of("Source");
        Key<Origin> origin = fields.required("origin", TermForm.of(Origin.class), Source::origin);
        Key<String> document = fields.required("document", LINE, Source::document);
        Key<Optional<String>> place = fields.optional(
                "place", LINE, source -> Optional.of(source.place()).filter(p -> !p.isEmpty()));
        Key<String> requirement = fields.required("requirement", LINE, Source::requirement);
        return fields.make(values -> new Source(
                values.get(origin), values.get(document), values.get(place).orElse(""), values.get(requirement)));
    }
}
