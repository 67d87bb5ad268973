/**
 * Gebruikers: the invented people who sign in, for whom they work, and which professional they are in which case.
 */
@NullMarked
package nl.regie.registration.user;

import org.jspecify.annotations.NullMarked;
