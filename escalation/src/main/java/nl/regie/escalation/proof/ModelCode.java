package nl.regie.escalation.proof;

import nl.regie.core.source.Source;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.ViolationCode;

/**
 * Codes of what makes an escalation model unsound. All of it is our own policy, but for the change of regime.
 *
 * <p>Source: P; ESC-4, CASE-8.
 */
public enum ModelCode implements ViolationCode {
    /** An access line that comes in nowhere. */
    NO_ENTRY,
    /** A level that is named and does not exist. */
    UNKNOWN_LEVEL,
    /** A level that nobody directs. */
    NO_DIRECTOR,
    /** A level that no case ever gets to. */
    UNREACHABLE,
    /** A level that no rule sends a case away from. */
    DEAD_END,
    /** A rule that sends a case where it already is. */
    NOT_ELSEWHERE,
    /** Two rules of one level that send the same case to different levels. */
    CONTRADICTION,
    /** A case for which a level has no rule, and does not say that it stays. */
    GAP,
    /** A rule that never holds. */
    NEVER_HOLDS,
    /** Rules that send a case round and back to the same level on the same facts. */
    CIRCLE,
    /** A way up, or aside, from which no way leads down again. */
    NO_WAY_DOWN,
    /** A duty that is nobody's. */
    NO_OWNER,
    /** A duty without a term. */
    NO_TERM,
    /** Silence that sends a case up to a level that is not higher. */
    SILENCE_NOT_UP,
    /** Silence that calls for push-through authority where there is none. */
    NO_PUSH_THROUGH,
    /** A change of the legal regime that is not told as a new disclosure. */
    REGIME_UNTOLD,
    /** A new disclosure that is told though the legal regime stays the same. */
    REGIME_UNCHANGED,
    /** A rule that asks about a fact that is not one of those of escalation models. */
    FOREIGN_FACT,
    /** Rules too intricate to be thought through within the limit. */
    TOO_LARGE;

    private static final Bundle TEXTS = Bundle.of(ModelCode.class, "/nl/regie/escalation/proof/model");

    @Override
    public String group() {
        return "model";
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
        return this == REGIME_UNTOLD ? Source.wgs("1.2(2), 2.24", "ESC-4, CASE-8") : Source.policy("ESC-4");
    }

    @Override
    public String template(String part, Language language) {
        return TEXTS.text(language, name() + "." + part);
    }
}
