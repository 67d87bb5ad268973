/**
 * Vervullingen: what named persons judged or consented to, so that data may be disclosed.
 */
@NullMarked
package nl.regie.registration.judgement;

import org.jspecify.annotations.NullMarked;
