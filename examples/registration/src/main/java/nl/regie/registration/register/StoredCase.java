package nl.regie.registration.register;

import nl.regie.core.casefile.CaseFile;

/**
 * Opgeslagen casus: the current state of a case and its version. Stays inside: nothing of it is sent anywhere.
 *
 * @param file the case
 * @param version the number of the last event
 */
public record StoredCase(CaseFile file, int version) {

    /** Which case, in which version. */
    @Override
    public String toString() {
        return "StoredCase[" + file.id() + ", version " + version + "]";
    }
}
