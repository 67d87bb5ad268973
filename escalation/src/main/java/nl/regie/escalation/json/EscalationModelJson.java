package nl.regie.escalation.json;

import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.json.form.Codec;
import nl.regie.escalation.json.part.ModelJson;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.proof.Proof;

/**
 * The door for escalation models. {@code check} proves the model and refuses one that is not sound, each fault at its place in the text;
 * {@code read} only reads, so that a draft can be looked at.
 *
 * <p>Source: ON 6; ESC-2, ESC-4, SDK-1.
 */
public final class EscalationModelJson {

    /** What stands as {@code format} in every model. */
    public static final String FORMAT = "nl.regie.escalation-model";

    /** The kind of document that holds one model. */
    public static final DocumentType<EscalationModel> TYPE =
            Codec.of(FORMAT, new Version(1, 0), ModelJson::model, Proof::violations);

    private EscalationModelJson() {}
}
