package nl.regie.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;
import nl.regie.core.violation.ViolationCode;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text for people is complete in both languages, and nothing in it is dead; each module has a test of this kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseTexts {

    private final String module;

    protected HouseTexts(String module) {
        this.module = module;
    }

    Stream<Class<?>> vocabularies() {
        return enums(Term.class);
    }

    Stream<Class<?>> codes() {
        return enums(ViolationCode.class);
    }

    private Stream<Class<?>> enums(Class<?> type) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(module).stream()
                        .filter(found -> found.isEnum() && found.isAssignableTo(type))
                        .map(JavaClass::reflect)
                        .map(found -> (Class<?>) found);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_term_has_a_label_in_both_languages(Class<?> vocabulary) {
        for (Object term : vocabulary.getEnumConstants()) {
            String nl = ((Term) term).label(Language.NL);
            String en = ((Term) term).label(Language.EN);
            assertThat(nl).isNotBlank().isEqualTo(nl.strip());
            assertThat(en).isNotBlank().isEqualTo(en.strip());
            assertThat(((Term) term).code()).matches("[a-z][a-z0-9-]*");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("codes")
    void every_violation_says_what_is_expected_and_how_to_mend_it(Class<?> codes) {
        for (Object code : codes.getEnumConstants()) {
            for (String part : List.of("message", "expected", "help")) {
                String nl = ((ViolationCode) code).template(part, Language.NL);
                String en = ((ViolationCode) code).template(part, Language.EN);
                assertThat(nl).as(code + "." + part).isNotBlank();
                assertThat(en).as(code + "." + part).isNotBlank();
                assertThat(gaps(nl)).as(code + "." + part).isEqualTo(gaps(en));
            }
            assertThat(((ViolationCode) code).source().requirement()).isNotBlank();
        }
    }

    private static Set<String> gaps(String template) {
        Set<String> gaps = new TreeSet<>();
        for (int i = 0; i < 10; i++) {
            if (template.contains("{" + i + "}")) {
                gaps.add("{" + i + "}");
            }
        }
        return gaps;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_text_is_dead(Class<?> anchor, String base, Set<String> used) {
        Bundle bundle = Bundle.of(anchor, base);
        for (Language language : Language.values()) {
            assertThat(bundle.keys(language)).isEqualTo(used);
        }
    }

    Stream<Arguments> bundles() {
        Set<String> labels = new TreeSet<>();
        vocabularies().forEach(vocabulary -> {
            for (Object term : vocabulary.getEnumConstants()) {
                labels.add(vocabulary.getSimpleName() + "." + ((Term) term).name());
            }
        });
        Stream<Arguments> terms =
                Stream.of(Arguments.of(getClass(), "/" + module.replace('.', '/') + "/text/terms", labels));
        return Stream.concat(terms, codes().map(HouseTexts::codeBundle));
    }

    private static Arguments codeBundle(Class<?> codes) {
        Set<String> used = new TreeSet<>();
        for (Object code : codes.getEnumConstants()) {
            for (String part : List.of("message", "expected", "help")) {
                used.add(((ViolationCode) code).name() + "." + part);
            }
        }
        String path = "/" + codes.getPackageName().replace('.', '/') + "/";
        return Arguments.of(
                codes, path + codes.getSimpleName().replace("Code", "").toLowerCase(Locale.ROOT), used);
    }
}
