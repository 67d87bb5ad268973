package nl.regie.privacy.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.text.Built;
import org.immutables.value.Value;

/**
 * Casus in het register: a case with what was recorded beside it that bears on how long it may be kept.
 *
 * <p>Source: WGS 1.8(7), 2.32(4); PRIV-10.
 *
 * @param file the case; its legal holds are in it
 * @param notNecessary what was judged to be no longer necessary
 * @param notifierAnswered when the notifier was told that the notification was refused; empty while he was not
 * @param exits who left the list of prioritised cases
 */
@Built
@Value.Builder
public record RegisteredCase(
        CaseFile file, List<NotNecessary> notNecessary, Optional<LocalDate> notifierAnswered, List<ListExit> exits) {

    /**
     * Copies the lists.
     *
     * @param file the case
     * @param notNecessary what was judged to be no longer necessary
     * @param notifierAnswered when the notifier was told
     * @param exits who left the list
     */
    public RegisteredCase {
        requireNonNull(file, "file");
        notNecessary = List.copyOf(requireNonNull(notNecessary, "notNecessary"));
        requireNonNull(notifierAnswered, "notifierAnswered");
        exits = List.copyOf(requireNonNull(exits, "exits"));
    }

    /**
     * A case beside which nothing was recorded.
     *
     * @param file the case
     * @return the case for the register
     */
    public static RegisteredCase of(CaseFile file) {
        return new RegisteredCase(file, List.of(), Optional.empty(), List.of());
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static RegisteredCaseBuilder builder() {
        return new RegisteredCaseBuilder();
    }

    /** Which case. */
    @Override
    public String toString() {
        return "RegisteredCase[" + file.id() + "]";
    }
}
