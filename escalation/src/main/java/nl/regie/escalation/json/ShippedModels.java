package nl.regie.escalation.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.proof.Proof;
import nl.regie.escalation.proof.SoundModel;

/**
 * Meegeleverde modellen: the models that come with the library, read and proved through the same door as any other. A row that no source
 * bears out as it stands there, its terms included, is marked as not verified, and where no source says anything of it its source is our own
 * policy.
 *
 * <p>Source: ON 6; facts 1.5; ESC-5.
 */
public final class ShippedModels {

    /** Landelijk model: the national default, after chapter 6 of "Op weg naar 2020". Most terms in it are our own policy (P). */
    public static final SoundModel NATIONAL = load("national");

    /** Aanpak Voorkoming Escalatie (AVE): the four phases, as in Friesland. What happens in each phase is not verified. */
    public static final SoundModel AVE = load("ave-friesland");

    /** Midden-Nederland: the ladder of regular cooperation, local person-oriented approach and Safety House. */
    public static final SoundModel MIDDEN_NEDERLAND = load("midden-nederland");

    /** All of them. */
    public static final List<SoundModel> ALL = List.of(NATIONAL, AVE, MIDDEN_NEDERLAND);

    private ShippedModels() {}

    private static SoundModel load(String name) {
        String path = "/nl/regie/escalation/json/" + name + ".escalation-model.json";
        try (InputStream in = requireNonNull(ShippedModels.class.getResourceAsStream(path), path)) {
            EscalationModel model = InvalidDocumentException.orElseThrow(
                            EscalationModelJson.TYPE.read(in.readAllBytes()))
                    .value();
            return InvalidDocumentException.orElseThrow(Proof.of(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
