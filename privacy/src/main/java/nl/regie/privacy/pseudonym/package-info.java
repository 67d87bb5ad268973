/**
 * Pseudonyms: what stands for a person or a case before somebody who may not know which. Each is made with a key, for one
 * recipient and one purpose, and tells which version of the key made it; pseudonyms of two recipients cannot be linked.
 *
 * <p>{@link nl.regie.privacy.pseudonym.Pseudonymiser} makes them, with keys that the caller brings in a
 * {@link nl.regie.privacy.pseudonym.KeyRing}. {@link nl.regie.privacy.pseudonym.Relinking} leads back, and only on a ground.
 *
 * <p>A pseudonym hides a person from those who do not have the key, and from nobody else: there are fewer than a hundred million
 * citizen service numbers, so whoever has the key can try them all. Keys are kept apart from what carries the pseudonyms
 * (WGS 1.9(5)), and a pseudonymiser is never given to a recipient.
 */
@NullMarked
package nl.regie.privacy.pseudonym;

import org.jspecify.annotations.NullMarked;
