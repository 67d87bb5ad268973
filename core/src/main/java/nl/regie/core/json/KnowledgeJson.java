package nl.regie.core.json;

import java.util.List;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.part.OrganisationJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.knowledge.Approach;
import nl.regie.core.knowledge.Expertise;
import nl.regie.core.knowledge.KnowledgeBase;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Theme;
import nl.regie.core.text.Text;

/**
 * The door for what a house knows: approaches and expertise.
 *
 * <p>Source: ON 3, 6; KNOW-1, SDK-1.
 */
public final class KnowledgeJson {

    /** What stands as {@code format} in every such document. */
    public static final String FORMAT = "nl.regie.knowledge";

    /** The kind of document that holds what one house knows. */
    public static final DocumentType<KnowledgeBase> TYPE =
            Codec.of(FORMAT, new Version(1, 0), KnowledgeJson::base, base -> List.of());

    private static final int MOST = 10_000;
    private static final int WORDS = 100;
    private static final int CASES = 1_000_000;

    private KnowledgeJson() {}

    private static Form<Approach> approach() {
        Fields<Approach> fields = Fields.of("Approach");
        Key<String> code = fields.required("code", Scalars.WORD, Approach::code);
        Key<Text> name = fields.required("name", Scalars.TEXT, Approach::name);
        Key<List<Theme>> themes = fields.list("themes", TermForm.of(Theme.class), WORDS, Approach::themes);
        Key<List<Problem>> problems = fields.list("problems", TermForm.of(Problem.class), WORDS, Approach::problems);
        Key<List<String>> measures = fields.list("measures", Scalars.WORD, WORDS, Approach::measures);
        Key<Integer> cases = fields.required("cases", NumberForm.within(Approach.FEWEST, CASES), Approach::cases);
        Key<Integer> improved = fields.required("improved", NumberForm.within(0, CASES), Approach::improved);
        Key<Integer> worse = fields.required("worse", NumberForm.within(0, CASES), Approach::worse);
        return fields.make(values -> new Approach(
                values.get(code),
                values.get(name),
                values.get(themes),
                values.get(problems),
                values.get(measures),
                values.get(cases),
                values.get(improved),
                values.get(worse)));
    }

    private static Form<Expertise> expertise() {
        Fields<Expertise> fields = Fields.of("Expertise");
        Key<Organisation> organisation =
                fields.required("organisation", OrganisationJson.ORGANISATION, Expertise::organisation);
        Key<String> desk = fields.required("desk", Scalars.LINE, Expertise::desk);
        Key<List<Theme>> themes = fields.list("themes", TermForm.of(Theme.class), WORDS, Expertise::themes);
        Key<List<Problem>> problems = fields.list("problems", TermForm.of(Problem.class), WORDS, Expertise::problems);
        return fields.make(values ->
                new Expertise(values.get(organisation), values.get(desk), values.get(themes), values.get(problems)));
    }

    private static ObjectForm<KnowledgeBase> base(Fields<KnowledgeBase> fields) {
        Key<List<Approach>> approaches = fields.list("approaches", approach(), MOST, KnowledgeBase::approaches);
        Key<List<Expertise>> known = fields.list("expertise", expertise(), MOST, KnowledgeBase::expertise);
        return fields.make(values -> new KnowledgeBase(values.get(approaches), values.get(known)));
    }
}
