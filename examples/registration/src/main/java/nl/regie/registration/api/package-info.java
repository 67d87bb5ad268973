/**
 * Koppelvlak: what is sent to another system.
 */
@NullMarked
package nl.regie.registration.api;

import org.jspecify.annotations.NullMarked;
