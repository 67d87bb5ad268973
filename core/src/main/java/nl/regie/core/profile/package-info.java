/**
 * Everything in which regions differ, as one versioned document: {@link nl.regie.core.profile.Profile}. The law is not in it, and what
 * it leaves out is an error, never a silent default; a region begins with the national one and changes what is its own.
 */
@NullMarked
package nl.regie.core.profile;

import org.jspecify.annotations.NullMarked;
