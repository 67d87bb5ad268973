package nl.regie.privacy.json;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.Limits;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.json.CaseJson;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.ListForm;
import nl.regie.core.json.form.Passage;
import nl.regie.core.json.form.Sieve;
import nl.regie.core.json.form.Variant;
import nl.regie.core.json.part.IdJson;
import nl.regie.core.json.part.ItemJson;
import nl.regie.core.json.part.PlanJson;
import nl.regie.core.plan.Result;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.minimisation.Minimisation;
import nl.regie.privacy.minimisation.Minimised;
import nl.regie.privacy.minimisation.Minimiser;
import org.jspecify.annotations.Nullable;

/**
 * Stromende minimalisator: from the JSON of a case to what one recipient may see of it. A case in canonical form is read once and is not
 * built: the content of an item whose labels do not let it through is passed over unread. A case in another order is read by the door
 * for cases, within its limits, and minimised as a whole; what comes out is the same. Immutable and thread-safe.
 *
 * <p>Whatever is shown or decides on showing is checked as the door for cases checks it: a label that is missing or stands twice, a key
 * that nobody knows, an id that stands twice. Of what is passed over, which includes the parts of a case that nobody is ever told, it is
 * only known that it is sound JSON; whoever must know that the whole case is sound asks {@code CaseJson.TYPE.check}.
 *
 * <p>Source: PRIV-4, SDK-2.
 */
public final class StreamingMinimiser {

    private static final Form<List<Result>> RESULTS = ListForm.of(PlanJson.RESULT, 0, 1_000);
    private static final Set<String> LABELLED = Set.of("items", "plan", "results");
    private static final Set<String> NEVER_TOLD =
            Set.of("themes", "holds", "level", "priority", "links", "requests", "decisions", "extensions", "meetings");
    private static final Map<String, Variant<? extends Content>> CONTENTS =
            ItemJson.CONTENTS.stream().collect(Collectors.toUnmodifiableMap(Variant::key, Function.identity()));

    private final Minimiser minimiser;
    private final Codec<CaseFile> cases;

    private StreamingMinimiser(Minimiser minimiser, Codec<CaseFile> cases) {
        this.minimiser = requireNonNull(minimiser, "minimiser");
        this.cases = cases;
    }

    /**
     * A streaming minimiser.
     *
     * @param minimiser what decides
     * @return one with the default limits
     */
    public static StreamingMinimiser of(Minimiser minimiser) {
        return new StreamingMinimiser(minimiser, Codec.behind(CaseJson.TYPE));
    }

    /**
     * The same under other limits.
     *
     * @param limits what a text may ask
     * @return the streaming minimiser
     */
    public StreamingMinimiser with(Limits limits) {
        return new StreamingMinimiser(minimiser, cases.with(limits));
    }

    /**
     * Minimises the JSON of a case.
     *
     * @param bytes the case, in UTF-8
     * @param request who asks, for what, on which day, and what was done for it
     * @return what may be handed out, to be written by {@link MinimisedCaseJson}, with the receipt; or everything that is wrong with the
     *     case, and then nothing is handed out
     * @throws nl.regie.core.violation.MalformedValueException if the naming of persons gives what is no id, or one name to two persons
     */
    public Validation<Seq<Violation>, Minimised> minimise(byte[] bytes, DisclosureRequest request) {
        Passing passing = new Passing(requireNonNull(request, "request"));
        if (cases.sift(bytes, passing)) {
            return Validation.valid(passing.minimisation().finish());
        }
        return cases.read(bytes).map(checked -> minimiser.minimise(checked.value(), request));
    }

    /** One reading in passing. */
    private final class Passing implements Sieve<CaseFile> {

        private final DisclosureRequest request;
        private @Nullable Minimisation minimisation;

        private Passing(DisclosureRequest request) {
            this.request = request;
        }

        private Minimisation minimisation() {
            return requireNonNull(minimisation, "minimisation");
        }

        @Override
        public boolean takes(String key) {
            return LABELLED.contains(key);
        }

        @Override
        public boolean skips(String key) {
            return NEVER_TOLD.contains(key);
        }

        @Override
        public void none(CaseFile document) {
            minimisation = minimiser.begin(document, request);
        }

        @Override
        public void take(String key, CaseFile head, Passage passage) {
            Minimisation begun = minimisation == null ? minimiser.begin(head, request) : minimisation;
            minimisation = begun;
            switch (key) {
                case "items" -> passage.list(ItemJson.MOST, element -> item(begun, element));
                case "plan" -> begun.take(passage.read(PlanJson.PLAN));
                default -> begun.take(passage.read(RESULTS));
            }
        }
    }

    private static void item(Minimisation minimisation, Passage passage) {
        passage.enter();
        passage.key("id");
        ItemId id = passage.read(IdJson.ITEM);
        passage.key("labels");
        Labels labels = passage.read(ItemJson.LABELS);
        boolean wanted = minimisation.offer(id, labels);
        Variant<? extends Content> content = CONTENTS.get(passage.key());
        if (content == null || !Item.categoriesOf(content.type()).contains(labels.category())) {
            throw passage.refuse();
        }
        if (wanted) {
            minimisation.take(new Item(id, labels, passage.read(content.form())));
        } else {
            passage.skip();
        }
        passage.leave();
    }
}
