package nl.regie.registration.deletion;

import nl.regie.core.id.CaseId;
import nl.regie.registration.judgement.Fulfilments;
import nl.regie.registration.log.CaseKeys;
import org.springframework.stereotype.Component;

/** Sporen: what is kept beside a case. Once the case is gone it goes too, and with it the key that leads the log back to anybody. */
@Component
public class Traces {

    private final Fulfilments fulfilments;
    private final RetentionNotes notes;
    private final CaseKeys keys;

    Traces(Fulfilments fulfilments, RetentionNotes notes, CaseKeys keys) {
        this.fulfilments = fulfilments;
        this.notes = notes;
        this.keys = keys;
    }

    /** Forgets everything that is kept beside a case. */
    public void forget(CaseId id) {
        fulfilments.forget(id);
        notes.forget(id);
        keys.destroy(id);
    }
}
