package nl.regie.core.problem;

import nl.regie.core.text.Term;

/**
 * Weegvraag: what a professional is asked to appraise because no record can tell it. The questions are the clauses of the
 * criteria for complex cases.
 *
 * <p>Source: LK; CPLX-1.
 */
public enum Question implements Term {
    /** Leidt tot crimineel gedrag: the problems lead, or are expected to lead, to criminal behaviour. */
    LEADS_TO_CRIME,
    /** Leidt tot overlast: the problems lead, or are expected to lead, to nuisance. */
    LEADS_TO_NUISANCE,
    /** Leidt tot verdere teloorgang: the problems lead, or are expected to lead, to further decline. */
    LEADS_TO_DECLINE,
    /** Eén keten volstaat: cooperation inside one chain can deal with it effectively. */
    ONE_CHAIN_SUFFICES,
    /** Strafrechtketen nodig: the justice chain must act. */
    NEEDS_JUSTICE_CHAIN,
    /** Gemeente nodig: the municipality must act. */
    NEEDS_MUNICIPAL_CHAIN,
    /** Zorgketen nodig: the care chain must act. */
    NEEDS_CARE_CHAIN,
    /** Beïnvloed door het systeem: the family system or the direct surroundings influence the problem. */
    INFLUENCED_BY_SYSTEM,
    /** Werkt door in het systeem: the problem has, or is expected to have, impact on the system or the surroundings. */
    AFFECTS_SYSTEM,
    /** Ernstige gebiedsgebonden veiligheidsproblematiek: a serious local or area-bound safety problem. */
    SERIOUS_AREA_PROBLEM,
    /** Ketenoverstijgende aanpak van het gebied nodig: that safety problem needs a cross-chain approach. */
    AREA_NEEDS_SEVERAL_CHAINS,
    /** Openstaande zorgbehoefte: there is a need of care that is not met. */
    OPEN_CARE_NEED,
    /** Acuut gevaar: there is acute danger for somebody. */
    ACUTE_DANGER
}
