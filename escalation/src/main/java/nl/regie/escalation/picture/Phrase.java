package nl.regie.escalation.picture;

import java.util.List;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.text.Template;

/** The words around what the model says; each has a line in the bundle {@code picture}. */
enum Phrase {
    DIRECTOR,
    PRESENT,
    REGIME,
    REVIEW,
    PUSH_THROUGH,
    ASKS,
    OPEN,
    EDITION,
    EDITION_UNTIL,
    FOLLOWS,
    ENTRIES,
    ENTERS_AT,
    ARROWS,
    UP,
    DOWN,
    ASIDE,
    BACK,
    NOWHERE,
    ARROW,
    SILENCE,
    NEW_DISCLOSURE,
    UNVERIFIED,
    OUTSIDE_MODEL,
    STAYS,
    PATH,
    STOP,
    STOP_AT,
    DUTIES,
    WHO,
    WHAT,
    WHEN,
    WITHIN,
    AT_ONCE,
    IF_NOT,
    NOTHING,
    GOES_UP_TO,
    SOURCE,
    NUMBER,
    TO,
    REASON,
    LINE,
    LEVEL,
    DESCRIPTION,
    KEY,
    KEY_PATH;

    private static final Bundle WORDS = Bundle.of(Phrase.class, "/nl/regie/escalation/text/picture");

    String in(Language language, Object... words) {
        return Template.fill(
                WORDS.text(language, name()),
                List.of(words).stream().map(String::valueOf).toList());
    }
}
