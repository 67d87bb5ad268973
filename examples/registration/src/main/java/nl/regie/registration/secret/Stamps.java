package nl.regie.registration.secret;

import java.util.HexFormat;
import nl.regie.core.id.CaseId;
import org.springframework.stereotype.Component;

/**
 * Stempels: what stands for the version of a case on pages and in the API. A bare number would tell how often a case was changed, and so
 * something of what is not shown.
 */
@Component
public class Stamps {

    private static final int KEPT = 12;

    private final Secret secret;

    Stamps(Secret secret) {
        this.secret = secret;
    }

    /** The stamp of a version of a case. */
    public String of(CaseId id, int version) {
        return HexFormat.of().formatHex(secret.key("stamp/" + id.value() + "/" + version), 0, KEPT);
    }
}
