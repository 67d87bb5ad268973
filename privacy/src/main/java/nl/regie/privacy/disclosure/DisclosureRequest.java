package nl.regie.privacy.disclosure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.text.Built;
import nl.regie.privacy.framework.Purpose;
import org.immutables.value.Value;

/**
 * Vraag om verstrekking: who asks for data of a case, for what, on which day, and what people did so that it may be disclosed.
 *
 * <p>Source: PRIV-2.
 *
 * @param recipient to whom
 * @param purpose for what
 * @param on the day
 * @param fulfilments what was done for this request; may be empty
 */
@Built
@Value.Builder
public record DisclosureRequest(Recipient recipient, Purpose purpose, LocalDate on, List<Fulfilment> fulfilments) {

    /**
     * Copies the fulfilments.
     *
     * @param recipient to whom
     * @param purpose for what
     * @param on the day
     * @param fulfilments what was done for this request
     */
    public DisclosureRequest {
        requireNonNull(recipient, "recipient");
        requireNonNull(purpose, "purpose");
        requireNonNull(on, "on");
        fulfilments = List.copyOf(requireNonNull(fulfilments, "fulfilments"));
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static DisclosureRequestBuilder builder() {
        return new DisclosureRequestBuilder();
    }
}
