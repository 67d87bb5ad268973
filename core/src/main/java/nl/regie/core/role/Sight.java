package nl.regie.core.role;

import nl.regie.core.text.Term;

/**
 * Zicht: how much of a case a role sees at most; what is disclosed is decided item by item.
 *
 * <p>Source: facts 3; ROLE-3.
 */
public enum Sight implements Term {
    /** Het hele dossier van toegewezen casussen: the whole file of assigned cases. */
    WHOLE_CASE,
    /** Wat voor de eigen inzet nodig is: what the own part needs. */
    OWN_PART,
    /** De melding en wat daarvoor nodig is: the notification and what it needs. */
    NOTIFICATION,
    /** Alleen dat onderdeel van het overleg: that item of the meeting only. */
    TABLE_ITEM,
    /** Alleen cijfers: aggregates only. */
    AGGREGATES,
    /** Beschrijvingen van verwerkingen en logbestanden: descriptions of processing and logs. */
    DESCRIPTIONS_AND_LOGS,
    /** Verzoeken van betrokkenen: requests of data subjects. */
    REQUESTS
}
