package nl.regie.zgw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final List<Class<? extends Term>> VOCABULARIES = List.of(
            Confidentiality.class, FaultKind.class, GenericRole.class, Reason.class, Refusal.class, StatusKind.class);

    @Test
    void every_term_has_words_in_both_languages_and_no_words_are_dead() {
        Set<String> keys = new TreeSet<>();
        for (Class<? extends Term> vocabulary : VOCABULARIES) {
            for (Term term : vocabulary.getEnumConstants()) {
                keys.add(vocabulary.getSimpleName() + "." + term.name());
            }
        }
        Bundle bundle = Bundle.of(Zgw.class, "/nl/regie/zgw/text/terms");
        for (Language language : Language.values()) {
            assertThat(bundle.keys(language)).isEqualTo(keys);
        }
    }
}
