/**
 * Belasting: what the library adds to the page of a case, measured. The page without the library exists under the profile {@code load}
 * alone; it stands among the pages.
 */
@NullMarked
package nl.regie.registration.load;

import org.jspecify.annotations.NullMarked;
