package nl.regie.privacy.exchange;

import nl.regie.core.text.Term;

/**
 * Uitkomst voor een uitwisseling: whether something may be exchanged with another house or partnership.
 *
 * <p>Source: WGS 1.7(8), 2.28; PRIV-9.
 */
public enum ExchangeOutcome implements Term {
    /** Toegestaan: every rule is met. The law allows it; it does not oblige. */
    ALLOWED,
    /** Geweigerd: a rule is not met. */
    REFUSED,
    /** Onbeslist: it is not known whether a rule is met; nothing goes out until it is. */
    UNDECIDED
}
