package nl.regie.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.consent.Consent;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.item.Secrecy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Step;
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
    private final Optional<LocalDate> closed;

    private Items(Inspection inspection) {
        this.inspection = inspection;
        this.file = inspection.caseFile;
        this.judged = on(Step.JUDGE_FIT);
        this.closed = on(Step.CLOSE);
    }

    private Optional<LocalDate> on(Step step) {
        return file.events().stream()
                .filter(event -> event.step() == step)
                .map(Event::on)
                .findFirst();
    }

    static void check(Inspection inspection) {
        Items items = new Items(inspection);
        for (int i = 0; i < items.file.items().size(); i++) {
            items.check(
                    items.file.items().get(i).labels(), At.ROOT.of("items", i).of("labels"));
        }
        List<Agreement> agreements = items.file.plan().map(Plan::agreements).orElse(List.of());
        for (int i = 0; i < agreements.size(); i++) {
            items.check(
                    agreements.get(i).labels(),
                    At.ROOT.of("plan").of("agreements", i).of("labels"));
        }
        for (int i = 0; i < items.file.results().size(); i++) {
            items.check(
                    items.file.results().get(i).labels(),
                    At.ROOT.of("results", i).of("labels"));
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
        }
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
        if (closed.map(first::isAfter).orElse(false)) {
            inspection.tell(CaseCode.AFTER_CLOSING, at.of("firstProcessed"));
        }
        boolean gathered = !labels.supplier().equals(file.notification().by());
        boolean early = judged.map(first::isBefore).orElse(!file.phase().isJudgedToFit());
        if (file.regime().isWgs() && gathered && early) {
            inspection.tell(CaseCode.GATHERED_TOO_EARLY, at.of("firstProcessed"));
        }
    }

    private void secrecy(Labels labels, At at) {
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

    private static boolean covers(Consent consent, Labels labels) {
        return labels.subject().filter(consent.of()::equals).isPresent()
                && consent.scope().categories().contains(labels.category())
                && consent.holdsOn(labels.firstProcessed());
    }
}
