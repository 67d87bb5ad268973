/**
 * The {@linkplain nl.regie.core.casefile.CaseFile case file}: everything a house has recorded on one case.
 */
@NullMarked
@Value.Style(jdkOnly = true, allowedClasspathAnnotations = Override.class)
package nl.regie.core.casefile;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
