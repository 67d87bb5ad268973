package nl.regie.core.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Gebouwd: made by a generated builder, as the caller finds it convenient. The mark stays in the source: in a class file it
 * would draw a warning from every compiler that does not have the generator's annotations.
 */
@Value.Style(jdkOnly = true, allowedClasspathAnnotations = Override.class, from = "copyOf")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Built {}
