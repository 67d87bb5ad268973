package nl.regie.core.json.part;

import java.util.function.Function;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ConsentId;
import nl.regie.core.id.Ids;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.TextForm;

/** Forms of ids. */
public final class IdJson {

    /** The form of {@link CaseId}. */
    public static final Form<CaseId> CASE = id(CaseId::new, CaseId::value);
    /** The form of {@link ItemId}. */
    public static final Form<ItemId> ITEM = id(ItemId::new, ItemId::value);
    /** The form of {@link PersonId}. */
    public static final Form<PersonId> PERSON = id(PersonId::new, PersonId::value);
    /** The form of {@link ParticipantId}. */
    public static final Form<ParticipantId> PARTICIPANT = id(ParticipantId::new, ParticipantId::value);
    /** The form of {@link ConsentId}. */
    public static final Form<ConsentId> CONSENT = id(ConsentId::new, ConsentId::value);

    private IdJson() {}

    private static <T> Form<T> id(Function<String, T> make, Function<T, String> value) {
        return TextForm.pattern(Ids.PATTERN, "p1", make, value);
    }
}
