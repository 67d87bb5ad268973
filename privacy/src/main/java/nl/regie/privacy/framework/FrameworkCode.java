package nl.regie.privacy.framework;

import nl.regie.core.source.Source;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.ViolationCode;

/**
 * Codes of what is wrong with a framework or a covenant, though it is well formed.
 *
 * <p>Source: PRIV-3; each constant has its own.
 */
public enum FrameworkCode implements ViolationCode {
    /** Two rows speak of the same. */
    OVERLAP(Source.policy("PRIV-2")),
    /** A row under the WGS that rests on a covenant. */
    COVENANT_GRANTS(Source.wgs("2.27(5), 2.30(2)", "PRIV-3")),
    /** A row that rests on law or decree and names a source of another kind. */
    SOURCE_OF_OTHER_KIND(Source.policy("PRIV-3")),
    /** A row of a local approach that rests on something else than its covenant. */
    NOT_ITS_COVENANT(Source.policy("PRIV-3")),
    /** A row under the WGS that the law as shipped does not bear out. */
    BEYOND_THE_LAW(Source.wgs("2.30(2), 2.31(12)", "PRIV-3")),
    /** A clause of a covenant that adds whom or what only a decree can add: a recipient or a category. */
    WIDENS(Source.wgs("2.27(5), 2.30(2)", "PRIV-3")),
    /** A clause of a covenant that loosens what the law asks: shares earlier, for another purpose, or without a condition. */
    LOOSENS(Source.wgs("1.6, 1.7, 1.8, 2.25, 2.28(4), 2.29(2), 2.31", "PRIV-3")),
    /** Two frameworks for one regime. */
    REGIME_TWICE(Source.policy("CASE-8"));

    private static final Bundle TEXTS = Bundle.of(FrameworkCode.class, "/nl/regie/privacy/framework/framework");

    private final Source source;

    FrameworkCode(Source source) {
        this.source = source;
    }

    @Override
    public String group() {
        return "framework";
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
