package nl.regie.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Coded;
import nl.regie.core.text.Language;
import nl.regie.core.text.Template;

/** The words of the report in one language. */
record Wording(Language language) {

    private static final Bundle TEXTS = Bundle.of(Wording.class, "/nl/regie/quickstart/report");

    String text(String key, String... words) {
        return Template.fill(TEXTS.text(language, key), List.of(words));
    }

    String label(Coded term) {
        return term.label(language);
    }

    String labels(List<? extends Coded> terms) {
        return terms.stream().map(this::label).collect(Collectors.joining(", "));
    }

    /** As a sentence lists things: with "and" before the last. */
    String listed(List<? extends Coded> terms) {
        int last = terms.size() - 1;
        return last < 1 ? labels(terms) : text("and", labels(terms.subList(0, last)), label(terms.get(last)));
    }
}
