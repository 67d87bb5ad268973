package nl.regie.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.consent.Consent;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.AreaFact;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.item.Secrecy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Step;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Position;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.Plan;

/** What is recorded: from a lawful origin, on whom it may be held, and at a time at which it could (CASE-4, CASE-7, PRIV-6). */
final class Items {

    private final Inspection inspection;
    private final CaseFile file;
    private final Optional<LocalDate> judged;
    private final Optional<LocalDate> ended;
    private final Optional<LocalDate> table;

    private Items(Inspection inspection) {
        this.inspection = inspection;
        this.file = inspection.caseFile;
        this.judged = file.judgedOn();
        this.ended = first(Set.of(Step.CLOSE, Step.REFUSE, Step.RETURN_TO_FRONT_LINE));
        this.table = first(Set.of(Step.TABLE));
    }

    private Optional<LocalDate> first(Set<Step> steps) {
        return file.events().stream()
                .filter(event -> steps.contains(event.step()))
                .map(Event::on)
                .findFirst();
    }

    static void check(Inspection inspection) {
        Items items = new Items(inspection);
        for (int i = 0; i < items.file.items().size(); i++) {
            Item item = items.file.items().get(i);
            At at = At.ROOT.of("items", i).of("labels");
            items.check(item.labels(), at);
            items.judicial(item, at);
            if (item.labels().category() == DataCategory.OTHER_DATA && !(item.content() instanceof AreaFact)) {
                items.impersonal(at);
            }
        }
        List<Agreement> agreements = items.file.plan().map(Plan::agreements).orElse(List.of());
        for (int i = 0; i < agreements.size(); i++) {
            items.derived(
                    agreements.get(i).labels(),
                    At.ROOT.of("plan").of("agreements", i).of("labels"));
        }
        for (int i = 0; i < items.file.results().size(); i++) {
            items.derived(
                    items.file.results().get(i).labels(),
                    At.ROOT.of("results", i).of("labels"));
        }
    }

    private void derived(Labels labels, At at) {
        check(labels, at);
        if (labels.category() == DataCategory.OTHER_DATA) {
            impersonal(at);
        }
    }

    /** Only of an area can something be recorded that is about nobody. */
    private void impersonal(At at) {
        if (file.kind() != CaseKind.AREA) {
            inspection.tell(CaseCode.ABOUT_NOBODY, at.of("category"));
        }
    }

    /** That somebody is prosecuted, convicted or cleared is judicial data, whatever it is recorded as. */
    private void judicial(Item item, At at) {
        boolean judicial =
                item.content() instanceof Offence offence && offence.stage().compareTo(ProcedureStage.PROSECUTION) >= 0;
        if (file.regime().isWgs() && judicial && item.labels().category() != DataCategory.JUDICIAL) {
            inspection.tell(CaseCode.JUDICIAL_ORIGIN, at.of("category"));
        }
    }

    private void check(Labels labels, At at) {
        subject(labels, at);
        origin(labels, at);
        time(labels, at);
        secrecy(labels, at);
    }

    private void subject(Labels labels, At at) {
        boolean professional = labels.subject()
                .map(id -> inspection.person(id))
                .filter(person -> person.position() == Position.PROFESSIONAL)
                .isPresent();
        if (professional && labels.category() != DataCategory.IDENTITY_AND_CONTACT) {
            inspection.tell(CaseCode.PROFESSIONAL_DATA, at.of("category"));
        }
        if (file.phase().isErased() && labels.category() != DataCategory.OTHER_DATA && !professional) {
            inspection.tell(CaseCode.HELD_AFTER_DELETION, at.of("category"));
        } else if (file.kind() == CaseKind.AREA && labels.category() != DataCategory.OTHER_DATA && !professional) {
            inspection.tell(CaseCode.AREA_PERSONAL_DATA, at.of("category"));
        }
    }

    private void origin(Labels labels, At at) {
        Ground ground = labels.ground();
        boolean wgs = file.regime().isWgs();
        boolean ofWgs = ground.kind() != GroundKind.COVENANT && ground.kind() != GroundKind.OTHER_LAW;
        if (wgs ? ground.kind() == GroundKind.COVENANT : ofWgs) {
            inspection.tell(CaseCode.GROUND_OUTSIDE_REGIME, at.of("ground").of("kind"));
        } else if (wgs && labels.category() == DataCategory.POLICE && !isLawfulPolice(ground)) {
            inspection.tell(CaseCode.POLICE_ORIGIN, at.of("ground"));
        } else if (wgs && labels.category() == DataCategory.JUDICIAL && !isLawfulJudicial(labels)) {
            inspection.tell(CaseCode.JUDICIAL_ORIGIN, at.of("ground"));
        } else if (wgs && isOfOtherCategory(labels)) {
            inspection.tell(CaseCode.GROUND_OF_OTHER_CATEGORY, at.of("ground").of("kind"));
        }
    }

    /** The grounds of police and of judicial data carry nothing else. */
    private static boolean isOfOtherCategory(Labels labels) {
        return switch (labels.ground().kind()) {
            case WPG_20_3 -> labels.category() != DataCategory.POLICE;
            case WJSG_8B, WJSG_39FA, WJSG_51CA -> labels.category() != DataCategory.JUDICIAL;
            default -> false;
        };
    }

    /** About a person concerned or of the direct circle, and not about a professional or an area. */
    private boolean isAboutCase(Labels labels) {
        return labels.subject()
                .map(inspection::person)
                .filter(person -> person.position() != Position.PROFESSIONAL)
                .isPresent();
    }

    private static boolean isLawfulPolice(Ground ground) {
        return ground.kind() == GroundKind.WPG_20_3
                && ground.policeOrigin()
                        .filter(origin -> origin != PoliceOrigin.WPG_OTHER)
                        .isPresent();
    }

    private boolean isLawfulJudicial(Labels labels) {
        Participation supplier = inspection.participant(labels.supplier());
        boolean prosecution = supplier == null || supplier.organisation().type() == OrganisationType.PUBLIC_PROSECUTION;
        return prosecution
                && switch (labels.ground().kind()) {
                    case WJSG_8B, WJSG_39FA, WJSG_51CA -> true;
                    default -> false;
                };
    }

    private void time(Labels labels, At at) {
        LocalDate first = labels.firstProcessed();
        if (first.isBefore(file.notification().on())) {
            inspection.tell(CaseCode.BEFORE_NOTIFICATION, at.of("firstProcessed"));
        }
        if (ended.map(first::isAfter).orElse(false)) {
            inspection.tell(CaseCode.AFTER_CLOSING, at.of("firstProcessed"));
        }
        boolean gathered = !labels.supplier().equals(file.notification().by());
        boolean early = judged.map(first::isBefore).orElse(true);
        Participation supplier = inspection.participant(labels.supplier());
        if (file.regime().isWgs() && gathered && early) {
            inspection.tell(CaseCode.GATHERED_TOO_EARLY, at.of("firstProcessed"));
        } else if (file.regime().isWgs()
                && supplier != null
                && isAboutCase(labels)
                && !inspection.participates(supplier, first)
                && table.map(first::isBefore).orElse(true)) {
            inspection.tell(CaseCode.THIRD_TOO_EARLY, at.of("supplier"));
        }
    }

    private void secrecy(Labels labels, At at) {
        labels.ground()
                .secrecy()
                .ifPresent(secrecy ->
                        acts(secrecy.decidedBy(), at.of("ground").of("secrecy").of("decidedBy")));
        for (int i = 0; i < labels.releases().size(); i++) {
            acts(labels.releases().get(i).by(), at.of("releases", i).of("by"));
        }
        labels.ground().secrecy().flatMap(Secrecy::consent).ifPresent(id -> {
            boolean covered = file.consents().stream()
                    .filter(consent -> consent.id().equals(id))
                    .allMatch(consent -> covers(consent, labels)); // an unknown one is told as a reference
            if (!covered) {
                inspection.tell(
                        CaseCode.CONSENT_NOT_VALID,
                        at.of("ground").of("secrecy").of("consent"));
            }
        });
    }

    private void acts(PersonId person, At at) {
        if (!inspection.isOrUnknown(person, Position.PROFESSIONAL)) {
            inspection.tell(CaseCode.NOT_A_PROFESSIONAL, at, at.key());
        }
    }

    private static boolean covers(Consent consent, Labels labels) {
        return labels.subject().filter(consent.of()::equals).isPresent()
                && consent.scope().categories().contains(labels.category())
                && consent.holdsOn(labels.firstProcessed());
    }
}
