package nl.regie.privacy.profile;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.organisation.Participation;
import nl.regie.core.profile.Following;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.calendar.CalendarSettings;
import nl.regie.privacy.calendar.HouseCalendar;
import nl.regie.privacy.deidentification.DeidentificationSettings;
import nl.regie.privacy.deidentification.Deidentifier;
import nl.regie.privacy.deidentification.ReferenceTable;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.exchange.Exchange;
import nl.regie.privacy.exchange.ExchangeSettings;
import nl.regie.privacy.exchange.Known;
import nl.regie.privacy.exchange.PairKey;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.log.LogSettings;
import nl.regie.privacy.publication.PublicationSettings;
import nl.regie.privacy.publication.Publisher;
import nl.regie.privacy.result.Feedback;
import nl.regie.privacy.result.FeedbackLedger;
import nl.regie.privacy.result.FeedbackSettings;
import nl.regie.privacy.result.GivenResult;
import nl.regie.privacy.retention.Retention;
import nl.regie.privacy.retention.RetentionSettings;
import nl.regie.privacy.retention.Reuse;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ActivationPolicy;
import nl.regie.privacy.review.Review;
import nl.regie.privacy.right.InformationDuty;
import nl.regie.privacy.right.RightsDesk;
import nl.regie.privacy.right.RightsSettings;
import nl.regie.privacy.secrecy.SecrecySettings;
import nl.regie.privacy.secrecy.SecrecyTest;
import org.immutables.value.Value;

/**
 * Privacyprofiel: everything of privacy in which houses differ. Immutable and thread-safe; built with {@link #builder()}, most easily
 * from {@link #NATIONAL} with {@code copyOf}.
 *
 * <p>Source: ON 6; RES-4.
 */
@Built
@Value.Immutable
public abstract class PrivacyProfile {

    /** Het landelijke profiel: the national default. What no source fixes in it is our own policy (P). */
    public static final PrivacyProfile NATIONAL = builder()
            .id("national")
            .edition("2026.1")
            .name(new Text("Landelijk privacyprofiel", "National privacy profile"))
            .from(LocalDate.of(2025, 3, 1))
            .addFollows(
                    new Following("Wet gegevensverwerking door samenwerkingsverbanden", "2025-03-01"),
                    new Following("Algemene verordening gegevensbescherming", "2016/679"))
            .retention(RetentionSettings.NATIONAL)
            .exchange(ExchangeSettings.NATIONAL)
            .deidentification(DeidentificationSettings.NATIONAL)
            .secrecy(SecrecySettings.NATIONAL)
            .log(LogSettings.NATIONAL)
            .publication(PublicationSettings.NATIONAL)
            .feedback(FeedbackSettings.NATIONAL)
            .calendar(CalendarSettings.NATIONAL)
            .rights(RightsSettings.NATIONAL)
            .activation(ActivationPolicy.REFUSE)
            .build();

    /** For the generated subclass. */
    protected PrivacyProfile() {}

    /**
     * Starts a profile.
     *
     * @return a new builder
     */
    public static ImmutablePrivacyProfile.Builder builder() {
        return ImmutablePrivacyProfile.builder();
    }

    /**
     * Kenmerk: the name under which decisions cite the profile.
     *
     * @return lower case, digits and hyphens
     */
    public abstract String id();

    /**
     * Editie: as its makers number it.
     *
     * @return one line
     */
    public abstract String edition();

    /**
     * Naam: what it is called.
     *
     * @return the name
     */
    public abstract Text name();

    /**
     * Geldig vanaf: the first day on which it holds.
     *
     * @return the day, inclusive
     */
    public abstract LocalDate from();

    /**
     * Geldig tot: the first day on which it no longer holds.
     *
     * @return the day, exclusive; empty while no end is known
     */
    public abstract Optional<LocalDate> until();

    /**
     * Bronnen: which edition of which source it follows.
     *
     * @return at least one
     */
    public abstract List<Following> follows();

    /**
     * Bewaren: how long data are kept at most.
     *
     * @return the settings
     */
    public abstract RetentionSettings retention();

    /**
     * Uitwisseling: when a person may be asked about elsewhere, and by what he is recognised.
     *
     * @return the settings
     */
    public abstract ExchangeSettings exchange();

    /**
     * De-identificeren: how many must look alike, and what is left out to that end.
     *
     * @return the settings
     */
    public abstract DeidentificationSettings deidentification();

    /**
     * Beroepsgeheim: the steps of the reasoning for good care provision.
     *
     * @return the settings
     */
    public abstract SecrecySettings secrecy();

    /**
     * Logbestand: how long an entry is kept.
     *
     * @return the settings
     */
    public abstract LogSettings log();

    /**
     * Publicatie: which numbers are small.
     *
     * @return the settings
     */
    public abstract PublicationSettings publication();

    /**
     * Terugkoppeling: how often recipients of results report back.
     *
     * @return the settings
     */
    public abstract FeedbackSettings feedback();

    /**
     * Kalender: the periods of audits, reports and evaluations.
     *
     * @return the settings
     */
    public abstract CalendarSettings calendar();

    /**
     * Rechten: the terms of requests, and what the law leaves open of them.
     *
     * @return the settings
     */
    public abstract RightsSettings rights();

    /**
     * Ingebruikneming: what happens to a framework or covenant that was not reviewed.
     *
     * @return the policy
     */
    public abstract ActivationPolicy activation();

    /**
     * Whether the profile holds on a date.
     *
     * @param date the date
     * @return true from {@link #from} up to but not including {@link #until}
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from()) && until().map(date::isBefore).orElse(true);
    }

    /**
     * Until when data may be kept, by this profile.
     *
     * @return what plans
     */
    public Retention retentionTest() {
        return Retention.of(retention(), id(), edition());
    }

    /**
     * Whether data of a closed case may be used again, by this profile.
     *
     * @return what judges
     */
    public Reuse reuseTest() {
        return Reuse.of(retention(), id(), edition());
    }

    /**
     * Whether houses may exchange, by this profile.
     *
     * @return what asks, answers and shares
     */
    public Exchange exchangeTest() {
        return Exchange.of(exchange(), id(), edition());
    }

    /**
     * Whom a house is processing, as another may ask, by this profile.
     *
     * @param key the key of the pair
     * @param house the id of the house whose cases they are
     * @param on the day
     * @param cases its cases
     * @return the persons as tokens
     * @throws MalformedValueException as {@link Known#of} says
     */
    public Known known(PairKey key, String house, LocalDate on, Stream<CaseFile> cases) {
        return Known.of(key, house, on, cases, exchange());
    }

    /**
     * Whether professional secrecy may be broken, by this profile.
     *
     * @return the test
     */
    public SecrecyTest secrecyTest() {
        return SecrecyTest.of(secrecy(), id(), edition());
    }

    /**
     * Makes cases unrecognisable, by this profile.
     *
     * @param reference the table in which a combination is looked up
     * @return the de-identifier
     */
    public Deidentifier deidentifier(ReferenceTable reference) {
        return Deidentifier.of(deidentification(), reference);
    }

    /**
     * What of tables may be published, by this profile.
     *
     * @return the publisher
     */
    public Publisher publisher() {
        return Publisher.of(publication());
    }

    /**
     * Who owes feedback on results, by this profile.
     *
     * @param results the results that were given
     * @param feedback what came back
     * @return the ledger
     * @throws MalformedValueException as {@link FeedbackLedger#of} says
     */
    public FeedbackLedger feedbackLedger(List<GivenResult> results, List<Feedback> feedback) {
        return FeedbackLedger.of(feedback(), results, feedback);
    }

    /**
     * What a house owes by when, by this profile.
     *
     * @return the calendar
     */
    public HouseCalendar houseCalendar() {
        return HouseCalendar.of(calendar());
    }

    /**
     * Answers requests of data subjects, by this profile.
     *
     * @param contactPoint the contact point
     * @param on the day on which it must be a public participant
     * @return the desk, or that the contact point is no public participant
     */
    public Either<Violation, RightsDesk> rightsDesk(Participation contactPoint, LocalDate on) {
        return RightsDesk.of(rights(), contactPoint, on, id(), edition());
    }

    /**
     * Who must be told that his data are processed, by this profile.
     *
     * @return the duty
     */
    public InformationDuty informationDuty() {
        return new InformationDuty(rights());
    }

    /**
     * Compiles who may see what, by this profile.
     *
     * @param frameworks the frameworks, at most one for each regime
     * @param covenants the covenants, all of which narrow
     * @param reviews what the lawfulness committee reviewed
     * @return the compiled disclosure, or everything for which a framework or covenant is refused
     */
    public Validation<Seq<Violation>, Disclosure> disclosure(
            List<Framework> frameworks, List<Covenant> covenants, List<Review> reviews) {
        return Disclosure.of(frameworks, covenants, new Activation(reviews, activation()), secrecy());
    }

    /**
     * Checks what no single attribute can.
     *
     * @throws MalformedValueException if a text is malformed, it follows nothing, or it ends before it begins
     */
    @Value.Check
    protected void check() {
        Lines.code(id(), "id");
        Lines.line(edition(), "edition");
        boolean ordered = until().map(end -> end.isAfter(from())).orElse(true);
        MalformedValueException.unless(ordered, ValueCode.ORDER, "until");
        MalformedValueException.unless(!follows().isEmpty(), ValueCode.TOO_SHORT, "follows");
    }

    /** Its id and edition. */
    @Override
    public String toString() {
        return "PrivacyProfile[" + id() + " " + edition() + "]";
    }
}
