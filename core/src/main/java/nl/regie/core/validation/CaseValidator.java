package nl.regie.core.validation;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.document.Checked;
import nl.regie.core.violation.Severity;
import nl.regie.core.violation.Violation;

/**
 * Casuscontrole: checks a case file against the rules of the field. A pure function of the file: it reads no clock.
 *
 * <p>Source: SDK-2; the rules have their own sources.
 */
public final class CaseValidator {

    private CaseValidator() {}

    /**
     * Checks a case file.
     *
     * @param caseFile the case
     * @return the case with its warnings, or every violation, errors and warnings together in the order of the document
     */
    public static Validation<Seq<Violation>, Checked<CaseFile>> validate(CaseFile caseFile) {
        List<Violation> violations = violations(caseFile);
        boolean refused = violations.stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
        return refused
                ? Validation.invalid(io.vavr.collection.List.ofAll(violations))
                : Validation.valid(new Checked<>(caseFile, violations));
    }

    /**
     * Everything that the rules say of a case file.
     *
     * @param caseFile the case
     * @return errors and warnings; empty if there is nothing to say
     */
    public static List<Violation> violations(CaseFile caseFile) {
        Inspection inspection = new Inspection(requireNonNull(caseFile, "caseFile"));
        Reference.check(inspection);
        People.check(inspection);
        Steps.check(inspection);
        Items.check(inspection);
        Planning.check(inspection);
        return inspection.violations();
    }
}
