/**
 * What opens and what keeps data: consents under professional secrecy, and legal holds.
 */
@NullMarked
package nl.regie.core.consent;

import org.jspecify.annotations.NullMarked;
