package nl.regie.conformance;

/** Told to whoever runs the kit: an argument, a vector or a file that cannot be used. */
final class UnusableException extends RuntimeException {

    UnusableException(String message) {
        super(message);
    }

    UnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
