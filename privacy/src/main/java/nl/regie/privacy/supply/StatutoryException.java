package nl.regie.privacy.supply;

import nl.regie.core.item.DataCategory;
import nl.regie.core.text.Term;

/**
 * Uitzondering op geheimhouding: the articles by which data can be supplied though their statute does not yield. The list is closed.
 *
 * <p>Source: WGS 1.5(2); PRIV-18.
 */
public enum StatutoryException implements Term {
    /** Wet politiegegevens 20, derde lid: Police Data Act 20(3). */
    WPG_20_3("a"),
    /** Wet justitiële en strafvorderlijke gegevens 8b: Judicial Data Act 8b. */
    WJSG_8B("b"),
    /** Wet justitiële en strafvorderlijke gegevens 39fa: Judicial Data Act 39fa. */
    WJSG_39FA("b"),
    /** Wet justitiële en strafvorderlijke gegevens 51ca: Judicial Data Act 51ca. */
    WJSG_51CA("b"),
    /** Wet op het financieel toezicht 1:93ga: Financial Supervision Act 1:93ga. */
    WFT_1_93GA("c"),
    /** Wet toezicht accountantsorganisaties 63ea: Audit Firms Supervision Act 63ea. */
    WTA_63EA("d"),
    /** Wet toezicht trustkantoren 2018 56a: Trust Offices Supervision Act 56a. */
    WTT_56A("e"),
    /** Wet ter voorkoming van witwassen en financieren van terrorisme 22d: Anti-Money Laundering Act 22d. */
    WWFT_22D("f"),
    /** Wet ter voorkoming van witwassen en financieren van terrorisme 23aa: Anti-Money Laundering Act 23aa. */
    WWFT_23AA("f"),
    /** Sanctiewet 1977 10i: Sanctions Act 10i. */
    SANCTIONS_10I("g"),
    /** Wet toezicht financiële verslaggeving 6a: Financial Reporting Supervision Act 6a. */
    WTFV_6A("h"),
    /** Wet handhaving consumentenbescherming 3.3 0a: Consumer Protection Enforcement Act 3.3 0a. */
    WHC_3_3_0A("i"),
    /** Pensioenwet 208c: Pensions Act 208c. */
    PENSIONS_208C("j"),
    /** Wet verplichte beroepspensioenregeling 202c: Mandatory Occupational Pension Scheme Act 202c. */
    WVB_202C("k");

    private final String letter;

    StatutoryException(String letter) {
        this.letter = letter;
    }

    /**
     * Where it stands in the WGS.
     *
     * @return such as {@code 1.5(2)(a)}
     */
    public String article() {
        return "1.5(2)(" + letter + ")";
    }

    /**
     * Whether it can open the way for data of a category: the Police Data Act for police data, the Judicial Data Act for judicial data,
     * and the other acts for neither.
     *
     * @param category the category
     * @return true if it can
     */
    public boolean opens(DataCategory category) {
        return switch (this) {
            case WPG_20_3 -> category == DataCategory.POLICE;
            case WJSG_8B, WJSG_39FA, WJSG_51CA -> category == DataCategory.JUDICIAL;
            default -> !category.isCriminal();
        };
    }
}
