package nl.regie.conformance;

/** A system that answers questions of the protocol. */
interface SystemUnderTest extends AutoCloseable {

    /** The largest answer that is taken, in bytes. */
    int LONGEST = 16 * 1024 * 1024;

    /**
     * Asks one question, and always comes back within the time that was set.
     *
     * @param id the id of the question
     * @param question the question, as JSON on one line
     */
    Reply ask(String id, String question);

    /** How the reports name it. */
    String name();

    @Override
    void close();
}
