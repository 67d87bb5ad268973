package nl.regie.zgw;

import static java.util.Objects.requireNonNull;

/**
 * Niet overgenomen: one thing that was not carried, by where it stands and not by what it says.
 *
 * <p>Source: SDK-6.
 *
 * @param path where it stands in what was to be carried, such as {@code $.items[3].contact.phone}
 * @param reason why it was not
 */
public record NotCarried(String path, Reason reason) {

    /**
     * Checks that all are there.
     *
     * @param path where it stands
     * @param reason why it was not carried
     */
    public NotCarried {
        requireNonNull(path, "path");
        requireNonNull(reason, "reason");
    }
}
