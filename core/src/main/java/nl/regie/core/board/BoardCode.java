package nl.regie.core.board;

import nl.regie.core.source.Source;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.ViolationCode;

/**
 * Codes of what is wrong with the composition of a board; what is only advised is a warning.
 *
 * <p>Source: ON 3, 6; ROLE-8.
 */
public enum BoardCode implements ViolationCode {
    /** A general or daily board on which a party does not sit. */
    PARTY_MISSING(Severity.ERROR, Source.on2020("6", "ROLE-8")),
    /** A general board without a daily one, or the other way round. */
    BODY_MISSING(Severity.WARNING, Source.on2020("6", "ROLE-8")),
    /** A body without a chair, or whose chair is neither mayor nor alderman. */
    CHAIR(Severity.WARNING, Source.on2020("3", "ROLE-8")),
    /** No alderman with care in the portfolio sits on it. */
    NO_CARE_ALDERMAN(Severity.WARNING, Source.on2020("3, 6", "ROLE-8")),
    /** The centre municipality does not take part. */
    CENTRE_OUTSIDE(Severity.ERROR, Source.policy("ROLE-8")),
    /** An executive board took no part in making the agreements of the house. */
    NOT_INVOLVED(Severity.WARNING, Source.on2020("6", "ROLE-8")),
    /** A municipality that named nobody of its executive board as responsible. */
    NO_PORTFOLIO(Severity.WARNING, Source.on2020("6", "ROLE-8"));

    private static final Bundle TEXTS = Bundle.of(BoardCode.class, "/nl/regie/core/board/board");

    private final Severity severity;
    private final Source source;

    BoardCode(Severity severity, Source source) {
        this.severity = severity;
        this.source = source;
    }

    @Override
    public String group() {
        return "board";
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
