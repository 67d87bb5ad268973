package nl.regie.zgw;

import static java.util.Objects.requireNonNull;

/**
 * Fout: one thing that is wrong with a document, by where it stands and not by what it says.
 *
 * <p>Source: SDK-2, SDK-6.
 *
 * @param path where it stands, such as {@code $.rollen[0].betrokkeneIdentificatie.inpBsn}
 * @param kind what is wrong
 */
public record Fault(String path, FaultKind kind) {

    /**
     * Checks that all are there.
     *
     * @param path where it stands
     * @param kind what is wrong
     */
    public Fault {
        requireNonNull(path, "path");
        requireNonNull(kind, "kind");
    }
}
