package nl.regie.core.topx;

import nl.regie.core.source.Source;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.ViolationCode;

/**
 * Codes of what cannot be done with criteria or a list.
 *
 * <p>Source: WGS 2.32; each constant has its own.
 */
public enum ListCode implements ViolationCode {
    /** Criteria of a list that were not made public. */
    UNPUBLISHED(Source.wgs("2.32(1)", "TOPX-2")),
    /** A criterion that is a judgement or a nomination. */
    NOT_OBJECTIVE(Source.wgs("2.32(1)", "TOPX-2")),
    /** A criterion that is a score which predicts. */
    PREDICTION(Source.policy("TOPX-2")),
    /** A criterion that goes by relatives. */
    KINSHIP(Source.policy("PRIV-20")),
    /** A list that does not say how many places it has. */
    NO_SIZE(Source.policy("TOPX-3")),
    /** Criteria that only label, used to list. */
    LABEL_LISTS_NOBODY(Source.policy("TOPX-1")),
    /** Criteria that do not hold on that date. */
    NOT_IN_FORCE(Source.policy("TOPX-1")),
    /** Somebody other than a public participant places or removes. */
    ONLY_PUBLIC(Source.wgs("2.27(1), 2.32(1)", "TOPX-3, ROLE-5")),
    /** A person who does not meet the criteria cannot be placed, whoever wants it. */
    DOES_NOT_QUALIFY(Source.wgs("2.32(1)", "TOPX-2")),
    /** A list that is full. */
    FULL(Source.policy("TOPX-3")),
    /** Somebody who already is on the list. */
    ALREADY_LISTED(Source.policy("TOPX-3")),
    /** Somebody who is not on the list. */
    NOT_LISTED(Source.policy("TOPX-4")),
    /** A listing by other criteria than those of the list. */
    OTHER_CRITERIA(Source.policy("TOPX-3")),
    /** The same person given twice to be tested. */
    GIVEN_TWICE(Source.policy("TOPX-3"));

    private static final Bundle TEXTS = Bundle.of(ListCode.class, "/nl/regie/core/topx/list");

    private final Source source;

    ListCode(Source source) {
        this.source = source;
    }

    @Override
    public String group() {
        return "list";
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
