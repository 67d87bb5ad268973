package nl.regie.core.text;

import java.util.Locale;

/**
 * Term: a word of the field out of a closed vocabulary. Only enums implement it.
 *
 * <p>The labels stand in {@code terms_nl.properties} and {@code terms_en.properties}, in the package {@code text} of the
 * module that declares the enum, under {@code EnumName.CONSTANT}. A module outside this library that brings terms of its
 * own opens that package to {@code nl.regie.core}, or overrides {@link #label}.
 *
 * <p>Source: SDK-2.
 */
public interface Term extends Coded {

    /**
     * The constant's name in Java.
     *
     * @return the name, as {@link Enum#name()}
     */
    String name();

    /**
     * The code that stands for this term in documents; it does not change within a major version.
     *
     * @return the name in lower case with hyphens, such as {@code direct-circle}
     */
    @Override
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The term as the field says it.
     *
     * @param language the language
     * @return the label
     */
    @Override
    default String label(Language language) {
        Class<?> vocabulary = ((Enum<?>) this).getDeclaringClass();
        return Bundle.terms(vocabulary).text(language, vocabulary.getSimpleName() + "." + name());
    }
}
