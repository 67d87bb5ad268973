/**
 * Beginvulling: what the register begins with: invented users and the synthetic cases of the quickstart.
 */
@NullMarked
package nl.regie.registration.seed;

import org.jspecify.annotations.NullMarked;
