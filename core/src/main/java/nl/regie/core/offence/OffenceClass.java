package nl.regie.core.offence;

import nl.regie.core.text.Term;

/**
 * Delictsoort: the class of an offence, as criteria of the field use it.
 *
 * <p>Source: facts 2.1, 2.4; CASE-4.
 */
public enum OffenceClass implements Term {
    /** Overval: robbery. */
    ROBBERY,
    /** Straatroof: street robbery. */
    STREET_ROBBERY,
    /** Woninginbraak: domestic burglary. */
    BURGLARY,
    /** Zware mishandeling: serious assault. */
    SERIOUS_ASSAULT,
    /** Openlijke geweldpleging: public violence. */
    PUBLIC_VIOLENCE,
    /** Moord of doodslag: murder or manslaughter. */
    HOMICIDE,
    /** Mishandeling: assault. */
    ASSAULT,
    /** Bedreiging: threat. */
    THREAT,
    /** Belaging: stalking. */
    STALKING,
    /** Zedendelict: sexual offence. */
    SEXUAL_OFFENCE,
    /** Winkeldiefstal: shoplifting. */
    SHOPLIFTING,
    /** Andere diefstal: other theft. */
    THEFT,
    /** Fraude: fraud. */
    FRAUD,
    /** Vernieling: vandalism. */
    VANDALISM,
    /** Wapenbezit: possession of weapons. */
    WEAPONS,
    /** Drugshandel: drug trade. */
    DRUG_TRADE,
    /** Verkeersmisdrijf: traffic crime. */
    TRAFFIC,
    /** Terroristisch misdrijf: terrorist crime. */
    TERRORISM,
    /** Ander feit: another offence. */
    OTHER
}
