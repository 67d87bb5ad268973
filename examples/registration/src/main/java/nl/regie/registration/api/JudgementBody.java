package nl.regie.registration.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.item.DataCategory;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.registration.code.Codes;
import nl.regie.registration.judgement.Judgements.Judgement;

/** Oordeel, as another system sends it. */
record JudgementBody(
        String recipient, String purpose, String condition, List<String> categories, Optional<LocalDate> until) {

    Judgement judgement() {
        return new Judgement(
                recipient,
                Codes.term(Purpose.class, purpose),
                Codes.term(OpenCondition.class, condition),
                categories.stream()
                        .map(code -> Codes.term(DataCategory.class, code))
                        .toList(),
                until);
    }
}
