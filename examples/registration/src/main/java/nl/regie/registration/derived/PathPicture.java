package nl.regie.registration.derived;

import java.util.Optional;
import nl.regie.registration.view.CaseView;

/**
 * Weg van een casus: its path on the model of its house, drawn; nothing if the user does not see all that the route rests on.
 *
 * @param view the case as he or she sees it
 * @param svg the picture
 */
public record PathPicture(CaseView view, Optional<String> svg) {}
