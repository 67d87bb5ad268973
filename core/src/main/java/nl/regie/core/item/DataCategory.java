package nl.regie.core.item;

import nl.regie.core.text.Term;

/**
 * Gegevenscategorie: the twelve categories of personal data that a house may hold, in the order of the law, and other
 * data.
 *
 * <p>Source: WGS 2.30(1), 1.1; PRIV-1.
 */
public enum DataCategory implements Term {
    /** Identificerende en contactgegevens: identity and contact data. */
    IDENTITY_AND_CONTACT,
    /** Burgerservicenummer: citizen service number. */
    BSN,
    /** Gegevens omtrent de woonsituatie: housing situation. */
    HOUSING,
    /** Financiële gegevens: financial data. */
    FINANCIAL,
    /** Inkomensgegevens: income data. */
    INCOME,
    /** Persoonsgegevens over gezondheid: health data. */
    HEALTH,
    /** Politiegegevens: police data. */
    POLICE,
    /**
     * Justitiële en strafvorderlijke gegevens en tenuitvoerleggingsgegevens: judicial, prosecution and execution
     * data.
     */
    JUDICIAL,
    /**
     * Relaties met gezinsleden en andere directe sociale contacten: relations with family and other direct contacts.
     */
    RELATIONS,
    /**
     * Toezicht, handhaving en bestuurlijke maatregelen of beperkingen: supervision, enforcement and administrative
     * measures.
     */
    SUPERVISION_AND_MEASURES,
    /**
     * Geïndiceerde en toegekende zorg of voorzieningen in het sociaal domein: indicated and granted care and social
     * provisions.
     */
    INDICATED_CARE,
    /** Begeleiding, zorg en hulpverlening: guidance, care and help. */
    GUIDANCE_AND_CARE,
    /** Andere gegevens dan persoonsgegevens: other than personal data. WGS 1.1; about an area only. */
    OTHER_DATA;

    /**
     * Whether it is a special category of personal data (bijzondere categorie). Health is the only one allowed.
     *
     * @return true for health data
     */
    public boolean isSpecial() {
        return this == HEALTH;
    }

    /**
     * Whether it is personal data of a criminal nature (van strafrechtelijke aard).
     *
     * @return true for police data and for judicial, prosecution and execution data
     */
    public boolean isCriminal() {
        return this == POLICE || this == JUDICIAL;
    }
}
