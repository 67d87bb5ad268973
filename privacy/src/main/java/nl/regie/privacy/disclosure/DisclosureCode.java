package nl.regie.privacy.disclosure;

import nl.regie.core.source.Source;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.ViolationCode;

/**
 * Codes of what keeps framework and covenants from ever disclosing anything of one case.
 *
 * <p>Source: PRIV-2, PRIV-3; each constant has its own.
 */
public enum DisclosureCode implements ViolationCode {
    /** No framework is loaded for the regime of the case. */
    NO_FRAMEWORK(Source.policy("CASE-8")),
    /** The framework does not hold on that day. */
    NOT_IN_FORCE(Source.policy("PRIV-3")),
    /** The steps of the case contradict each other, so that nobody can say where it stands. */
    PHASE_UNKNOWN(Source.wgs("2.31", "CASE-2")),
    /** No participant has designated anybody who can meet a condition that everything asks for. */
    NOBODY_DESIGNATED(Source.wgs("1.8(2)", "ROLE-11")),
    /** A covenant appoints by a role that nobody holds. */
    ROLE_VACANT(Source.policy("PRIV-3")),
    /** Covenants appoint by several roles, and nobody holds all of them. */
    ROLES_APART(Source.policy("PRIV-3")),
    /** Whoever holds the role by which a covenant appoints is not designated for it. */
    NOT_DESIGNATED(Source.wgs("1.8(2)", "ROLE-11"));

    private static final Bundle TEXTS = Bundle.of(DisclosureCode.class, "/nl/regie/privacy/disclosure/disclosure");

    private final Source source;

    DisclosureCode(Source source) {
        this.source = source;
    }

    @Override
    public String group() {
        return "disclosure";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean caughtBySchema() {
        return false;
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public String template(String part, Language language) {
        return TEXTS.text(language, name() + "." + part);
    }
}
