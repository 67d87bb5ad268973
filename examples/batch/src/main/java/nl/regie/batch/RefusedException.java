package nl.regie.batch;

/** Thrown when a run may not be made, before anything is written. Its message names files and options, and nothing out of a record. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what is refused and why
     */
    public RefusedException(String message) {
        super(message);
    }
}
