package nl.regie.escalation.json;

import java.util.stream.Stream;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.house.HouseDocuments;
import nl.regie.escalation.access.Agreements;
import nl.regie.escalation.profile.EscalationProfile;

/** Broken documents at every door of the module (SDK-2, PRIV-15). */
class DocumentsTest extends HouseDocuments {

    @Override
    protected Stream<Door> doors() {
        return Stream.of(
                Door.of("model", EscalationModelJson.TYPE, ShippedModels.MIDDEN_NEDERLAND.model()),
                Door.of("agreement", AccessAgreementJson.TYPE, Agreements.on(AccessLine.VEILIG_THUIS)),
                Door.of("profile", EscalationProfileJson.TYPE, EscalationProfile.NATIONAL));
    }
}
