package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.id.CaseId;
import nl.regie.core.rule.Basis;
import nl.regie.core.text.Built;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Purpose;
import org.immutables.value.Value;

/**
 * Ontvangstbon: what became of every item when a case was minimised, for the controllers. It never goes to the recipient: it names
 * what was withheld.
 *
 * <p>Source: WGS 1.11, 2.31(7); PRIV-4, PRIV-11.
 *
 * @param caseId the case
 * @param recipient to whom it was disclosed
 * @param purpose what for
 * @param asOf the day
 * @param basis the rules it was decided by
 * @param lines one for each item, agreement and result, in the order of the case
 */
@Built
@Value.Builder
public record Receipt(
        CaseId caseId, Recipient recipient, Purpose purpose, LocalDate asOf, Basis basis, List<ReceiptLine> lines) {

    /**
     * Checks what must hold.
     *
     * @param caseId the case
     * @param recipient to whom it was disclosed
     * @param purpose what for
     * @param asOf the day
     * @param basis the rules it was decided by
     * @param lines one for each item, agreement and result, in the order of the case
     * @throws MalformedValueException if an item stands in it twice
     */
    public Receipt {
        requireNonNull(caseId, "caseId");
        requireNonNull(recipient, "recipient");
        requireNonNull(purpose, "purpose");
        requireNonNull(asOf, "asOf");
        requireNonNull(basis, "basis");
        lines = List.copyOf(requireNonNull(lines, "lines"));
        long items = lines.stream().map(ReceiptLine::item).distinct().count();
        MalformedValueException.unless(items == lines.size(), ValueCode.DUPLICATE, "lines");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ReceiptBuilder builder() {
        return new ReceiptBuilder();
    }
}
