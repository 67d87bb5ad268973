package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.life.Phase;
import nl.regie.core.problem.Theme;
import nl.regie.core.text.Language;
import nl.regie.core.text.Term;

/**
 * Uitsplitsing: by what cases are counted.
 *
 * <p>Source: ON 5, 6; RES-2.
 */
public enum TallyDimension implements Term {
    /** Zorg- en Veiligheidshuis: house, by its short name. */
    HOUSE,
    /** Gemeente: municipality, by its four-digit code. */
    MUNICIPALITY,
    /** Thema: theme; a case of several counts for each, one without any under {@link #NO_THEME}. */
    THEME,
    /** Jaar van de melding: year of the notification. */
    YEAR,
    /** Soort casus: kind of case. */
    CASE_KIND,
    /** Fase: phase. */
    PHASE,
    /** Toegangslijn: access line. */
    ACCESS_LINE;

    /** What stands for a case without a theme. */
    public static final String NO_THEME = "no-theme";

    private List<? extends Term> terms() {
        return switch (this) {
            case HOUSE, MUNICIPALITY, YEAR -> List.of();
            case THEME -> Arrays.asList(Theme.values());
            case CASE_KIND -> Arrays.asList(CaseKind.values());
            case PHASE -> Arrays.asList(Phase.values());
            case ACCESS_LINE -> Arrays.asList(AccessLine.values());
        };
    }

    /** Where a code stands in the vocabulary, so that rows are in its order; behind it what stands in none. */
    int position(String code) {
        List<String> codes = terms().stream().map(Term::code).toList();
        int found = codes.indexOf(code);
        return found < 0 ? codes.size() : found;
    }

    /**
     * A code in words.
     *
     * @param code the code of a row or column
     * @param language the language
     * @return the label of the term; the code itself where it stands in no vocabulary, such as a house or a year
     */
    public String label(String code, Language language) {
        requireNonNull(code, "code");
        if (this == THEME && code.equals(NO_THEME)) {
            return language == Language.NL ? "geen thema" : "no theme";
        }
        Optional<String> label = terms().stream()
                .filter(term -> term.code().equals(code))
                .map(term -> term.label(language))
                .findFirst();
        return label.orElse(code);
    }
}
