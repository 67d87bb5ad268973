package nl.regie.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.life.Step;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.Bsn;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Identity;
import nl.regie.core.person.PersonName;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Signal;
import nl.regie.core.problem.Standing;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.registration.judgement.Judgements;
import nl.regie.registration.register.Register;
import nl.regie.registration.step.NotificationWish;
import nl.regie.registration.step.Notifications;
import nl.regie.registration.step.Plans;
import nl.regie.registration.step.StepWish;
import nl.regie.registration.step.Steps;
import nl.regie.registration.step.Supplies;
import nl.regie.registration.user.Account;
import nl.regie.registration.user.Accounts;
import org.springframework.stereotype.Component;

/** A case and its life, told in few words. Of everybody in it, the name is a canary. */
@Component
public class Scenario {

    static final String FAMILY = "Kanarie";
    static final String BSN = "999900055";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    final Accounts accounts;
    final Register register;
    final Notifications notifications;
    final Steps steps;
    final Supplies supplies;
    final Plans plans;
    final Judgements judgements;

    Scenario(
            Accounts accounts,
            Register register,
            Notifications notifications,
            Steps steps,
            Supplies supplies,
            Plans plans,
            Judgements judgements) {
        this.accounts = accounts;
        this.register = register;
        this.notifications = notifications;
        this.steps = steps;
        this.supplies = supplies;
        this.plans = plans;
        this.judgements = judgements;
    }

    Account user(String username) {
        return accounts.find(username).orElseThrow();
    }

    CaseFile file(CaseId id) {
        return register.get(id).file();
    }

    String stamp(CaseId id) {
        return register.stamp(register.get(id));
    }

    CaseId notified(String username) {
        return notifications.notify(user(username), wish());
    }

    static NotificationWish wish() {
        return new NotificationWish(
                AccessLine.POLICE_AND_PROSECUTION,
                new MunicipalityCode("0034"),
                FreeText.of("Samen een aanpak vinden."),
                FreeText.of("Herhaalde overlast in de Verzonnenstraat."),
                true,
                Optional.empty(),
                new Identity(
                        PersonName.of("Kees", FAMILY), Optional.of(BirthDate.of(LocalDate.of(1980, 1, 2))), List.of()),
                List.of(new NotificationWish.SuppliedSignal(
                        DataCategory.GUIDANCE_AND_CARE,
                        Ground.builder().kind(GroundKind.WGS_1_5).build(),
                        Signal.builder()
                                .domain(LifeDomain.HOUSING)
                                .problem(Problem.HOUSING_NUISANCE)
                                .standing(Standing.KNOWN)
                                .severity(Severity.SERIOUS)
                                .build())));
    }

    String step(String username, CaseId id, Step step) {
        return steps.take(user(username), id, stamp(id), StepWish.of(step, "Omdat het kan."));
    }

    String mandated(String username, CaseId id, Step step) {
        return steps.take(user(username), id, stamp(id), StepWish.of(step, "Omdat het kan.", "Mandaatbesluit 2026-1"));
    }

    String admit(String username, CaseId id, String... admitted) {
        StepWish wish = new StepWish(Step.ADMIT, FreeText.of("Nodig."), Optional.empty(), List.of(admitted));
        return steps.take(user(username), id, stamp(id), wish);
    }

    String number(String username, CaseId id) {
        return supplies.supply(
                user(username),
                id,
                stamp(id),
                new Supplies.Supply(
                        DataCategory.BSN,
                        Ground.builder().kind(GroundKind.WGS_1_5).build(),
                        List.of(),
                        new CitizenNumber(Bsn.of(BSN))));
    }

    void necessary(String username, CaseId id, String recipient, Purpose purpose, DataCategory... categories) {
        judgements.record(
                user(username),
                id,
                new Judgements.Judgement(
                        recipient, purpose, OpenCondition.NECESSITY_JUDGED, List.of(categories), Optional.empty()));
    }

    String plan(String username, CaseId id, String accountable, String who) {
        return plan(username, id, stamp(id), accountable, who);
    }

    String plan(String username, CaseId id, String stamp, String accountable, String who) {
        return plans.agree(
                user(username),
                id,
                stamp,
                FreeText.of("Iedereen stemt in."),
                Optional.empty(),
                accountable,
                List.of(new Plans.AgreementWish(
                        DataCategory.GUIDANCE_AND_CARE,
                        GroundKind.WGS_1_5,
                        who,
                        FreeText.of("Wekelijks langsgaan."),
                        TODAY.plusMonths(3),
                        TODAY.plusMonths(1),
                        FreeText.of("Geen overlast meer."))));
    }

    /** As far as a plan that is being carried out. */
    CaseId inExecution() {
        CaseId id = notified("police");
        step("casedirector", id, Step.JUDGE_FIT);
        step("casedirector", id, Step.GATHER);
        number("casedirector", id);
        admit("casedirector", id, "police", "care", "casedirector");
        step("casedirector", id, Step.TABLE);
        plan("casedirector", id, "casedirector", "care");
        step("casedirector", id, Step.START_EXECUTION);
        return id;
    }
}
