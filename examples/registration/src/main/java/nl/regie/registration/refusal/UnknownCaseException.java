package nl.regie.registration.refusal;

/** Onbekend: there is no such case, or the user may not know of it. Both are told in the same way. */
public final class UnknownCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says no more than that. */
    public UnknownCaseException() {
        super("no such case");
    }
}
