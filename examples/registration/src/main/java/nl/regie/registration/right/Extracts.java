package nl.regie.registration.right;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.Identity;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.rule.Decision;
import nl.regie.core.source.Source;
import nl.regie.core.text.Language;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.log.ActingAs;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogActor;
import nl.regie.privacy.log.LogPurpose;
import nl.regie.privacy.profile.PrivacyProfile;
import nl.regie.privacy.right.Access;
import nl.regie.privacy.right.AccessAnswer;
import nl.regie.privacy.right.AccessPart;
import nl.regie.privacy.right.EstablishedIdentity;
import nl.regie.privacy.right.RequestId;
import nl.regie.privacy.right.RequestOutcome;
import nl.regie.privacy.right.RightKind;
import nl.regie.privacy.right.RightsCode;
import nl.regie.privacy.right.RightsDesk;
import nl.regie.privacy.right.RightsRequest;
import nl.regie.privacy.right.RightsRequestBuilder;
import nl.regie.privacy.right.TextReview;
import nl.regie.registration.log.CaseLog;
import nl.regie.registration.log.CaseLog.Deed;
import nl.regie.registration.log.CaseTrail;
import nl.regie.registration.register.Register;
import nl.regie.registration.register.StoredCase;
import nl.regie.registration.today.Today;
import nl.regie.registration.user.Account;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Uittreksels: has the library make what a person is told of his own data. Whoever is unknown here gets an extract as well: of no parts,
 * which says no more than that.
 */
@Component
public class Extracts {

    private static final ParticipantId DESK = new ParticipantId("contactpunt");
    private static final PersonId UNKNOWN = new PersonId("unknown");

    private final Register register;
    private final CaseTrail trail;
    private final CaseLog log;
    private final PrivacyProfile profile;
    private final SafetyHouse house;
    private final Today today;

    Extracts(Register register, CaseTrail trail, CaseLog log, PrivacyProfile profile, SafetyHouse house, Today today) {
        this.register = register;
        this.trail = trail;
        this.log = log;
        this.profile = profile;
        this.house = house;
        this.today = today;
    }

    /**
     * Answers a request for access.
     *
     * @throws AccessDeniedException if the user does nothing for the house as a whole
     */
    public ExtractAnswer answer(Account account, ExtractWish wish, Language language) {
        if (account.houseRole().isEmpty()) {
            throw new AccessDeniedException("does nothing for the house as a whole");
        }
        LocalDate day = today.day();
        DecidedBy clerk = new DecidedBy(new PersonId(account.username()), DESK, Optional.empty());
        RightsDesk desk = desk(day);
        Decision<RequestOutcome> asked =
                desk.judge(request(wish, clerk, List.of()), Optional.of(wish.born()), List.of(), day);
        if (asked.outcome() != RequestOutcome.TO_BE_ANSWERED) {
            // not even looked for: whoever is known here and whoever is not are answered alike
            search(account, LogAction.REFUSAL);
            return new ExtractAnswer(asked, Optional.empty(), 0, List.of(), List.of());
        }
        search(account, LogAction.VIEW);
        List<AccessPart> found = parts(wish, clerk, day);
        List<AccessPart> parts = chosen(wish, found);
        if (parts.isEmpty() && !found.isEmpty()) {
            return new ExtractAnswer(asked, Optional.empty(), found.size(), List.of(), List.of());
        }
        RightsRequest request = request(wish, clerk, parts);
        Decision<RequestOutcome> judged = desk.judge(request, Optional.of(wish.born()), List.of(), day);
        Access access = new Access(house.name(), desk);
        List<String> toRead = new ArrayList<>();
        List<Violation> inTheWay = new ArrayList<>();
        for (AccessPart part : parts) {
            Validation<Seq<Violation>, AccessAnswer> of = access.answer(request, judged, List.of(part), language, day);
            if (of.isInvalid()) {
                sort(part.file().id(), of.getError(), toRead, inTheWay);
            }
        }
        Validation<Seq<Violation>, AccessAnswer> whole = access.answer(request, judged, parts, language, day);
        if (whole.isInvalid()) {
            if (parts.isEmpty()) {
                inTheWay.addAll(whole.getError().asJava());
            }
            return new ExtractAnswer(
                    judged,
                    Optional.empty(),
                    found.size(),
                    toRead,
                    inTheWay.stream().distinct().toList());
        }
        parts.forEach(part -> record(account, part, whole.get()));
        return new ExtractAnswer(judged, Optional.of(whole.get().extract()), found.size(), List.of(), List.of());
    }

    private RightsDesk desk(LocalDate day) {
        Participation contactPoint = Participation.builder()
                .id(DESK)
                .organisation(new Organisation(
                        OrganisationType.EXECUTIVE_BOARD,
                        "College van burgemeester en wethouders van Voorbeeld",
                        Optional.empty()))
                .task(new StatutoryTask("Wmo 2015", "2.3.1"))
                .commissioned(false)
                .from(LocalDate.of(2025, 3, 1))
                .admitted(true)
                .build();
        return profile.rightsDesk(contactPoint, day)
                .getOrElseThrow(
                        violation -> new IllegalStateException(violation.code().code()));
    }

    private RightsRequest request(ExtractWish wish, DecidedBy clerk, List<AccessPart> parts) {
        RightsRequestBuilder request = RightsRequest.builder()
                .id(new RequestId("inzage-" + wish.receivedOn()))
                .kind(RightKind.ACCESS)
                .about(parts.stream().findFirst().map(AccessPart::person).orElse(UNKNOWN))
                .receivedOn(wish.receivedOn())
                .receivedBy(DESK);
        if (wish.identified()) {
            request.identity(new EstablishedIdentity(clerk, wish.receivedOn()));
        }
        return request.build();
    }

    /** The cases in which the person occurs under this name and date of birth. */
    private List<AccessPart> parts(ExtractWish wish, DecidedBy clerk, LocalDate day) {
        List<AccessPart> parts = new ArrayList<>();
        for (CaseId id : register.ids()) {
            StoredCase stored = register.get(id);
            CaseFile file = stored.file();
            file.items().stream()
                    .filter(item -> item.content() instanceof Identity identity
                            && identity.name().equals(wish.name())
                            && identity.born().equals(Optional.of(wish.born())))
                    .flatMap(item -> item.labels().subject().stream())
                    .distinct()
                    .forEach(person -> parts.add(AccessPart.builder()
                            .file(file)
                            .person(person)
                            .disclosures(trail.disclosures(file))
                            .reviews(reviews(id, wish, clerk, day))
                            .build()));
        }
        return parts;
    }

    /** Namesakes cannot be told apart here, so of several records only those count that somebody chose. */
    private static List<AccessPart> chosen(ExtractWish wish, List<AccessPart> found) {
        return found.size() == 1
                ? found
                : IntStream.rangeClosed(1, found.size())
                        .filter(wish.chosen()::contains)
                        .mapToObj(number -> found.get(number - 1))
                        .toList();
    }

    private static List<TextReview> reviews(CaseId id, ExtractWish wish, DecidedBy clerk, LocalDate day) {
        String prefix = id.value() + "/";
        return wish.told().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> new TextReview(
                        new ItemId(entry.getKey().substring(prefix.length())),
                        Optional.of(entry.getValue()),
                        clerk,
                        day))
                .toList();
    }

    private static void sort(CaseId id, Seq<Violation> found, List<String> toRead, List<Violation> inTheWay) {
        for (Violation violation : found) {
            if (violation.code() == RightsCode.UNREVIEWED_TEXT) {
                violation.details().stream()
                        .flatMap(items -> Arrays.stream(items.split(", ", -1)))
                        .map(item -> id.value() + "/" + item)
                        .forEach(toRead::add);
            } else {
                inTheWay.add(violation);
            }
        }
    }

    /** That somebody asked is logged whether or not the person is known, and of no case. */
    private void search(Account account, LogAction action) {
        log.whole(
                actor(account),
                new Deed(
                        action,
                        Optional.empty(),
                        LogPurpose.DATA_SUBJECT_RIGHTS,
                        Source.law("AVG", "15", "PRIV-14"),
                        List.of()));
    }

    private LogActor actor(Account account) {
        return new LogActor(
                new ParticipantId(house.id()),
                new PersonId(account.username()),
                new ActingAs.ForHouse(account.houseRole().orElseThrow()));
    }

    private void record(Account account, AccessPart part, AccessAnswer answer) {
        List<ItemId> items = answer.receipt().told().stream()
                .filter(told -> told.file().equals(part.file().id()))
                .map(told -> told.item())
                .distinct()
                .toList();
        List<DataCategory> categories = part.file().items().stream()
                .filter(item -> items.contains(item.id()))
                .map(item -> item.labels().category())
                .distinct()
                .toList();
        Deed deed = new Deed(
                LogAction.DISCLOSURE,
                Optional.of(DESK), // who hands it to the person: of him the log knows no name
                LogPurpose.DATA_SUBJECT_RIGHTS,
                Source.law("AVG", "15", "PRIV-14"),
                categories);
        log.record(actor(account), deed, part.file().id(), items, List.of(part.person()));
    }
}
