/**
 * Bladzijden: what is sent to a browser.
 */
@NullMarked
package nl.regie.registration.page;

import org.jspecify.annotations.NullMarked;
