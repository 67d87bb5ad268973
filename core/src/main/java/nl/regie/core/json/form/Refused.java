package nl.regie.core.json.form;

/** Ends a reading; carries nothing, since the violations are gathered apart. */
@SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace, which is the point: refusing is cheap
final class Refused extends RuntimeException {

    static final Refused INSTANCE = new Refused();

    private static final long serialVersionUID = 1L;

    private Refused() {
        super("refused", null, false, false);
    }
}
