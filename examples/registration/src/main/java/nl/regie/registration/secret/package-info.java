/**
 * Geheim: what all keys of the installation are made with, and what is made of it that is no key of a case.
 */
@NullMarked
package nl.regie.registration.secret;

import org.jspecify.annotations.NullMarked;
