package nl.regie.privacy.right;

import nl.regie.core.source.Source;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.Violation;
import nl.regie.core.violation.ViolationCode;

/**
 * Codes of what stands in the way of an answer.
 *
 * <p>Source: AVG 12, 15; WGS 1.4(4), 2.27(3); each constant has its own.
 */
public enum RightsCode implements ViolationCode {
    /** A contact point that is no public participant. */
    CONTACT_POINT(Source.wgs("1.4(4)(b)", "PRIV-14")),
    /** An extension, where the settings know none. */
    NO_EXTENSION(Source.policy("PRIV-14")),
    /** A notice of extension outside the term. */
    LATE_NOTICE(Source.policy("PRIV-14")),
    /** A decision by somebody other than a public participant. */
    ONLY_PUBLIC(Source.wgs("2.27(3)", "PRIV-14")),
    /** A request of another kind than the answer. */
    OTHER_RIGHT(Source.law("AVG", "15-18, 21", "PRIV-14")),
    /** A request that was not found to be one that is to be answered, on the day of the answer. */
    NOT_TO_BE_ANSWERED(Source.law("UAVG", "5(4)", "PRIV-20")),
    /** A text that somebody typed, which nobody has looked through. */
    UNREVIEWED_TEXT(Source.policy("PRIV-16")),
    /** A reference to an item that is not there, or is not about this person. */
    UNKNOWN_ITEM(Source.policy("PRIV-14")),
    /** A case of another regime than the WGS without a purpose. */
    NO_PURPOSE(Source.law("AVG", "15", "PRIV-14")),
    /** A rectification without the right content, or one that does not fit the item. */
    NO_CORRECTION(Source.law("AVG", "16", "PRIV-14")),
    /** An erasure of what a legal duty or claim keeps. */
    UNDER_HOLD(Source.wgs("1.8(7)", "PRIV-14"));

    private static final Bundle TEXTS = Bundle.of(RightsCode.class, "/nl/regie/privacy/right/rights");

    private final Source source;

    RightsCode(Source source) {
        this.source = source;
    }

    Violation violation(String... details) {
        return Violation.of(this, "$", Found.NOTHING, details);
    }

    @Override
    public String group() {
        return "rights";
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
