package nl.regie.core.json;

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
final class IdJson {

    static final Form<CaseId> CASE = id(CaseId::new, CaseId::value);
    static final Form<ItemId> ITEM = id(ItemId::new, ItemId::value);
    static final Form<PersonId> PERSON = id(PersonId::new, PersonId::value);
    static final Form<ParticipantId> PARTICIPANT = id(ParticipantId::new, ParticipantId::value);
    static final Form<ConsentId> CONSENT = id(ConsentId::new, ConsentId::value);

    private IdJson() {}

    private static <T> Form<T> id(Function<String, T> make, Function<T, String> value) {
        return TextForm.pattern(Ids.PATTERN, "p1", make, value);
    }
}
