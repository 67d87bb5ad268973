package nl.regie.registration.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import nl.regie.core.id.CaseId;
import nl.regie.privacy.framework.Purpose;
import nl.regie.registration.code.Codes;
import nl.regie.registration.judgement.Judgements;
import nl.regie.registration.refusal.UnknownCaseException;
import nl.regie.registration.step.Notifications;
import nl.regie.registration.step.Plans;
import nl.regie.registration.step.Steps;
import nl.regie.registration.step.Supplies;
import nl.regie.registration.user.Account;
import nl.regie.registration.view.CaseView;
import nl.regie.registration.view.Views;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Casussen voor een ander systeem: through the same door as the pages. Of a case nothing leaves but what the minimiser made; what changes a
 * case answers with a stamp and nothing else.
 */
@RestController
@RequestMapping("/api/cases")
class CasesApi {

    private final Views views;
    private final Notifications notifications;
    private final Steps steps;
    private final Supplies supplies;
    private final Plans plans;
    private final Judgements judgements;

    CasesApi(
            Views views,
            Notifications notifications,
            Steps steps,
            Supplies supplies,
            Plans plans,
            Judgements judgements) {
        this.views = views;
        this.notifications = notifications;
        this.steps = steps;
        this.supplies = supplies;
        this.plans = plans;
        this.judgements = judgements;
    }

    record Known(List<String> cases) {}

    record Allowed(List<String> steps) {}

    record Purposes(List<String> purposes) {}

    record Notified(String id) {}

    @GetMapping
    Known cases(Account account) {
        return new Known(views.known(account).stream().map(CaseId::value).toList());
    }

    @PostMapping
    ResponseEntity<Notified> notify(Account account, @RequestBody NotificationBody body) {
        String id = notifications.notify(account, body.wish()).value();
        return ResponseEntity.created(URI.create("/api/cases/" + id)).body(new Notified(id));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> view(Account account, @PathVariable String id, @RequestParam String purpose) {
        CaseView view = views.look(account, id(id), Codes.term(Purpose.class, purpose));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(view.json().getBytes(UTF_8));
    }

    @GetMapping("/{id}/purposes")
    Purposes purposes(Account account, @PathVariable String id) {
        return new Purposes(
                views.purposes(account, id(id)).stream().map(Purpose::code).toList());
    }

    /** What may be done, and under {@code ETag} the stamp to do it with. */
    @GetMapping("/{id}/steps")
    ResponseEntity<Allowed> steps(Account account, @PathVariable String id) {
        List<String> allowed =
                steps.allowed(account, id(id)).stream().map(step -> step.code()).toList();
        return stamped(steps.stamp(account, id(id))).body(new Allowed(allowed));
    }

    @PostMapping("/{id}/steps")
    ResponseEntity<Void> step(
            Account account,
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String stamp,
            @RequestBody StepBody body) {
        return stamped(steps.take(account, id(id), bare(stamp), body.wish())).build();
    }

    @PostMapping("/{id}/items")
    ResponseEntity<Void> supply(
            Account account,
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String stamp,
            @RequestBody ItemBody body) {
        return stamped(supplies.supply(account, id(id), bare(stamp), body.supply()))
                .build();
    }

    @PostMapping("/{id}/plan")
    ResponseEntity<Void> plan(
            Account account,
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String stamp,
            @RequestBody PlanBody body) {
        return stamped(body.agree(plans, account, id(id), bare(stamp))).build();
    }

    @PostMapping("/{id}/judgements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void judge(Account account, @PathVariable String id, @RequestBody JudgementBody body) {
        judgements.record(account, id(id), body.judgement());
    }

    private static ResponseEntity.BodyBuilder stamped(String stamp) {
        return ResponseEntity.ok().eTag("\"" + stamp + "\"");
    }

    private static String bare(String tag) {
        return tag.replace("\"", "");
    }

    /** What is no id is the id of no case. */
    private static CaseId id(String text) {
        try {
            return new CaseId(text);
        } catch (IllegalArgumentException noId) {
            throw new UnknownCaseException();
        }
    }
}
