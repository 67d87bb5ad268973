package nl.regie.privacy.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.NumberForm;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.form.TextForm;
import nl.regie.core.json.form.Variant;
import nl.regie.core.json.part.IdJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.organisation.Duty;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.source.Source;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.log.ActingAs;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogActor;
import nl.regie.privacy.log.LogDigest;
import nl.regie.privacy.log.LogEntry;
import nl.regie.privacy.log.LogEvent;
import nl.regie.privacy.log.LogPage;
import nl.regie.privacy.log.LogPseudonym;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.privacy.log.Seal;

/**
 * The door for pages of the log. A page that was tampered with is read like any other, so that {@link nl.regie.privacy.log.LogCheck} can
 * say where it breaks.
 *
 * <p>Source: PRIV-11, SDK-1.
 */
public final class LogJson {

    /** What stands as {@code format} in every page. */
    public static final String FORMAT = "nl.regie.log";

    /** How many entries a page holds at most, inclusive. */
    public static final int MOST = 5_000;

    /** As many as a case may hold, with its agreements and results. */
    private static final int PARTS = 11_200;

    private static final String INSTANT_FORM = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
            + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$";

    private static final Form<Instant> INSTANT =
            TextForm.pattern(INSTANT_FORM, "2026-03-01T09:30:00Z", LogJson::instant, Instant::toString);
    private static final Form<LogDigest> DIGEST =
            TextForm.pattern(LogDigest.PATTERN, "0123456789abcdef…", LogDigest::new, LogDigest::value);
    private static final Form<LogPseudonym> PSEUDONYM =
            TextForm.pattern(LogPseudonym.PATTERN, "0123456789abcdef…", LogPseudonym::new, LogPseudonym::value);

    /** The kind of document that holds one page. */
    public static final DocumentType<LogPage> TYPE =
            Codec.of(FORMAT, new Version(1, 0), LogJson::page, page -> List.of());

    private LogJson() {}

    private static Instant instant(String text) {
        boolean fits = text.matches(INSTANT_FORM);
        MalformedValueException.unless(fits, ValueCode.PATTERN, "at");
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) { // the 31st of a month of 30 days, or 29 February
            throw new MalformedValueException(ValueCode.NO_SUCH_DAY, "at");
        }
    }

    private static Form<ActingAs> actingAs() {
        Fields<ActingAs> fields = Fields.of("ActingAs");
        Key<ActingAs> as = fields.exactlyOne(
                List.of(
                        new Variant<>("inCase", ActingAs.InCase.class, inCase()),
                        new Variant<>("forHouse", ActingAs.ForHouse.class, forHouse()),
                        new Variant<>("designated", ActingAs.Designated.class, designated())),
                acting -> acting);
        return fields.make(values -> values.get(as));
    }

    private static Form<ActingAs.InCase> inCase() {
        Fields<ActingAs.InCase> fields = Fields.of("InCase");
        Key<CaseRole> role = fields.required("role", TermForm.of(CaseRole.class), ActingAs.InCase::role);
        return fields.make(values -> new ActingAs.InCase(values.get(role)));
    }

    private static Form<ActingAs.ForHouse> forHouse() {
        Fields<ActingAs.ForHouse> fields = Fields.of("ForHouse");
        Key<OutsideRole> role = fields.required("role", TermForm.of(OutsideRole.class), ActingAs.ForHouse::role);
        return fields.make(values -> new ActingAs.ForHouse(values.get(role)));
    }

    private static Form<ActingAs.Designated> designated() {
        Fields<ActingAs.Designated> fields = Fields.of("Designated");
        Key<Duty> duty = fields.required("duty", TermForm.of(Duty.class), ActingAs.Designated::duty);
        return fields.make(values -> new ActingAs.Designated(values.get(duty)));
    }

    private static Form<LogActor> actor() {
        Fields<LogActor> fields = Fields.of("LogActor");
        Key<ParticipantId> participant = fields.required("participant", IdJson.PARTICIPANT, LogActor::participant);
        Key<PersonId> person = fields.required("person", IdJson.PERSON, LogActor::person);
        Key<ActingAs> as = fields.required("as", actingAs(), LogActor::as);
        return fields.make(values -> new LogActor(values.get(participant), values.get(person), values.get(as)));
    }

    private static Form<LogEvent> event() {
        Fields<LogEvent> fields = Fields.of("LogEvent");
        Key<Instant> at = fields.required("at", INSTANT, LogEvent::at);
        Key<LogAction> action = fields.required("action", TermForm.of(LogAction.class), LogEvent::action);
        Key<LogActor> actor = fields.required("actor", actor(), LogEvent::actor);
        Key<Optional<ParticipantId>> recipient = fields.optional("recipient", IdJson.PARTICIPANT, LogEvent::recipient);
        Key<LogPurpose> purpose = fields.required("purpose", TermForm.of(LogPurpose.class), LogEvent::purpose);
        Key<Source> ground = fields.required("ground", Scalars.SOURCE, LogEvent::ground);
        Key<List<DataCategory>> categories = fields.list("categories", Scalars.CATEGORY, PARTS, LogEvent::categories);
        Key<List<ItemId>> items = fields.list("items", IdJson.ITEM, PARTS, LogEvent::items);
        Key<Optional<LogPseudonym>> casePseudonym =
                fields.optional("casePseudonym", PSEUDONYM, LogEvent::casePseudonym);
        Key<List<LogPseudonym>> subjects = fields.list("subjects", PSEUDONYM, PARTS, LogEvent::subjects);
        return fields.make(values -> new LogEvent(
                values.get(at),
                values.get(action),
                values.get(actor),
                values.get(recipient),
                values.get(purpose),
                values.get(ground),
                values.get(categories),
                values.get(items),
                values.get(casePseudonym),
                values.get(subjects)));
    }

    private static Form<LogEntry> entry() {
        Fields<LogEntry> fields = Fields.of("LogEntry");
        Key<Integer> sequence =
                fields.required("sequence", NumberForm.within(1, Integer.MAX_VALUE), LogEntry::sequence);
        Key<LogDigest> previous = fields.required("previous", DIGEST, LogEntry::previous);
        Key<LogEvent> event = fields.required("event", event(), LogEntry::event);
        Key<LogDigest> digest = fields.required("digest", DIGEST, LogEntry::digest);
        return fields.make(values ->
                new LogEntry(values.get(sequence), values.get(previous), values.get(event), values.get(digest)));
    }

    private static Form<Seal> seal() {
        Fields<Seal> fields = Fields.of("Seal");
        Key<Integer> length = fields.required("length", NumberForm.within(0, Integer.MAX_VALUE), Seal::length);
        Key<LogDigest> digest = fields.required("digest", DIGEST, Seal::digest);
        return fields.make(values -> new Seal(values.get(length), values.get(digest)));
    }

    private static ObjectForm<LogPage> page(Fields<LogPage> fields) {
        Key<Seal> begin = fields.required("begin", seal(), LogPage::begin);
        Key<List<LogEntry>> entries = fields.list("entries", entry(), MOST, LogPage::entries);
        return fields.make(values -> new LogPage(values.get(begin), values.get(entries)));
    }
}
