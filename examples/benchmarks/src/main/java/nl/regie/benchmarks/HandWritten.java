package nl.regie.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.consent.Consent;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Life;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.person.Relation;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Measure;
import nl.regie.core.problem.Theme;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.support.Guidance;

/** The rules of the field as somebody would write them straight down: yes or no, and no word of what is wrong. */
final class HandWritten {

    private final CaseFile file;
    private final Map<PersonId, Position> persons = new HashMap<>();
    private final Map<ParticipantId, Participation> participants = new HashMap<>();
    private final Set<ItemId> items = new HashSet<>();
    private final boolean wgs;
    private Optional<LocalDate> judged = Optional.empty();
    private Optional<LocalDate> closed = Optional.empty();

    private HandWritten(CaseFile file) {
        this.file = file;
        this.wgs = file.regime().isWgs();
        for (Person person : file.persons()) {
            persons.put(person.id(), person.position());
        }
        for (Participation participation : file.participants()) {
            participants.put(participation.id(), participation);
        }
        for (Item item : file.items()) {
            items.add(item.id());
        }
        file.plan().ifPresent(plan -> plan.agreements().forEach(agreement -> items.add(agreement.id())));
        file.results().forEach(result -> items.add(result.id()));
    }

    static boolean isValid(CaseFile file) {
        HandWritten check = new HandWritten(file);
        return check.steps() && check.people() && check.rest() && check.recorded();
    }

    private boolean steps() {
        LocalDate last = LocalDate.MIN;
        for (Event event : file.events()) {
            if (event.on().isBefore(last) || !decided(event.by())) {
                return false;
            }
            last = event.on();
            boolean listed = event.step() == Step.NOTIFY && file.regime() == Regime.WGS_LIST;
            if ((event.step() == Step.JUDGE_FIT || listed) && judged.isEmpty()) {
                judged = Optional.of(event.on());
            }
            if (event.step() == Step.CLOSE && closed.isEmpty()) {
                closed = Optional.of(event.on());
            }
            Participation organ = participants.get(event.by().organ());
            boolean isPublic = organ != null
                    && organ.takesPartOn(event.on())
                    && ParticipationTable.classify(organ, event.on()).capacity() == ParticipationClass.PUBLIC;
            boolean part = isPublic
                    || (organ != null
                            && ParticipationTable.classify(organ, event.on()).capacity() == ParticipationClass.PRIVATE);
            if (wgs && (event.step().onlyPublicBy().isPresent() ? !isPublic : !part)) {
                return false;
            }
            if (event.consentOf().isPresent()
                    && !participants.containsKey(event.consentOf().get())) {
                return false;
            }
        }
        boolean radicalised =
                file.themes().contains(Theme.RADICALISATION) && file.regime() != Regime.RADICALISATION_ACT;
        return !file.events().isEmpty()
                && !radicalised
                && Life.phase(file.events(), file.regime()).isRight();
    }

    private boolean decided(DecidedBy by) {
        return persons.get(by.person()) == Position.PROFESSIONAL && participants.containsKey(by.organ());
    }

    private boolean people() {
        int concerned = 0;
        for (Person person : file.persons()) {
            concerned += person.position() == Position.CONCERNED ? 1 : 0;
            if (person.worksFor().isPresent()
                    && !participants.containsKey(person.worksFor().get())) {
                return false;
            }
        }
        for (PersonId member : file.members()) {
            if (persons.get(member) != Position.CONCERNED) {
                return false;
            }
        }
        for (Participation participation : file.participants()) {
            boolean isPublic = ParticipationTable.classify(participation, participation.from())
                            .capacity()
                    == ParticipationClass.PUBLIC;
            for (Designation designation : participation.people()) {
                if (persons.get(designation.person()) != Position.PROFESSIONAL
                        || (designation.commercialWork() && !isPublic && wgs)) {
                    return false;
                }
            }
        }
        Set<PersonId> accountable = new HashSet<>();
        for (RoleAssignment role : file.roles()) {
            if (persons.get(role.person()) != Position.PROFESSIONAL || !participants.containsKey(role.participant())) {
                return false;
            }
            if (role.finallyAccountable() && role.until().isEmpty()) {
                accountable.add(role.person());
            }
        }
        boolean number = file.phase().isErased()
                ? concerned == 0
                : switch (file.kind()) {
                    case AREA -> concerned == 0;
                    case PERSON -> concerned == 1;
                    case SYSTEM -> concerned > 0;
                };
        return number
                && (!file.phase().hasPlan() || accountable.size() == 1)
                && participants.containsKey(file.notification().by())
                && (file.notification().personInformed()
                        || file.notification().whyNotInformed().isPresent()
                        || file.kind() == CaseKind.AREA);
    }

    private boolean rest() {
        for (Consent consent : file.consents()) {
            boolean represented = consent.given()
                    .map(given -> persons.containsKey(given.representative()))
                    .orElse(true);
            if (!persons.containsKey(consent.of())
                    || !represented
                    || !participants.keySet().containsAll(consent.scope().recipients())) {
                return false;
            }
        }
        boolean held = file.holds().stream().allMatch(hold -> items.containsAll(hold.items()));
        boolean decided = file.decisions().stream().allMatch(decision -> decided(decision.by()));
        boolean planned = file.plan().isPresent() || !file.phase().hasPlan();
        boolean agreed =
                file.plan().isEmpty() || file.events().stream().anyMatch(event -> event.step() == Step.AGREE_PLAN);
        return held && decided && planned && agreed;
    }

    private boolean recorded() {
        for (Item item : file.items()) {
            if (!labels(item.labels()) || !refers(item)) {
                return false;
            }
        }
        List<Agreement> agreements = file.plan().map(plan -> plan.agreements()).orElse(List.of());
        for (Agreement agreement : agreements) {
            LocalDate agreed = file.plan().get().agreedOn();
            if (!labels(agreement.labels())
                    || !participants.containsKey(agreement.who())
                    || !items.containsAll(agreement.restsOn())
                    || agreement.by().isBefore(agreed)
                    || agreement.progressOn().isBefore(agreed)) {
                return false;
            }
        }
        return file.results().stream()
                .allMatch(result -> labels(result.labels()) && items.containsAll(result.restsOn()));
    }

    private boolean refers(Item item) {
        if (item.content() instanceof Relation relation) {
            return persons.containsKey(relation.to());
        }
        if (item.content() instanceof Guidance guidance) {
            return participants.containsKey(guidance.by());
        }
        return !(item.content() instanceof Measure measure)
                || measure.decidedBy().map(participants::containsKey).orElse(true);
    }

    private boolean labels(Labels labels) {
        Position position = labels.subject().map(persons::get).orElse(null);
        Participation supplier = participants.get(labels.supplier());
        if ((position == null) == labels.subject().isPresent() || supplier == null) {
            return false;
        }
        boolean professional = position == Position.PROFESSIONAL;
        boolean personal = labels.category() != DataCategory.OTHER_DATA;
        if ((professional && labels.category() != DataCategory.IDENTITY_AND_CONTACT)
                || (personal
                        && !professional
                        && (file.kind() == CaseKind.AREA || file.phase().isErased()))) {
            return false;
        }
        LocalDate first = labels.firstProcessed();
        boolean gathered = !labels.supplier().equals(file.notification().by());
        boolean early = judged.map(first::isBefore).orElse(true);
        return !first.isBefore(file.notification().on())
                && !closed.map(first::isAfter).orElse(false)
                && !(wgs && gathered && early)
                && origin(labels, supplier)
                && secrecy(labels)
                && travels(labels);
    }

    private boolean origin(Labels labels, Participation supplier) {
        Ground ground = labels.ground();
        if (!wgs) {
            return ground.kind() == GroundKind.COVENANT || ground.kind() == GroundKind.OTHER_LAW;
        }
        return switch (labels.category()) {
            case POLICE ->
                ground.kind() == GroundKind.WPG_20_3
                        && ground.policeOrigin()
                                .filter(origin -> origin != PoliceOrigin.WPG_OTHER)
                                .isPresent();
            case JUDICIAL ->
                supplier.organisation().type() == OrganisationType.PUBLIC_PROSECUTION
                        && switch (ground.kind()) {
                            case WJSG_8B, WJSG_39FA, WJSG_51CA -> true;
                            default -> false;
                        };
            default -> ground.kind() != GroundKind.COVENANT;
        };
    }

    private boolean secrecy(Labels labels) {
        if (labels.ground().secrecy().isEmpty()) {
            return true;
        }
        var secrecy = labels.ground().secrecy().get();
        return persons.containsKey(secrecy.decidedBy())
                && secrecy.consent()
                        .map(id -> file.consents().stream()
                                .anyMatch(consent -> consent.id().equals(id)
                                        && labels.subject()
                                                .filter(consent.of()::equals)
                                                .isPresent()
                                        && consent.scope().categories().contains(labels.category())
                                        && consent.holdsOn(labels.firstProcessed())))
                        .orElse(true);
    }

    private boolean travels(Labels labels) {
        for (var condition : labels.conditions()) {
            if (!participants.keySet().containsAll(condition.participants())) {
                return false;
            }
        }
        for (var release : labels.releases()) {
            if (!participants.containsKey(release.to()) || !persons.containsKey(release.by())) {
                return false;
            }
        }
        return true;
    }
}
