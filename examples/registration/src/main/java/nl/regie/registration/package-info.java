/**
 * A reference registration system: how a vendor builds one on Regie. Synthetic data only.
 */
@NullMarked
package nl.regie.registration;

import org.jspecify.annotations.NullMarked;
