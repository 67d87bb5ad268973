/** What the tests of every module hold: the rules of the house, and that its texts are complete. */
@NullMarked
package nl.regie.core.house;

import org.jspecify.annotations.NullMarked;
