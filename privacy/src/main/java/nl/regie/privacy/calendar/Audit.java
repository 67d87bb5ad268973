package nl.regie.privacy.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.Ids;
import nl.regie.core.text.Built;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Privacyaudit: an audit that was held, and what came of it.
 *
 * <p>Source: WGS 1.10; PRIV-19.
 *
 * @param id its id
 * @param resultsOn when its results were there
 * @param failed the codes of the parts that did not comply, each once; empty if all did
 * @param again of which audit it looked again at what had not complied; empty for a periodic audit
 * @param copySent when a copy went to the data protection authority; empty if it did not yet
 */
@Built
@Value.Builder
public record Audit(
        String id, LocalDate resultsOn, List<String> failed, Optional<String> again, Optional<LocalDate> copySent) {

    /**
     * Checks what must hold.
     *
     * @param id its id
     * @param resultsOn when its results were there
     * @param failed the codes of the parts that did not comply
     * @param again of which audit it looked again
     * @param copySent when a copy went to the authority
     * @throws MalformedValueException if the id or a code is malformed, a part stands twice, it looks again at itself, or the copy went
     *     before the results were there
     */
    public Audit {
        Ids.check(requireNonNull(id, "id"), "id");
        requireNonNull(resultsOn, "resultsOn");
        failed = List.copyOf(requireNonNull(failed, "failed"));
        failed.forEach(part -> Lines.code(part, "failed"));
        boolean once = failed.stream().distinct().count() == failed.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "failed");
        boolean other = !requireNonNull(again, "again").equals(Optional.of(id));
        MalformedValueException.unless(other, ValueCode.CONTRADICTION, "again");
        boolean ordered = requireNonNull(copySent, "copySent")
                .map(sent -> !sent.isBefore(resultsOn))
                .orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "copySent");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static AuditBuilder builder() {
        return new AuditBuilder();
    }
}
