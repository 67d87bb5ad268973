package nl.regie.privacy.review;

import nl.regie.core.source.Source;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.ViolationCode;

/**
 * Codes of what stands in the way of using an edition.
 *
 * <p>Source: WGS 1.8(6); PRIV-19.
 */
public enum ReviewCode implements ViolationCode {
    /** No review of this edition is recorded, so it is not used. */
    NOT_REVIEWED(Severity.ERROR, Source.policy("PRIV-19")),
    /** No review of this edition is recorded, and it is used all the same. */
    USED_UNREVIEWED(Severity.WARNING, Source.policy("PRIV-19")),
    /** The committee found it unlawful. */
    FOUND_UNLAWFUL(Severity.ERROR, Source.wgs("1.8(6)", "PRIV-19"));

    private static final Bundle TEXTS = Bundle.of(ReviewCode.class, "/nl/regie/privacy/review/review");

    private final Severity severity;
    private final Source source;

    ReviewCode(Severity severity, Source source) {
        this.severity = severity;
        this.source = source;
    }

    @Override
    public String group() {
        return "review";
    }

    @Override
    public Severity severity() {
        return severity;
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
