/**
 * Exchange with another house: whether somebody is known there, and what may be told then. One house asks about one person concerned
 * whom it is already processing; the other answers hit, possible hit or no hit, and nothing else.
 *
 * <p>What goes over is not the identity but {@linkplain nl.regie.privacy.exchange.Question tokens}, made with a
 * {@linkplain nl.regie.privacy.exchange.PairKey key} of the two houses and of one day. Whoever has the question without the key learns
 * nothing of the person. Whoever has the key can try numbers until one fits; so the key belongs to the service that does the matching,
 * not to the tables of either house. The law would allow the identity itself to be exchanged (WGS 2.28(1)).
 *
 * <p>{@link nl.regie.privacy.exchange.Exchange} decides on every step: asking, answering, and sharing one item. Another partnership of
 * the WGS is asked in the same way, and gets results by rules of its own (WGS 1.7(8)); an intelligence service is no participant and
 * gets nothing under this regime.
 */
@NullMarked
package nl.regie.privacy.exchange;

import org.jspecify.annotations.NullMarked;
