package nl.regie.zgw;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Bundel: what is posted to a register for one minimised case, and what of the case it does not carry. The zaak goes first: the register
 * answers with its address, which everything else names. Immutable.
 *
 * <p>Source: SDK-6.
 */
public final class ZgwBundle {

    /** Something about the zaak, as yet without its address. */
    record Part(String collection, ObjectNode body) {}

    private final Confidentiality level;
    private final ObjectNode zaak;
    private final List<Part> parts;
    private final List<NotCarried> report;

    ZgwBundle(Confidentiality level, ObjectNode zaak, List<Part> parts, List<NotCarried> report) {
        this.level = requireNonNull(level, "level");
        this.zaak = requireNonNull(zaak, "zaak");
        this.parts = List.copyOf(parts);
        this.report = List.copyOf(report);
    }

    /**
     * How confidential the zaak is.
     *
     * @return the level that was derived from the data
     */
    public Confidentiality level() {
        return level;
    }

    /**
     * The zaak itself.
     *
     * @return the first request
     */
    public ZgwRequest zaak() {
        return new ZgwRequest("/zaken", zaak.toString());
    }

    /**
     * Everything about the zaak: roles, the status, the result and the document.
     *
     * @param address where the register says the zaak is
     * @return the other requests, in the order in which they are posted
     * @throws nl.regie.core.violation.MalformedValueException if it is no address of the web
     */
    public List<ZgwRequest> about(URI address) {
        String where = ZgwTarget.address(address, "address").toString();
        List<ZgwRequest> requests = new ArrayList<>();
        for (Part part : parts) {
            ObjectNode body = part.body().deepCopy().put("zaak", where);
            requests.add(new ZgwRequest(part.collection(), body.toString()));
        }
        return List.copyOf(requests);
    }

    /**
     * What of the minimised case no field carries. If the minimised case itself was stored as a document, all of it is in there.
     *
     * @return where each thing stands in the minimised case as JSON, and why, in that order
     */
    public List<NotCarried> report() {
        return report;
    }

    /** How much there is; nothing of what it says. */
    @Override
    public String toString() {
        return "ZgwBundle[" + level.word() + ", " + parts.size() + " parts, " + report.size() + " not carried]";
    }
}
