package nl.regie.privacy.disclosure;

import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import org.jspecify.annotations.Nullable;

/** Whether an item was supplied on a ground that this regime and its category ask for. */
final class Grounds {

    private Grounds() {}

    /** What was supplied under one regime may be used under another only after a new disclosure (CASE-8). */
    static boolean fitRegime(Labels labels, Regime regime) {
        return switch (labels.ground().kind()) {
            case WGS_1_5, WPG_20_3, WJSG_8B, WJSG_39FA, WJSG_51CA -> regime.isWgs();
            case COVENANT -> !regime.isWgs();
            case OTHER_LAW -> true;
        };
    }

    /** Police data only of origin Wpg 8 or 13, through 20(3); judicial data only from the prosecution service (CASE-4). */
    static boolean fitCategory(Labels labels, Regime regime, @Nullable OrganisationType supplier) {
        if (!regime.isWgs()) {
            return true; // which ground another regime asks for is for its own rules
        }
        Ground ground = labels.ground();
        return switch (labels.category()) {
            case POLICE ->
                ground.kind() == GroundKind.WPG_20_3
                        && ground.policeOrigin().isPresent()
                        && ground.policeOrigin().get() != PoliceOrigin.WPG_OTHER;
            case JUDICIAL -> isJudicial(ground.kind()) && supplier == OrganisationType.PUBLIC_PROSECUTION;
            default -> true;
        };
    }

    private static boolean isJudicial(GroundKind kind) {
        return kind == GroundKind.WJSG_8B || kind == GroundKind.WJSG_39FA || kind == GroundKind.WJSG_51CA;
    }
}
