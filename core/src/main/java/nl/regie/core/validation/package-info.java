/**
 * Whether a case file keeps the rules of the field, beyond its form.
 *
 * <p>{@link nl.regie.core.validation.CaseValidator} asks every rule and tells all violations at once, each with its path,
 * its source and help; warnings stand apart from errors. {@link nl.regie.core.validation.CaseCode} lists the rules.
 */
@NullMarked
package nl.regie.core.validation;

import org.jspecify.annotations.NullMarked;
