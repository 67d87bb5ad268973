package nl.regie.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
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

    /** As a sentence offers a choice: with "or" before the last. */
    String either(List<String> words) {
        int last = words.size() - 1;
        String before = String.join(", ", words.subList(0, Math.max(0, last)));
        return last < 1 ? String.join(", ", words) : before + text("or") + words.get(last);
    }

    /** A participant as people speak of it: by its kind, or by its name if that says more. */
    String participant(CaseFile file, ParticipantId id) {
        return file.participant(id)
                .map(Participation::organisation)
                .map(organisation -> organisation.type() == OrganisationType.OTHER
                        ? organisation.name()
                        : label(organisation.type()))
                .orElse(id.value());
    }

    String participants(CaseFile file, List<ParticipantId> ids) {
        return ids.stream().map(id -> participant(file, id)).distinct().collect(Collectors.joining(", "));
    }

    /** The same sentence, to go on after a colon. */
    static String afterColon(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
