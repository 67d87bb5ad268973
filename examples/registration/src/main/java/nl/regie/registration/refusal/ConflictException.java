package nl.regie.registration.refusal;

/** Iemand was eerder: somebody else changed the case in the meantime. Nothing was changed; whoever asked looks again first. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says no more than that. */
    public ConflictException() {
        super("the case was changed in the meantime");
    }
}
