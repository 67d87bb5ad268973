package org.example.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityAssessment;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.CaseJson;
import nl.regie.core.profile.Profile;
import nl.regie.core.rule.Decision;
import nl.regie.core.text.Language;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.escalation.clock.DutchTime;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.routing.CaseFacts;
import nl.regie.escalation.routing.Router;
import nl.regie.escalation.routing.Routing;
import nl.regie.escalation.routing.Situation;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.json.MinimisedCaseJson;
import nl.regie.privacy.minimisation.Minimised;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.Review;
import nl.regie.privacy.review.ReviewOutcome;

/** A program of somebody else: reads a case, decides, minimises and routes. */
public final class Consumer {

    private Consumer() {}

    /**
     * Runs it.
     *
     * @param args a case file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        LocalDate today = LocalDate.of(2026, 5, 20);
        CaseFile file = InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(bytes)).value();
        System.out.println("read " + file.id() + ", " + file.items().size() + " items");

        Profile profile = Profile.NATIONAL;
        ComplexityAssessment assessment = profile.complexityTest().assess(file, today);
        System.out.println("decided " + assessment.complexity().outcome().label(Language.EN));

        Review review = new Review(
                Disclosure.edition(Framework.WGS),
                "Rechtmatigheidsadviescommissie Voorbeeld",
                LocalDate.of(2026, 1, 12),
                ReviewOutcome.LAWFUL);
        Disclosure disclosure = InvalidDocumentException.orElseThrow(
                Disclosure.of(List.of(Framework.WGS), List.of(), Activation.of(List.of(review))));
        Fulfilment necessary = Fulfilment.builder()
                .condition(OpenCondition.NECESSITY_JUDGED)
                .by(new PersonId("w3"))
                .organ(new ParticipantId("gem"))
                .on(today)
                .addCategories(DataCategory.HOUSING)
                .build();
        DisclosureRequest request = DisclosureRequest.builder()
                .recipient(Recipient.of(new ParticipantId("om"), new PersonId("w2")))
                .purpose(Purpose.CARRY_OUT)
                .on(today)
                .addFulfilments(necessary)
                .build();
        Minimised minimised = Minimiser.of(disclosure).minimise(file, request);
        byte[] handedOut = MinimisedCaseJson.write(minimised.file());
        System.out.println("minimised to " + minimised.file().shown().items().size() + " items");
        if (InvalidDocumentException.orElseThrow(MinimisedCaseJson.read(handedOut)).value().items().isEmpty()) {
            throw new IllegalStateException("what was judged necessary is not shown");
        }

        Router router = Router.of(ShippedModels.NATIONAL, profile);
        Situation situation = CaseFacts.of(profile).read(file, List.of(), Optional.empty(), today);
        Decision<Routing> routed = router.decide(router.track(file, situation, today), DutchTime.startOf(today));
        System.out.println("routed " + routed.outcome().label(Language.EN));

        boolean module = Consumer.class.getModule().isNamed();
        boolean library = CaseFile.class.getModule().isNamed();
        if (module != library) {
            throw new IllegalStateException("the library is not where the program is");
        }
        System.out.println((module ? "on the module path" : "on the class path") + ", Java "
                + Runtime.version().feature());
    }
}
