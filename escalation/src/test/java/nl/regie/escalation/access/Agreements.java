package nl.regie.escalation.access;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.person.Contact;
import nl.regie.core.person.EmailAddress;
import nl.regie.core.text.Text;
import nl.regie.escalation.clock.Term;

/** Agreements on access lines, plainly invented. */
public final class Agreements {

    private Agreements() {}

    public static AccessAgreement on(AccessLine line) {
        return AccessAgreement.builder()
                .id("line-" + line.code())
                .edition("1")
                .line(line)
                .addParties(
                        new Organisation(OrganisationType.EXECUTIVE_BOARD, "Gemeente Voorbeeld", Optional.empty()),
                        new Organisation(OrganisationType.VEILIG_THUIS, "Veilig Thuis Voorbeeld", Optional.empty()))
                .contact(new Contact(
                        Optional.empty(), Optional.empty(), Optional.of(EmailAddress.of("loket@voorbeeld.example"))))
                .answerWithin(Term.workingDays(5))
                .feedback(new Feedback(new Text("Wat er is besloten", "What was decided"), Term.weeks(6)))
                .bothWays(line == AccessLine.VEILIG_THUIS)
                .from(LocalDate.of(2026, 1, 1))
                .build();
    }
}
