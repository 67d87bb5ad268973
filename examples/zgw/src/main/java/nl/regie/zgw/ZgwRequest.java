package nl.regie.zgw;

import static java.util.Objects.requireNonNull;

/**
 * Verzoek: one thing to post to the register.
 *
 * <p>Source: facts 8.4; SDK-6.
 *
 * @param collection the collection it is posted to, such as {@code /rollen}
 * @param body the body, as JSON
 */
public record ZgwRequest(String collection, String body) {

    /**
     * Checks that all are there.
     *
     * @param collection the collection it is posted to
     * @param body the body, as JSON
     */
    public ZgwRequest {
        requireNonNull(collection, "collection");
        requireNonNull(body, "body");
    }

    /** Where it goes; nothing of what it says. */
    @Override
    public String toString() {
        return "ZgwRequest[" + collection + "]";
    }
}
