/**
 * Keys of pseudonyms kept in Tink: made there, encrypted at rest, rotated and destroyed. The library takes any key of HMAC-SHA-256; this is
 * one place to keep them.
 *
 * <p>Source: WGS 1.9(5); PRIV-12.
 */
@NullMarked
package nl.regie.keys;

import org.jspecify.annotations.NullMarked;
