package nl.regie.privacy.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.privacy.supply.SupplierConsent;
import org.immutables.value.Value;

/**
 * Voorgenomen verstrekking aan een ander huis: on what ground an item or result goes there.
 *
 * <p>Source: WGS 1.7(8), 2.28(2)–(4), 2.29(3); PRIV-7, PRIV-9.
 *
 * @param exchange who, with whom, when, and why it is necessary
 * @param recognition that the person is known there; empty if it was not asked
 * @param circumstances the facts and circumstances that make it necessary without a hit; empty if there are none
 * @param consents the consents of suppliers
 * @param conditionsWeighed how the conditions of the supplier leave room for it, as judged; empty while nobody judged
 */
@Built
@Value.Builder
public record ShareRequest(
        ExchangeRequest exchange,
        Optional<Recognition> recognition,
        Optional<FreeText> circumstances,
        List<SupplierConsent> consents,
        Optional<FreeText> conditionsWeighed) {

    /**
     * Copies the list.
     *
     * @param exchange who, with whom, when, and why
     * @param recognition that the person is known there
     * @param circumstances the facts and circumstances
     * @param consents the consents of suppliers
     * @param conditionsWeighed how the conditions of the supplier leave room for it
     */
    public ShareRequest {
        requireNonNull(exchange, "exchange");
        requireNonNull(recognition, "recognition");
        requireNonNull(circumstances, "circumstances");
        consents = List.copyOf(requireNonNull(consents, "consents"));
        requireNonNull(conditionsWeighed, "conditionsWeighed");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ShareRequestBuilder builder() {
        return new ShareRequestBuilder();
    }

    /** The exchange; nothing of why. */
    @Override
    public String toString() {
        return "ShareRequest[" + exchange + "]";
    }
}
