package nl.regie.core.document;

import nl.regie.core.source.Source;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.ViolationCode;

/**
 * Codes of texts that are not the document they should be.
 *
 * <p>Source: SDK-1, SDK-2.
 */
public enum DocumentCode implements ViolationCode {
    /** The text is no JSON. */
    SYNTAX(false),
    /** Something follows after the document. */
    TRAILING(false),
    /** The text is not UTF-8. */
    NOT_UTF8(false),
    /** The text begins with a byte order mark; it was skipped. */
    BYTE_ORDER_MARK(false),
    /** The document is larger than the limit. */
    TOO_LARGE(false),
    /** The document nests deeper than the limit. */
    TOO_DEEP(false),
    /** A text, name or number is longer than the limit. */
    TOKEN_TOO_LONG(false),
    /** A key that the schema does not know. */
    UNKNOWN_KEY(true),
    /** A key stands twice in one object. */
    DUPLICATE_KEY(false),
    /** A required key is missing. */
    MISSING(true),
    /** More than one of the keys of which exactly one is asked. */
    MORE_THAN_ONE(true),
    /** A value is of the wrong JSON type. */
    WRONG_TYPE(true),
    /** A number is not written as a whole number. */
    NOT_WHOLE(false),
    /** A null, where the key should be left out. */
    NULL(true),
    /** A list is longer than allowed. */
    TOO_MANY(true),
    /** The document is of another kind. */
    WRONG_FORMAT(true),
    /** The document is of a newer version than this library reads. */
    NEWER_VERSION(true),
    /** The older version cannot carry this; nothing was written. */
    CANNOT_CARRY(false),
    /** There are more violations than are reported. */
    MORE(false);

    private static final Bundle TEXTS = Bundle.of(DocumentCode.class, "/nl/regie/core/document/document");

    private final boolean caughtBySchema;

    DocumentCode(boolean caughtBySchema) {
        this.caughtBySchema = caughtBySchema;
    }

    @Override
    public String group() {
        return "document";
    }

    @Override
    public Severity severity() {
        return this == BYTE_ORDER_MARK ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public boolean caughtBySchema() {
        return caughtBySchema;
    }

    @Override
    public Source source() {
        return Source.policy(this == NEWER_VERSION || this == CANNOT_CARRY ? "SDK-1" : "SDK-2");
    }

    @Override
    public String template(String part, Language language) {
        return TEXTS.text(language, name() + "." + part);
    }
}
