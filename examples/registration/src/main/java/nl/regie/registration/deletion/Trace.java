package nl.regie.registration.deletion;

import nl.regie.core.id.CaseId;

/** Spoor: something that is kept beside a case elsewhere, and goes with it. */
public interface Trace {

    /** Forgets what is kept beside a case. Whoever calls it holds the transaction. */
    void forget(CaseId id);
}
