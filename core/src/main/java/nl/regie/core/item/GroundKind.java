package nl.regie.core.item;

import nl.regie.core.text.Term;

/**
 * Soort grondslag: on what an item was supplied to the house.
 *
 * <p>Source: WGS 1.5, 1.2(2); CASE-4, PRIV-1.
 */
public enum GroundKind implements Term {
    /** WGS 1.5: verstrekking aan het samenwerkingsverband: WGS 1.5: supply to the partnership. */
    WGS_1_5,
    /** Wet politiegegevens 20, derde lid: Police Data Act 20(3). */
    WPG_20_3,
    /** Wet justitiële en strafvorderlijke gegevens 8b: Judicial Data Act 8b. */
    WJSG_8B,
    /** Wet justitiële en strafvorderlijke gegevens 39fa: Judicial Data Act 39fa. */
    WJSG_39FA,
    /** Wet justitiële en strafvorderlijke gegevens 51ca: Judicial Data Act 51ca. */
    WJSG_51CA,
    /** Convenant: covenant. Outside the WGS only. */
    COVENANT,
    /** Andere wet: another act. It names the article. */
    OTHER_LAW
}
