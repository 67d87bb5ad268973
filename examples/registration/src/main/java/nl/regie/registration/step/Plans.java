package nl.regie.registration.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.life.Step;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Position;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Plan;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.registration.refusal.UnknownCaseException;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Accounts;
import nl.regie.registration.user.Seat;
import org.springframework.stereotype.Component;

/** Plannen: agrees on a plan, with the one person who is finally accountable for it. */
@Component
public class Plans {

    private final Steps steps;
    private final Accounts accounts;
    private final Today today;

    Plans(Steps steps, Accounts accounts, Today today) {
        this.steps = steps;
        this.accounts = accounts;
        this.today = today;
    }

    /**
     * Afspraak: who does what by when.
     *
     * @param category the category of the data; for a case about an area, other than personal data
     * @param ground on which ground
     * @param who the user name of who carries it out
     * @param what what
     * @param by by when, inclusive
     * @param progressOn when progress is discussed
     * @param intendedResult with what result
     */
    public record AgreementWish(
            DataCategory category,
            GroundKind ground,
            String who,
            FreeText what,
            LocalDate by,
            LocalDate progressOn,
            FreeText intendedResult) {

        /** By when; nothing of what it says. */
        @Override
        public String toString() {
            return "AgreementWish[" + by + "]";
        }
    }

    /**
     * Agrees on a plan.
     *
     * @param account who takes the step
     * @param id the case
     * @param stamp stands for the version that he or she looked at
     * @param reason why
     * @param mandate where the mandate is recorded; empty for an own power
     * @param accountable the user name of who is finally accountable
     * @param agreements what is agreed
     * @return the stamp of the next state
     */
    public String agree(
            Account account,
            CaseId id,
            String stamp,
            FreeText reason,
            Optional<FreeText> mandate,
            String accountable,
            List<AgreementWish> agreements) {
        StepWish wish = new StepWish(Step.AGREE_PLAN, reason, mandate, List.of());
        return steps.take(account, id, stamp, wish, file -> agreed(file, id, accountable, agreements));
    }

    /** Whether somebody has a seat is looked up here, once the stamp was compared and the step judged: nobody learns it by trying. */
    private CaseFile agreed(CaseFile file, CaseId id, String accountable, List<AgreementWish> agreements) {
        Seat director = seat(accountable, id);
        return CaseFile.builder()
                .copyOf(file)
                .plan(new Plan(today.day(), agreed(file, id, agreements)))
                .addRoles(RoleAssignment.builder()
                        .person(director.person())
                        .participant(director.participant())
                        .role(CaseRole.CASE_DIRECTOR)
                        .from(today.day())
                        .finallyAccountable(true)
                        .build())
                .build();
    }

    private Seat seat(String username, CaseId id) {
        return accounts.find(username)
                .flatMap(account -> accounts.seat(account, id))
                .orElseThrow(UnknownCaseException::new);
    }

    private List<Agreement> agreed(CaseFile file, CaseId id, List<AgreementWish> wishes) {
        List<Agreement> agreements = new ArrayList<>();
        for (AgreementWish wish : wishes) {
            Seat who = seat(wish.who(), id);
            agreements.add(Agreement.builder()
                    .id(new ItemId("a" + (agreements.size() + 1)))
                    .labels(labels(file, who, wish))
                    .who(who.participant())
                    .person(who.person())
                    .what(wish.what())
                    .by(wish.by())
                    .progressOn(wish.progressOn())
                    .intendedResult(wish.intendedResult())
                    .state(AgreementState.OPEN)
                    .build());
        }
        return agreements;
    }

    /** Of a case about an area an agreement is about nobody. */
    private Labels labels(CaseFile file, Seat who, AgreementWish wish) {
        Optional<nl.regie.core.id.PersonId> concerned = file.persons().stream()
                .filter(person -> person.position() == Position.CONCERNED)
                .map(person -> person.id())
                .findFirst();
        return Labels.builder()
                .category(wish.category())
                .subject(concerned)
                .supplier(who.participant())
                .ground(Ground.builder().kind(wish.ground()).build())
                .firstProcessed(today.day())
                .build();
    }
}
