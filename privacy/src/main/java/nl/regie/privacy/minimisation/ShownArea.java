package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import nl.regie.core.place.MunicipalityCode;

/**
 * Getoond gebied: the area of an area case, without what somebody wrote about it.
 *
 * <p>Source: ON 1; CASE-1; PRIV-16.
 *
 * @param name its name
 * @param within in which municipality
 */
public record ShownArea(String name, MunicipalityCode within) {

    /**
     * Checks that all are there.
     *
     * @param name its name
     * @param within in which municipality
     */
    public ShownArea {
        requireNonNull(name, "name");
        requireNonNull(within, "within");
    }
}
