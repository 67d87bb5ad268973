/**
 * Top-X: the list of the house, on the database; who is on it is for the library and for people to say.
 */
@NullMarked
package nl.regie.registration.topx;

import org.jspecify.annotations.NullMarked;
