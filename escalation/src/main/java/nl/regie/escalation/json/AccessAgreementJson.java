package nl.regie.escalation.json;

import java.util.List;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.json.form.Codec;
import nl.regie.escalation.access.AccessAgreement;
import nl.regie.escalation.json.part.AccessJson;

/**
 * The door for agreements on access lines.
 *
 * <p>Source: ON 6; ESC-1, SDK-1.
 */
public final class AccessAgreementJson {

    /** What stands as {@code format} in every agreement. */
    public static final String FORMAT = "nl.regie.access-agreement";

    /** The kind of document that holds one agreement. */
    public static final DocumentType<AccessAgreement> TYPE =
            Codec.of(FORMAT, new Version(1, 0), AccessJson::agreement, agreement -> List.of());

    private AccessAgreementJson() {}
}
