package nl.regie.core.source;

import static java.util.Objects.requireNonNull;

import nl.regie.core.text.Language;

/**
 * Bron: the place that a rule rests on, for example {@code WGS 2.31(2)}, with the requirement it carries out.
 *
 * <p>Source: SDK-2.
 *
 * @param origin what kind of text it is
 * @param document short name of the document, such as {@code WGS}; not blank
 * @param place the article, section or criterion in it; may be empty for a policy
 * @param requirement id of the requirement that the rule carries out, such as {@code CASE-2}; not blank
 */
public record Source(Origin origin, String document, String place, String requirement) {

    /**
     * Checks that the document and the requirement are named.
     *
     * @param origin what kind of text it is
     * @param document short name of the document
     * @param place the place in it; may be empty
     * @param requirement id of the requirement
     * @throws IllegalArgumentException if the document or the requirement is blank
     */
    public Source {
        requireNonNull(origin, "origin");
        requireNonNull(place, "place");
        if (requireNonNull(document, "document").isBlank()
                || requireNonNull(requirement, "requirement").isBlank()) {
            throw new IllegalArgumentException("a source names its document and its requirement");
        }
    }

    /**
     * An article of the Wet gegevensverwerking door samenwerkingsverbanden (WGS).
     *
     * @param article the article, such as {@code 2.31(2)}
     * @param requirement the requirement's id
     * @return the source
     */
    public static Source wgs(String article, String requirement) {
        return new Source(Origin.LAW, "WGS", article, requirement);
    }

    /**
     * An article of another act.
     *
     * @param act the act's short name, such as {@code AVG}
     * @param article the article
     * @param requirement the requirement's id
     * @return the source
     */
    public static Source law(String act, String article, String requirement) {
        return new Source(Origin.LAW, act, article, requirement);
    }

    /**
     * A section of the document "Op weg naar 2020" (ON), the vision document of the field.
     *
     * @param section the section's number
     * @param requirement the requirement's id
     * @return the source
     */
    public static Source on2020(String section, String requirement) {
        return new Source(Origin.FRAMEWORK, "Op weg naar 2020", section, requirement);
    }

    /**
     * Our own policy: chosen for this library, no law.
     *
     * @param requirement the requirement's id
     * @return the source
     */
    public static Source policy(String requirement) {
        return new Source(Origin.POLICY, "Regie", "", requirement);
    }

    /**
     * The source as people cite it.
     *
     * @param language the language of the words around it
     * @return for example {@code WGS 2.31(2)}, or {@code eigen beleid (P)} for a policy
     */
    public String cite(Language language) {
        if (origin == Origin.POLICY) {
            return origin.label(language) + " (P)";
        }
        return place.isEmpty() ? document : document + " " + place;
    }
}
