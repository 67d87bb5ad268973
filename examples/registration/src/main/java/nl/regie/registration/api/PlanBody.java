package nl.regie.registration.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.id.CaseId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.GroundKind;
import nl.regie.core.person.FreeText;
import nl.regie.registration.code.Codes;
import nl.regie.registration.step.Plans;
import nl.regie.registration.step.Plans.AgreementWish;
import nl.regie.registration.user.Account;

/** Plan, as another system sends it. */
record PlanBody(String reason, Optional<String> mandate, String accountable, List<AgreementBody> agreements) {

    record AgreementBody(
            String category,
            String ground,
            String who,
            String what,
            LocalDate by,
            LocalDate progressOn,
            String intendedResult) {

        AgreementWish wish() {
            return new AgreementWish(
                    Codes.term(DataCategory.class, category),
                    Codes.term(GroundKind.class, ground),
                    who,
                    FreeText.of(what),
                    by,
                    progressOn,
                    FreeText.of(intendedResult));
        }

        @Override
        public String toString() {
            return "AgreementBody[***]";
        }
    }

    String agree(Plans plans, Account account, CaseId id, String stamp) {
        return plans.agree(
                account,
                id,
                stamp,
                FreeText.of(reason),
                mandate.map(FreeText::of),
                accountable,
                agreements.stream().map(AgreementBody::wish).toList());
    }

    @Override
    public String toString() {
        return "PlanBody[***]";
    }
}
