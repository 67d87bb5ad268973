package nl.regie.core.source;

import nl.regie.core.text.Term;

/**
 * Herkomst: what kind of text a rule rests on. The order is that of weight: a covenant never widens a decree, a decree
 * never widens the law.
 *
 * <p>Source: P; SDK-2.
 */
public enum Origin implements Term {
    /** Wet: an act of parliament or a regulation of the European Union. */
    LAW,
    /** Besluit: an order in council. */
    DECREE,
    /** Convenant: what the partners of one house agreed. */
    COVENANT,
    /** Landelijk kader: the national framework and policy documents of the field; no law. */
    FRAMEWORK,
    /** Eigen beleid: chosen by the makers of this library; never to be presented as law. */
    POLICY
}
