package nl.regie.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.text.Template;

/**
 * Uitleg: a decision as sentences that a professional can read out at the table. Names items by their id only.
 *
 * <p>Source: CPLX-4, SDK-2.
 */
public final class Explanation {

    private static final Bundle TEXTS = Bundle.of(Explanation.class, "/nl/regie/core/rule/explanation");

    private final Language language;

    private Explanation(Language language) {
        this.language = language;
    }

    /**
     * Explains in one language.
     *
     * @param language the language
     * @return the explainer; immutable
     */
    public static Explanation in(Language language) {
        return new Explanation(requireNonNull(language, "language"));
    }

    /**
     * Explains a decision.
     *
     * @param decision the decision
     * @return the sentences, one a line: the outcome, a line for each finding, what is missing, and what it was based on
     */
    public List<String> of(Decision<?> decision) {
        List<String> lines = new ArrayList<>();
        lines.add(fill("outcome", decision.outcome().label(language)));
        decision.findings().forEach(finding -> lines.add(of(finding)));
        if (!decision.missing().isEmpty()) {
            String facts = decision.missing().stream()
                    .map(fact -> fact.label().in(language))
                    .collect(Collectors.joining("; "));
            lines.add(fill("missing", facts));
        }
        Basis basis = decision.basis();
        lines.add(fill(
                "basis",
                decision.asOf().toString(),
                basis.ruleSet(),
                basis.ruleSetVersion(),
                basis.profile(),
                basis.profileVersion()));
        return List.copyOf(lines);
    }

    /**
     * Explains one finding.
     *
     * @param finding the finding
     * @return one sentence with the rule's id and source, and one with the evidence, in which i9 comes before i10; of what is not known yet
     *     it tells where the part that is known stands
     */
    public String of(Finding finding) {
        String sentence = fill(
                "finding." + finding.truth().code(),
                finding.says().in(language),
                finding.rule().value(),
                finding.source().cite(language));
        if (finding.evidence().isEmpty()) {
            return sentence;
        }
        String items = finding.evidence().stream()
                .map(ItemId::value)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining(", "));
        return sentence + " " + fill(finding.truth() == Truth.UNKNOWN ? "evidence.unknown" : "evidence", items);
    }

    private String fill(String key, String... words) {
        return Template.fill(TEXTS.text(language, key), List.of(words));
    }
}
