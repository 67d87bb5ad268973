/**
 * Professional secrecy (beroepsgeheim): whether an item under it may be supplied on. The professional decided; here is tested that the
 * ground is on record and still holds.
 */
@NullMarked
package nl.regie.privacy.secrecy;

import org.jspecify.annotations.NullMarked;
