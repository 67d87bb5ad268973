package nl.regie.core.rule;

import static java.util.Objects.requireNonNull;

/**
 * Grondslag van een beslissing: which rules and which profile a decision was made with, so that it can be made again.
 *
 * <p>Source: CPLX-4.
 *
 * @param ruleSet the rule set's id
 * @param ruleSetVersion its version
 * @param profile the profile's id; {@code national} for the national default
 * @param profileVersion its version
 */
public record Basis(String ruleSet, String ruleSetVersion, String profile, String profileVersion) {

    /**
     * Checks that all are there.
     *
     * @param ruleSet the rule set's id
     * @param ruleSetVersion its version
     * @param profile the profile's id
     * @param profileVersion its version
     */
    public Basis {
        requireNonNull(ruleSet, "ruleSet");
        requireNonNull(ruleSetVersion, "ruleSetVersion");
        requireNonNull(profile, "profile");
        requireNonNull(profileVersion, "profileVersion");
    }
}
