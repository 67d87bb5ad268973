package nl.regie.conformance.system;

/** A question that cannot be read: told as an error of the protocol. */
final class RefusedQuestion extends RuntimeException {

    RefusedQuestion(String message) {
        super(message);
    }

    RefusedQuestion(String message, Throwable cause) {
        super(message, cause);
    }
}
