package nl.regie.escalation.json.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.json.form.Dates;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.part.OrganisationJson;
import nl.regie.core.json.part.PersonJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.person.Contact;
import nl.regie.core.text.Text;
import nl.regie.escalation.access.AccessAgreement;
import nl.regie.escalation.access.Feedback;
import nl.regie.escalation.clock.Term;

/** The form of an agreement on an access line. */
public final class AccessJson {

    private static final int PARTIES = 50;

    private AccessJson() {}

    /**
     * Adds the keys of an agreement to those of the header.
     *
     * @param fields the keys so far
     * @return the form of the document
     */
    public static ObjectForm<AccessAgreement> agreement(Fields<AccessAgreement> fields) {
        Key<String> id = fields.required("id", Scalars.WORD, AccessAgreement::id);
        Key<String> edition = fields.required("edition", Scalars.LINE, AccessAgreement::edition);
        Key<AccessLine> line = fields.required("line", TermForm.of(AccessLine.class), AccessAgreement::line);
        Key<List<Organisation>> parties =
                fields.nonEmpty("parties", OrganisationJson.ORGANISATION, PARTIES, AccessAgreement::parties);
        Key<Contact> contact = fields.required("contact", PersonJson.CONTACT, AccessAgreement::contact);
        Key<Term> answerWithin = fields.required("answerWithin", TimeJson.TERM, AccessAgreement::answerWithin);
        Key<Feedback> feedback = fields.required("feedback", feedback(), AccessAgreement::feedback);
        Key<Boolean> bothWays = fields.flag("bothWays", AccessAgreement::bothWays);
        Key<LocalDate> from = fields.required("from", Dates.DATE, AccessAgreement::from);
        Key<Optional<LocalDate>> until = fields.optional("until", Dates.DATE, AccessAgreement::until);
        return fields.make(values -> AccessAgreement.builder()
                .id(values.get(id))
                .edition(values.get(edition))
                .line(values.get(line))
                .parties(values.get(parties))
                .contact(values.get(contact))
                .answerWithin(values.get(answerWithin))
                .feedback(values.get(feedback))
                .bothWays(values.get(bothWays))
                .from(values.get(from))
                .until(values.get(until))
                .build());
    }

    private static Form<Feedback> feedback() {
        Fields<Feedback> fields = Fields.of("Feedback");
        Key<Text> says = fields.required("says", Scalars.TEXT, Feedback::says);
        Key<Term> within = fields.required("within", TimeJson.TERM, Feedback::within);
        return fields.make(values -> new Feedback(values.get(says), values.get(within)));
    }
}
