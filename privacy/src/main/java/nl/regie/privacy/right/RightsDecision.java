package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.regie.core.id.ItemId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.FreeText;
import nl.regie.core.text.Built;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.page.Markdown;
import org.immutables.value.Value;

/**
 * Beslissing op een verzoek: what a named person decided, for a public participant, on a request for rectification, erasure, restriction
 * or on an objection.
 *
 * <p>Source: AVG 12, 16-18, 21; UAVG 34; WGS 2.27(3); PRIV-14.
 *
 * @param request the request
 * @param outcome what was decided
 * @param items for which items, agreements or results it is granted; empty if and only if it is refused
 * @param corrections for a rectification, what each should say; empty otherwise
 * @param by who decided
 * @param on the day
 * @param why why, for the record of the controllers
 * @param told the reasons as the person is told them; they stand in the answer and betray nothing that is held back
 */
@Built
@Value.Builder
public record RightsDecision(
        RightsRequest request,
        RightsOutcome outcome,
        List<ItemId> items,
        List<Correction> corrections,
        DecidedBy by,
        LocalDate on,
        FreeText why,
        FreeText told) {

    /**
     * Checks what must hold.
     *
     * @param request the request
     * @param outcome what was decided
     * @param items for which items it is granted
     * @param corrections what each should say
     * @param by who decided
     * @param on the day
     * @param why why
     * @param told the reasons as the person is told them
     * @throws MalformedValueException if a refusal names an item or a grant none, an item stands twice, it was decided before the
     *     request was received, or something else than a rectification brings corrections
     */
    public RightsDecision {
        requireNonNull(request, "request");
        requireNonNull(outcome, "outcome");
        items = List.copyOf(requireNonNull(items, "items"));
        corrections = List.copyOf(requireNonNull(corrections, "corrections"));
        requireNonNull(by, "by");
        requireNonNull(on, "on");
        requireNonNull(why, "why");
        requireNonNull(told, "told");
        boolean refused = outcome == RightsOutcome.REFUSED;
        MalformedValueException.unless(!refused || items.isEmpty(), ValueCode.CONTRADICTION, "items");
        MalformedValueException.unless(refused || !items.isEmpty(), ValueCode.MISSING_TOGETHER, "items");
        boolean once = items.stream().distinct().count() == items.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "items");
        MalformedValueException.unless(!on.isBefore(request.receivedOn()), ValueCode.ORDER, "on");
        MalformedValueException.unless(
                request.kind() == RightKind.RECTIFICATION || corrections.isEmpty(),
                ValueCode.CONTRADICTION,
                "corrections");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static RightsDecisionBuilder builder() {
        return new RightsDecisionBuilder();
    }

    /**
     * The answer to the person as a letter in Markdown. It names no item, no recipient and nobody else.
     *
     * @param language the language
     * @param house the name of the house
     * @param organ the participant that decided
     * @return the text, with what was typed escaped
     */
    public String letter(Language language, String house, Participation organ) {
        String name = organ.organisation().name();
        boolean awb = AnswerNature.of(organ, on) == AnswerNature.AWB_DECISION;
        String right = request.kind().label(language);
        List<String> paragraphs = new ArrayList<>(List.of(
                ExtractText.ANSWERED.in(language, request.id().value(), right, name, house),
                ExtractText.OUTCOME.in(language, outcome.label(language)),
                told.reveal()));
        if (outcome != RightsOutcome.REFUSED) {
            paragraphs.add(ExtractText.PASSED_ON.in(language));
        }
        paragraphs.add((awb ? ExtractText.AWB_DECISION : ExtractText.OTHER_DECISION).in(language));
        paragraphs.add(ExtractText.AUTHORITY.in(language));
        String title = "# " + Markdown.text(ExtractText.ANSWER_TITLE.in(language, right)) + "\n\n";
        return paragraphs.stream().map(Markdown::text).collect(Collectors.joining("\n\n", title, "\n"));
    }

    /** The request and the outcome. */
    @Override
    public String toString() {
        return "RightsDecision[" + request + ", " + outcome.code() + "]";
    }
}
