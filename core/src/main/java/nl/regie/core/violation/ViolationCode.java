package nl.regie.core.violation;

import java.util.Locale;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;

/**
 * Foutcode: one kind of violation. Implemented by the enums of the library only; a code keeps its meaning within a major
 * version.
 *
 * <p>Source: SDK-2.
 */
public interface ViolationCode {

    /**
     * The constant's name in Java.
     *
     * @return the name, as {@link Enum#name()}
     */
    String name();

    /**
     * The code as it stands in reports: the group and the name, such as {@code value.pattern}.
     *
     * @return the code
     */
    default String code() {
        return group() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The group of codes: {@code document}, {@code value} or {@code case} in this module.
     *
     * @return the group's name
     */
    String group();

    /**
     * Whether it is an error or a warning.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Whether the published JSON Schema refuses such a document too. A schema cannot say everything, such as the 11-test or
     * a reference to another place.
     *
     * @return true if a schema validator catches every violation of this code, false if it misses some or all
     */
    boolean caughtBySchema();

    /**
     * What the rule rests on.
     *
     * @return the source
     */
    Source source();

    /**
     * The template of one part of the text.
     *
     * @param part {@code message}, {@code expected} or {@code help}
     * @param language the language
     * @return the template, in which {@code {0}}, {@code {1}} … stand for the details
     */
    String template(String part, Language language);
}
