package nl.regie.privacy.oracle;

import static nl.regie.privacy.framework.OpenCondition.CONDITION_JUDGED;
import static nl.regie.privacy.framework.OpenCondition.KNOWN_OR_NEEDED_THERE;
import static nl.regie.privacy.framework.OpenCondition.LAWFULNESS_TESTED;
import static nl.regie.privacy.framework.OpenCondition.NAMED_BY_PUBLIC;
import static nl.regie.privacy.framework.OpenCondition.NECESSITY_JUDGED;
import static nl.regie.privacy.framework.OpenCondition.NO_OBJECTION;
import static nl.regie.privacy.framework.OpenCondition.ORDERED;
import static nl.regie.privacy.framework.OpenCondition.PUBLIC_DECISION;
import static nl.regie.privacy.framework.OpenCondition.SECRECY_GROUND;
import static nl.regie.privacy.framework.OpenCondition.SUPPLIER_ASKED;
import static nl.regie.privacy.framework.OpenCondition.SUPPLIER_CONSENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.consent.Consent;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.item.Secrecy;
import nl.regie.core.item.SupplierCondition;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Chain;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.role.Sight;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.DisclosureOutcome;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.SharingStage;

/**
 * Orakel: a second answer to "may this item go to this recipient, on this day, for this purpose", written from the text of the law and
 * not from the library, so that a mistake has to be made twice to go unseen. Slow and plain on purpose. (P) marks policy.
 */
final class Oracle {

    /** Days before the law: 5.2. */
    private static final LocalDate IN_FORCE = LocalDate.of(2025, 3, 1);

    private final CaseHead head;
    private final DisclosureRequest request;
    private final List<Covenant> covenants;
    private final LocalDate on;
    private final List<String> whyNot = new ArrayList<>();
    private final Set<OpenCondition> asked = EnumSet.noneOf(OpenCondition.class);

    Oracle(CaseHead head, DisclosureRequest request, List<Covenant> covenants) {
        this.head = head;
        this.request = request;
        this.covenants = covenants;
        this.on = request.on();
    }

    /** What the law says, and for a person who looks into a disagreement, why. */
    record Answer(DisclosureOutcome outcome, Set<OpenCondition> open, List<String> why) {}

    Answer answer(ItemId item, Labels labels) {
        whyNot.clear();
        asked.clear();
        whether(labels);
        if (!whyNot.isEmpty()) {
            return new Answer(DisclosureOutcome.WITHHOLD, Set.of(), List.copyOf(whyNot));
        }
        Set<OpenCondition> open = EnumSet.noneOf(OpenCondition.class);
        for (OpenCondition condition : asked) {
            if (!isDone(condition, item, labels)) {
                open.add(condition);
            }
        }
        return new Answer(open.isEmpty() ? DisclosureOutcome.MAY_DISCLOSE : DisclosureOutcome.OPEN, open, List.of());
    }

    /** Free text passes only if the item does and a person released it for this recipient (P, PRIV-16). */
    boolean isReleased(Labels labels) {
        Optional<ParticipantId> to = recipientId();
        return to.isPresent()
                && labels.releases().stream()
                        .anyMatch(each ->
                                each.to().equals(to.get()) && !each.on().isAfter(on) && isProfessional(each.by()));
    }

    private void no(String why) {
        whyNot.add(why);
    }

    private void whether(Labels labels) {
        if (on.isBefore(IN_FORCE)) {
            no("5.2: the law was not in force");
            return;
        }
        if (head.regime() != Regime.WGS_CASE_MEETING && head.regime() != Regime.WGS_LIST) {
            no("1.2, 2.26: the law is about case meetings and lists only");
            return;
        }
        if (head.phase().isEmpty()) {
            no("(P) nobody can say where the case stands");
            return;
        }
        RecipientClass capacity = capacity();
        if (capacity == RecipientClass.NONE) {
            no("1.8(2), 2.27: nobody the law provides for");
            return;
        }
        item(labels);
        purpose(capacity, labels);
        sight(labels);
        secrecy(labels);
        conditions(capacity, labels);
        covenants(capacity, labels);
    }

    // ---- who ----

    private Optional<Participation> participant(ParticipantId id) {
        for (Participation each : head.participants()) {
            if (each.id().equals(id) && each.takesPartOn(on)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private ParticipationClass classOf(Participation participation) {
        return ParticipationTable.classify(participation, on).capacity();
    }

    private boolean isPublic(Participation participation) {
        return classOf(participation) == ParticipationClass.PUBLIC;
    }

    private RecipientClass capacity() {
        if (request.recipient() instanceof Recipient.OutsideCase) {
            return RecipientClass.NONE; // ROLE-3: nobody who works for the house as a whole sees a case
        }
        if (request.recipient() instanceof Recipient.OtherParty other) {
            return other.kind();
        }
        Recipient.InCase who = (Recipient.InCase) request.recipient();
        Optional<Participation> found = participant(who.participant());
        if (found.isEmpty()) {
            return RecipientClass.NONE; // not a participant of this case, or not on this day
        }
        ParticipationClass standing = classOf(found.get());
        if (standing == ParticipationClass.NONE) {
            return RecipientClass.NONE; // 2.27
        }
        boolean tests = request.purpose() == Purpose.TEST_LAWFULNESS;
        boolean supports = request.purpose() == Purpose.SUPPORT_SYSTEMS;
        if (who.person().isPresent() && !isProfessional(who.person().get())) {
            return RecipientClass.NONE; // (P) who looks is known in the case as a professional
        }
        if (who.person().isEmpty()) {
            if (tests || supports) {
                return RecipientClass
                        .NONE; // 1.8(2): access is of persons; the participant itself neither tests nor supports
            }
        } else {
            // 1.8(2): only designated persons, each for what he or she is charged with
            Duty needed = tests ? Duty.LAWFULNESS_TEST : supports ? Duty.SYSTEM_SUPPORT : Duty.EXECUTION;
            if (!isDesignated(found.get(), who.person().get(), needed, isPublic(found.get()))) {
                return RecipientClass.NONE;
            }
        }
        if ((tests || supports) && standing == ParticipationClass.INCIDENTAL_THIRD) {
            return RecipientClass
                    .NONE; // 1.8(2): authorised by the participants; a third party comes to the meeting alone (2.31(9))
        }
        if (tests) {
            return RecipientClass.LAWFULNESS_ROLE;
        }
        if (supports) {
            return RecipientClass.SYSTEM_SUPPORT;
        }
        if (request.purpose() == Purpose.NOTIFY
                && who.participant().equals(head.notifier())
                && standing != ParticipationClass.INCIDENTAL_THIRD) {
            return RecipientClass.NOTIFIER; // 2.31(1): a participant notifies
        }
        return switch (standing) {
            case PUBLIC -> RecipientClass.PUBLIC_PARTICIPANT;
            case PRIVATE -> RecipientClass.PRIVATE_PARTICIPANT;
            case INCIDENTAL_THIRD -> RecipientClass.INCIDENTAL_THIRD;
            case NONE -> RecipientClass.NONE;
        };
    }

    private boolean isProfessional(PersonId person) {
        return head.persons().stream()
                .anyMatch(each -> each.id().equals(person) && each.position() == Position.PROFESSIONAL);
    }

    private static boolean isDesignated(Participation at, PersonId person, Duty duty, boolean isPublic) {
        List<Designation> of = at.people().stream()
                .filter(each -> each.person().equals(person))
                .toList();
        // 1.4(3), 2.31(10): a private participant, and a third party, designates nobody with commercial work
        boolean commercial = !isPublic && of.stream().anyMatch(Designation::commercialWork);
        return !commercial && of.stream().anyMatch(each -> each.duty() == duty);
    }

    private Optional<ParticipantId> recipientId() {
        if (request.recipient() instanceof Recipient.InCase who) {
            return Optional.of(who.participant());
        }
        return request.recipient() instanceof Recipient.OtherParty other ? Optional.of(other.id()) : Optional.empty();
    }

    private boolean isAdmitted() {
        return request.recipient() instanceof Recipient.InCase who
                && participant(who.participant()).map(Participation::admitted).orElse(false);
    }

    // ---- what ----

    private Optional<Position> position(Labels labels) {
        if (labels.subject().isEmpty()) {
            return Optional.empty();
        }
        for (Person each : head.persons()) {
            if (each.id().equals(labels.subject().get())) {
                return Optional.of(each.position());
            }
        }
        return Optional.empty();
    }

    private void item(Labels labels) {
        DataCategory category = labels.category();
        if (category != DataCategory.OTHER_DATA) {
            if (head.kind() == CaseKind.AREA) {
                no("2.30(1), CASE-1: an area is nobody, so its case holds no personal data");
            }
            Optional<Position> position = position(labels);
            if (position.isEmpty()) {
                no("2.30(1): whose data they are is unknown");
            } else if (position.get() == Position.PROFESSIONAL && category != DataCategory.IDENTITY_AND_CONTACT) {
                no("2.30(1)(c): of a professional only identity and contact data");
            }
        }
        Optional<Participation> supplier = head.participants().stream()
                .filter(each -> each.id().equals(labels.supplier()))
                .findFirst();
        if (supplier.isEmpty()) {
            no("1.5, 2.30: participants supply, and this supplier is none");
        }
        GroundKind ground = labels.ground().kind();
        if (ground == GroundKind.COVENANT) {
            no("1.5, 1.3: a covenant gives no ground under the law");
        }
        if (category == DataCategory.POLICE) {
            Optional<PoliceOrigin> origin = labels.ground().policeOrigin();
            if (ground != GroundKind.WPG_20_3 || origin.isEmpty() || origin.get() == PoliceOrigin.WPG_OTHER) {
                no("2.30(1)(a): police data of Wpg 8 and 13 through 20(3)");
            }
        }
        if (category == DataCategory.JUDICIAL) {
            boolean wjsg =
                    ground == GroundKind.WJSG_8B || ground == GroundKind.WJSG_39FA || ground == GroundKind.WJSG_51CA;
            boolean prosecution = supplier.map(each -> each.organisation().type())
                    .filter(type -> type == OrganisationType.PUBLIC_PROSECUTION)
                    .isPresent();
            if (!wjsg || !prosecution) {
                no("2.30(1)(a): judicial data by the prosecution service through the Wjsg");
            }
        }
        if (on.isBefore(labels.firstProcessed())) {
            no("(P) the house did not have it on that day");
        }
        if (category != DataCategory.OTHER_DATA
                && on.isAfter(labels.firstProcessed().plusYears(5))) {
            no("1.8(7): removed at the latest five years after it was first processed");
        }
    }

    // ---- for what ----

    private SharingStage stage() {
        Phase phase = head.phase().orElseThrow();
        return SharingStage.of(phase);
    }

    private boolean isParticipant(RecipientClass capacity) {
        return capacity == RecipientClass.PUBLIC_PARTICIPANT || capacity == RecipientClass.PRIVATE_PARTICIPANT;
    }

    private void purpose(RecipientClass capacity, Labels labels) {
        SharingStage stage = stage();
        boolean list = head.regime() == Regime.WGS_LIST;
        boolean atWork = stage == SharingStage.FITS
                || stage == SharingStage.ADMITTED
                || stage == SharingStage.AT_TABLE
                || stage == SharingStage.AGREED;
        asked.add(NECESSITY_JUDGED); // 2.25, 2.31(7): nothing but what is necessary
        switch (request.purpose()) {
            case NOTIFY -> {
                // 2.31(1); a listed case is one of 2.31(3) to (12) (2.32(3))
                if (capacity != RecipientClass.NOTIFIER || stage != SharingStage.NOTIFIED || list) {
                    no("2.31(1): who notifies, until it is judged");
                }
                ofTheNotification(labels);
            }
            case JUDGE_FIT -> {
                if (capacity != RecipientClass.PUBLIC_PARTICIPANT || stage != SharingStage.NOTIFIED || list) {
                    no("2.31(2): public participants judge, at first");
                }
                ofTheNotification(labels);
                pseudonym(labels);
            }
            case GATHER -> {
                // who gathers further at the meeting does so under 2.31(5): to discuss
                if (!isParticipant(capacity) || stage != SharingStage.FITS) {
                    no("2.31(3): participants gather once it fits");
                }
                if (capacity == RecipientClass.PRIVATE_PARTICIPANT) {
                    asked.add(NAMED_BY_PUBLIC); // 2.31(3), last sentence
                }
                identityOnly(labels);
            }
            case DISCUSS -> {
                // once something is agreed, what is conferred on is its execution and the closing: 2.31(6), to carry
                // out
                boolean third =
                        capacity == RecipientClass.INCIDENTAL_THIRD && stage == SharingStage.AT_TABLE; // 2.31(9)
                boolean participant =
                        isParticipant(capacity) && (stage == SharingStage.ADMITTED || stage == SharingStage.AT_TABLE);
                if (!third && !participant) {
                    no("2.31(5), (9): at the meeting");
                }
                if (!isAdmitted()) {
                    no("2.31(4), (9): admitted by the public participants");
                }
            }
            case CARRY_OUT -> {
                if (stage != SharingStage.AGREED
                        || (!isParticipant(capacity) && capacity != RecipientClass.INCIDENTAL_THIRD)) {
                    no("2.31(6), (9): once interventions are agreed");
                }
                if (!isAdmitted()) {
                    no("2.31(4), (9): admitted by the public participants");
                }
            }
            case TEST_FOR_LIST -> {
                // also a case that is no list case yet; not before it is judged, nor while the least is shared (P)
                if (capacity != RecipientClass.PUBLIC_PARTICIPANT || !atWork) {
                    no("2.32(2): public participants test");
                }
            }
            case REUSE -> {
                // by order of the participants: those who are controllers (2.27(3)), and are let in (2.31(4))
                if (capacity != RecipientClass.PUBLIC_PARTICIPANT
                        || !isAdmitted()
                        || stage != SharingStage.SCREENED_OFF) {
                    no("1.8(7): what is kept, to the controllers");
                }
                asked.add(ORDERED);
                asked.add(SUPPLIER_CONSENT);
            }
            case RESULTS -> results(capacity, stage, labels);
            case MATCH -> {
                if ((capacity != RecipientClass.OTHER_HOUSE && capacity != RecipientClass.OTHER_PARTNERSHIP)
                        || !atWork) {
                    no("2.28(1), 1.7(8): with another house or partnership");
                }
                if (position(labels).orElse(Position.PROFESSIONAL) != Position.CONCERNED) {
                    no("2.28(1), 1.7(8): of the person concerned only");
                }
                if (labels.category() != DataCategory.IDENTITY_AND_CONTACT && labels.category() != DataCategory.BSN) {
                    no("2.28(1), 1.7(8): identity, contact and citizen service number");
                }
                asked.add(PUBLIC_DECISION);
            }
            case EXCHANGE -> {
                if (capacity != RecipientClass.OTHER_HOUSE || !atWork) {
                    no("2.28(2), (3): with another house");
                }
                if (labels.category() != DataCategory.OTHER_DATA
                        && position(labels).orElse(Position.PROFESSIONAL) != Position.CONCERNED) {
                    no("2.28: of the person concerned (PRIV-9: not relatives)");
                }
                asked.add(PUBLIC_DECISION);
                asked.add(KNOWN_OR_NEEDED_THERE);
                consentForSensitive(labels); // 2.28(4)
            }
            case TEST_LAWFULNESS -> {
                // 2.31(8): screened off is screened off for everybody
                if (capacity != RecipientClass.LAWFULNESS_ROLE || (!atWork && stage != SharingStage.NOTIFIED)) {
                    no("1.8(2)(b): a person charged with it, while the case is open");
                }
            }
            case SUPPORT_SYSTEMS -> no("(P) access to the systems, 1.8(2)(c), is not access to what a case says");
        }
    }

    private void results(RecipientClass capacity, SharingStage stage, Labels labels) {
        if (stage != SharingStage.AT_TABLE && stage != SharingStage.AGREED) {
            no("1.7: there are results of the processing only after the meeting");
        }
        if (isParticipant(capacity)) {
            asked.add(NO_OBJECTION); // 1.7(1): weighty reasons of a supplier
            if (!isAdmitted()) {
                no("2.31(4): who may process data of the case"); // to receive is to process
            }
        } else if (capacity == RecipientClass.THIRD_FOR_RESULTS) {
            asked.add(NO_OBJECTION); // 1.7(2)
            asked.add(LAWFULNESS_TESTED); // 1.7(2)
            asked.add(PUBLIC_DECISION); // 2.31(11)
            consentForSensitive(labels); // 1.7(3)
        } else if (capacity == RecipientClass.OTHER_PARTNERSHIP) {
            asked.add(SUPPLIER_CONSENT); // 1.7(8)
            asked.add(PUBLIC_DECISION); // (P) ROLE-5, as for a third party (2.31(11)): they alone are controllers
            // (2.27(3))
        } else {
            no("1.7: to participants, thirds and other partnerships");
        }
    }

    private void consentForSensitive(Labels labels) {
        if (labels.category().isSpecial() || labels.category().isCriminal()) {
            asked.add(SUPPLIER_CONSENT);
        }
    }

    private void ofTheNotification(Labels labels) {
        if (!labels.supplier().equals(head.notifier())) {
            no("2.31(1), (2): only what was notified");
        }
    }

    /** (P) PRIV-5: by pseudonym until it is judged. */
    private void pseudonym(Labels labels) {
        if (labels.category() == DataCategory.IDENTITY_AND_CONTACT || labels.category() == DataCategory.BSN) {
            no("(P) by pseudonym until it is judged");
        }
    }

    /** (P) PRIV-5: identity and the question until participants are admitted. */
    private void identityOnly(Labels labels) {
        if (labels.category() != DataCategory.IDENTITY_AND_CONTACT && labels.category() != DataCategory.BSN) {
            no("(P) identity only until participants are admitted");
        }
    }

    // ---- role ----

    /** (P) ROLE-3: a role sees no more than its sight. The law knows no roles within a participant. */
    private void sight(Labels labels) {
        if (!(request.recipient() instanceof Recipient.InCase who)
                || who.person().isEmpty()) {
            return;
        }
        List<CaseRole> held = new ArrayList<>();
        for (RoleAssignment each : head.roles()) {
            if (each.person().equals(who.person().get())
                    && each.participant().equals(who.participant())
                    && each.heldOn(on)) {
                held.add(each.role());
            }
        }
        if (who.role().isPresent()) {
            if (!held.contains(who.role().get())) {
                no("(P) does not hold that role");
                return;
            }
            held.retainAll(List.of(who.role().get()));
        }
        boolean notificationOnly =
                !held.isEmpty() && held.stream().allMatch(each -> each.sight() == Sight.NOTIFICATION);
        if (notificationOnly && !labels.supplier().equals(head.notifier())) {
            no("(P) this role sees the notification only");
        }
    }

    // ---- secrecy ----

    private void secrecy(Labels labels) {
        Optional<Secrecy> secrecy = labels.ground().secrecy();
        if (secrecy.isEmpty()) {
            // empty says that the supplier was not bound (Ground); of health data out of care that is not believed (P)
            boolean care = head.participants().stream()
                    .filter(each -> each.id().equals(labels.supplier()))
                    .anyMatch(each -> each.organisation().inChain() == Chain.CARE);
            if (care && labels.category() == DataCategory.HEALTH) {
                asked.add(SECRECY_GROUND);
            }
            return;
        }
        switch (secrecy.get().ground()) {
            case EXPLICIT_CONSENT -> consent(labels, secrecy.get());
            case LAW_OBLIGES, LAW_PERMITS -> {
                if (labels.ground().article().isEmpty()) {
                    asked.add(SECRECY_GROUND); // 2.29(2): enig wettelijk voorschrift, so it has to be named
                }
            }
            case GOOD_CARE -> {
                // (P) facts 5.7: the five steps of the page of the house of Fryslân that were read
                if (secrecy.get().reasoning().size() < 5) {
                    asked.add(SECRECY_GROUND);
                }
            }
        }
    }

    private void consent(Labels labels, Secrecy secrecy) {
        Consent consent = null;
        for (Consent each : head.consents()) {
            if (secrecy.consent().isPresent()
                    && each.id().equals(secrecy.consent().get())) {
                consent = each;
            }
        }
        if (consent == null) {
            no("2.29(2): there is no such consent");
            return;
        }
        if (!consent.holdsOn(on)) {
            no("2.29(2), PRIV-6: it does not hold, or was withdrawn");
        }
        if (labels.subject().isEmpty() || !consent.of().equals(labels.subject().get())) {
            no("2.29(2), PRIV-6: each consents for himself");
        }
        if (consent.given().isPresent()
                && consent.given().get().representative().equals(consent.of())) {
            no("UAVG 5(4): nobody represents himself");
        }
        if (!consent.scope().categories().contains(labels.category())) {
            no("2.29(2): it is not about such data");
        }
        boolean named =
                recipientId().map(consent.scope().recipients()::contains).orElse(false);
        boolean everybodyInCase =
                consent.scope().recipients().isEmpty() && request.recipient() instanceof Recipient.InCase;
        if (!named && !everybodyInCase) {
            no("2.29(2): it is not for this recipient");
        }
    }

    // ---- conditions of the supplier ----

    private void conditions(RecipientClass capacity, Labels labels) {
        for (SupplierCondition condition : labels.conditions()) {
            if (condition.until().isPresent() && on.isAfter(condition.until().get())) {
                continue;
            }
            boolean named =
                    recipientId().map(condition.participants()::contains).orElse(false);
            boolean third = capacity == RecipientClass.INCIDENTAL_THIRD
                    || capacity == RecipientClass.THIRD_FOR_RESULTS
                    || capacity == RecipientClass.OTHER_HOUSE
                    || capacity == RecipientClass.OTHER_PARTNERSHIP;
            switch (condition.kind()) {
                case ONLY_TO -> {
                    if (!named) {
                        no("2.29(3): only to others");
                    }
                }
                case NOT_TO -> {
                    if (named) {
                        no("2.29(3): not to this one");
                    }
                }
                case NOT_TO_THIRDS -> {
                    if (third) {
                        no("2.29(3): not to thirds");
                    }
                }
                case ASK_FIRST -> asked.add(SUPPLIER_ASKED);
                case OTHER -> asked.add(CONDITION_JUDGED);
            }
        }
    }

    // ---- covenant: narrows or organises (PRIV-3) ----

    private boolean reaches(Reach reach, RecipientClass capacity, Labels labels) {
        Optional<OrganisationType> organisation = request.recipient() instanceof Recipient.InCase who
                ? participant(who.participant()).map(each -> each.organisation().type())
                : Optional.empty();
        boolean other = labels.category() == DataCategory.OTHER_DATA;
        return (reach.recipients().isEmpty() || reach.recipients().contains(capacity))
                && (reach.organisations().isEmpty()
                        || (organisation.isPresent() && reach.organisations().contains(organisation.get())))
                && (reach.stages().isEmpty() || reach.stages().contains(stage()))
                && (reach.purposes().isEmpty() || reach.purposes().contains(request.purpose()))
                && (reach.categories().isEmpty() || reach.categories().contains(labels.category()))
                && (reach.positions().isEmpty()
                        || other
                        || position(labels).map(reach.positions()::contains).orElse(false));
    }

    private void covenants(RecipientClass capacity, Labels labels) {
        for (Covenant covenant : covenants) {
            if (covenant.holdsOn(on)) {
                for (Clause clause : covenant.clauses()) {
                    if (clause.effect() instanceof Exclusion excluded && reaches(excluded.of(), capacity, labels)) {
                        no("covenant " + clause.number());
                    }
                    if (clause.effect() instanceof Demand demand && reaches(demand.of(), capacity, labels)) {
                        asked.add(demand.condition());
                    }
                }
            }
        }
    }

    // ---- what people did ----

    private boolean isDone(OpenCondition condition, ItemId item, Labels labels) {
        if (condition == NAMED_BY_PUBLIC && isAdmitted()) {
            return true; // 2.31(4): whom the public participants admitted they involved
        }
        for (Fulfilment each : request.fulfilments()) {
            boolean about = each.items().contains(item) || each.categories().contains(labels.category());
            boolean inTime = !each.on().isAfter(on)
                    && (each.until().isEmpty() || !on.isAfter(each.until().get()));
            if (each.condition() == condition && about && inTime && mayDo(each, labels)) {
                return true;
            }
        }
        return false;
    }

    /** Whether whoever did it was the one to do so, on the day he or she did. */
    private boolean mayDo(Fulfilment done, Labels labels) {
        Participation organ = null;
        for (Participation each : head.participants()) {
            if (each.id().equals(done.organ()) && each.takesPartOn(done.on())) {
                organ = each;
            }
        }
        if (organ == null) {
            return false;
        }
        ParticipationClass standing =
                ParticipationTable.classify(organ, done.on()).capacity();
        boolean isPublic = standing == ParticipationClass.PUBLIC;
        boolean supplier = done.organ().equals(labels.supplier());
        Duty duty = done.condition() == LAWFULNESS_TESTED ? Duty.LAWFULNESS_TEST : Duty.EXECUTION;
        if (!isDesignated(organ, done.by(), duty, isPublic)) {
            return false; // 1.8(2)
        }
        boolean allowed = switch (done.condition()) {
            case SUPPLIER_CONSENT, SUPPLIER_ASKED, SECRECY_GROUND ->
                supplier; // 1.7(3), (8), 1.8(7), 2.28(4), 2.29(2), (3)
            case PUBLIC_DECISION, NAMED_BY_PUBLIC, KNOWN_OR_NEEDED_THERE -> isPublic; // 2.28, 2.31(3), (11)
            case NO_OBJECTION, ORDERED ->
                isPublic; // 1.7, 1.8(7): of the participants; recorded by those who are controllers (P)
            case NECESSITY_JUDGED, CONDITION_JUDGED ->
                isPublic || supplier; // 1.5(1), 2.31(7); not the recipient for itself (P)
            case LAWFULNESS_TESTED ->
                isPublic || standing == ParticipationClass.PRIVATE; // 1.8(2), (6): whom the participants authorised
        };
        return allowed && isAppointed(done);
    }

    private boolean isAppointed(Fulfilment done) {
        for (Covenant covenant : covenants) {
            if (covenant.holdsOn(on)) {
                for (Clause clause : covenant.clauses()) {
                    if (clause.effect() instanceof Appointment appointed && appointed.condition() == done.condition()) {
                        boolean holds = head.roles().stream()
                                .anyMatch(each -> each.person().equals(done.by())
                                        && each.participant().equals(done.organ())
                                        && each.role() == appointed.role()
                                        && each.heldOn(done.on()));
                        if (!holds) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }
}
