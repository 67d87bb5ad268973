package nl.regie.privacy.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import org.junit.jupiter.api.Test;

/** The texts of an extract are complete in both languages and none is dead (SDK-2). */
class ExtractTextTest {

    @Test
    void every_sentence_stands_in_both_bundles_and_nothing_else_does() {
        Set<String> names =
                Arrays.stream(ExtractText.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        Bundle bundle = Bundle.of(ExtractText.class, "/nl/regie/privacy/right/extract");
        for (Language language : Language.values()) {
            assertThat(bundle.keys(language)).isEqualTo(names);
        }
    }

    @Test
    void both_languages_have_the_same_gaps() {
        for (ExtractText text : ExtractText.values()) {
            for (String gap : new String[] {"{0}", "{1}", "{2}"}) {
                assertThat(text.in(Language.NL).contains(gap))
                        .as(text.name())
                        .isEqualTo(text.in(Language.EN).contains(gap));
            }
        }
    }
}
