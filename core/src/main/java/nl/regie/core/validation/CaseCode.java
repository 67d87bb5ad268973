package nl.regie.core.validation;

import nl.regie.core.source.Source;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.ViolationCode;

/**
 * Codes of case files that have the right form but break a rule of the field. A schema catches one of them, by its closed vocabulary.
 *
 * <p>Source: SDK-2; each constant has its own.
 */
public enum CaseCode implements ViolationCode {
    /** Something refers to an id that the case does not have. */
    UNRESOLVED(Severity.ERROR, Source.policy("SDK-2")),
    /** A plan is agreed and nobody is finally accountable for carrying it out. */
    NOT_FINALLY_ACCOUNTABLE(Severity.ERROR, Source.on2020("6", "ROLE-4")),
    /** More than one person is finally accountable. */
    SEVERAL_FINALLY_ACCOUNTABLE(Severity.ERROR, Source.on2020("6", "ROLE-4")),
    /** Police data without a lawful origin. */
    POLICE_ORIGIN(Severity.ERROR, Source.wgs("2.30(1)(a)", "CASE-4")),
    /** Judicial data from somebody other than the prosecution service, or on another ground. */
    JUDICIAL_ORIGIN(Severity.ERROR, Source.wgs("2.30(1)(a)", "CASE-4")),
    /** The ground of an item does not belong to the regime of the case. */
    GROUND_OUTSIDE_REGIME(Severity.ERROR, Source.wgs("1.2(2)", "CASE-8")),
    /** The ground of police or judicial data carries something else. */
    GROUND_OF_OTHER_CATEGORY(Severity.ERROR, Source.wgs("2.30(1)(a)", "CASE-4, PRIV-1")),
    /** What is recorded of a person is said to be about nobody. */
    ABOUT_NOBODY(Severity.ERROR, Source.wgs("2.30(1)", "PRIV-1, CASE-7")),
    /** A special category of data that the WGS does not allow. */
    FORBIDDEN_CATEGORY(Severity.ERROR, Source.wgs("2.29(1), 2.30", "CASE-5")),
    /** More than identity and contact data of a professional. */
    PROFESSIONAL_DATA(Severity.ERROR, Source.wgs("2.30(1)(c)", "CASE-7")),
    /** An area case holds personal data. */
    AREA_PERSONAL_DATA(Severity.ERROR, Source.wgs("2.31(1)", "CASE-1")),
    /** A step that cannot be taken from the phase in which the case was. */
    STEP_NOT_ALLOWED(Severity.ERROR, Source.wgs("2.31", "CASE-2")),
    /** A step that only public participants may take was taken by somebody else. */
    STEP_ONLY_PUBLIC(Severity.ERROR, Source.wgs("2.31(2)-(4), (8)", "ROLE-5")),
    /** A step was taken by somebody who is no participant, public or private: a third takes none itself. */
    STEP_BY_THIRD(Severity.ERROR, Source.wgs("2.31(1), (5), (6), (9)", "CASE-2, ROLE-2")),
    /** Screened-off data were used again with the consent of somebody who supplied nothing. */
    CONSENT_OF_OTHER(Severity.ERROR, Source.wgs("1.8(7)", "CASE-2")),
    /** Somebody decided for an organ for which he does not work, without its mandate. */
    WITHOUT_MANDATE(Severity.ERROR, Source.policy("CASE-2, ROLE-5")),
    /** The notifier is no participant. */
    NOTIFIER_NO_PARTICIPANT(Severity.ERROR, Source.wgs("2.31(1)", "ESC-1")),
    /** A step is dated before the one before it. */
    STEPS_OUT_OF_ORDER(Severity.ERROR, Source.policy("CASE-2")),
    /** Data of somebody other than the notifier were processed before the fit judgement. */
    GATHERED_TOO_EARLY(Severity.ERROR, Source.wgs("2.31(3)", "CASE-2")),
    /** A third supplied something before the case was at a table. */
    THIRD_TOO_EARLY(Severity.ERROR, Source.wgs("2.31(9)", "ROLE-11")),
    /** Data were processed after the case was closed, refused or sent back. */
    AFTER_CLOSING(Severity.ERROR, Source.wgs("2.31(8)", "CASE-2")),
    /** The case was deleted or anonymised, and still holds a person or data about one. */
    HELD_AFTER_DELETION(Severity.ERROR, Source.wgs("1.8(7), 2.31(8)", "CASE-2, PRIV-10")),
    /** The case was deleted while a legal duty or claim held it. */
    DELETED_UNDER_HOLD(Severity.ERROR, Source.wgs("1.8(7)", "PRIV-10")),
    /** Data were processed before the notification. */
    BEFORE_NOTIFICATION(Severity.WARNING, Source.wgs("2.31(1)", "PRIV-10")),
    /** The steps say that a plan was agreed, and there is none. */
    PLAN_MISSING(Severity.ERROR, Source.on2020("6", "PLAN-3")),
    /** There is a plan and no step in which it was agreed. */
    PLAN_NOT_AGREED(Severity.ERROR, Source.wgs("2.31(5)", "CASE-2")),
    /** An agreement is due, or its progress discussed, before the plan was agreed. */
    AGREEMENT_BEFORE_PLAN(Severity.ERROR, Source.on2020("6", "PLAN-3")),
    /** A case of radicalisation stands under another regime. */
    RADICALISATION_REGIME(Severity.ERROR, Source.law("Stb. 2025, 78", "", "CASE-5, CASE-8")),
    /** The consent does not cover the item: another person, another category, or not on that day. */
    CONSENT_NOT_VALID(Severity.ERROR, Source.wgs("2.29(2)", "PRIV-6")),
    /** A private participant designated somebody who also does commercial work. */
    COMMERCIAL_WORK(Severity.ERROR, Source.wgs("1.4(3)", "ROLE-11")),
    /** Somebody acts in the case who is no professional in it. */
    NOT_A_PROFESSIONAL(Severity.ERROR, Source.wgs("1.8(2)", "ROLE-11")),
    /** A member of a system is not a person concerned. */
    MEMBER_NOT_CONCERNED(Severity.ERROR, Source.wgs("2.30(1)", "CASE-1")),
    /** A case that is not about an area has no person concerned. */
    NOBODY_CONCERNED(Severity.ERROR, Source.wgs("2.31(1)", "CASE-1")),
    /** The person was not informed and no reason is given. */
    NOT_INFORMED(Severity.WARNING, Source.policy("ESC-1")),
    /** The case has no steps, so its phase is taken to be notified. */
    NO_STEPS(Severity.WARNING, Source.wgs("2.31(1)", "CASE-2"));

    private static final Bundle TEXTS = Bundle.of(CaseCode.class, "/nl/regie/core/validation/case");

    private final Severity severity;
    private final Source source;

    CaseCode(Severity severity, Source source) {
        this.severity = severity;
        this.source = source;
    }

    @Override
    public String group() {
        return "case";
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean caughtBySchema() {
        return this == FORBIDDEN_CATEGORY;
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
