package nl.regie.core.violation;

import nl.regie.core.source.Source;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;

/**
 * Codes of values that cannot exist: a number that is no BSN, a period that ends before it begins.
 *
 * <p>Source: SDK-2.
 */
public enum ValueCode implements ViolationCode {
    /** The number fails the 11-test (elfproef) of the BSN. */
    ELEVEN_TEST(false),
    /** The text does not have the form that is asked. */
    PATTERN(true),
    /** The text is longer than allowed. */
    TOO_LONG(true),
    /** The text or list is empty or shorter than allowed. */
    TOO_SHORT(true),
    /** The number or date lies outside its range. */
    OUT_OF_RANGE(false),
    /** The 31st of a month of 30 days, or a 29 February that there is not. */
    NO_SUCH_DAY(false),
    /** An end lies before its beginning, or the higher of two bounds below the lower one. */
    ORDER(false),
    /** An id is a number that passes the 11-test, so it may be a BSN; ids show in logs and may not be one. */
    LOOKS_LIKE_BSN(false),
    /** The text holds half of a surrogate pair: it is no valid Unicode text. */
    LONE_SURROGATE(false),
    /** Two attributes exclude each other. */
    CONTRADICTION(false),
    /** An attribute is needed because of what another one says. */
    MISSING_TOGETHER(false),
    /** Something that must be unique occurs twice. */
    DUPLICATE(false),
    /** The text holds a control character. */
    CONTROL_CHARACTER(false),
    /** The code is in no vocabulary. */
    UNKNOWN_CODE(true);

    private static final Bundle TEXTS = Bundle.of(ValueCode.class, "/nl/regie/core/violation/value");

    private final boolean caughtBySchema;

    ValueCode(boolean caughtBySchema) {
        this.caughtBySchema = caughtBySchema;
    }

    @Override
    public String group() {
        return "value";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean caughtBySchema() {
        return caughtBySchema;
    }

    @Override
    public Source source() {
        return Source.policy("SDK-2");
    }

    @Override
    public String template(String part, Language language) {
        return TEXTS.text(language, name() + "." + part);
    }
}
