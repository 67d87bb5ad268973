package nl.regie.privacy.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.BirthDate;
import nl.regie.core.person.FreeText;
import nl.regie.core.person.Person;
import nl.regie.core.rule.Decision;
import nl.regie.core.text.Text;

/** Gevraagd: a desk, requests and decisions about generated cases. */
final class Asked {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final FreeText WHY = FreeText.of("Daarom.");
    static final Optional<BirthDate> ADULT = Optional.of(BirthDate.of(LocalDate.of(1980, 1, 1)));
    static final RightsDesk DESK = desk(RightsSettings.NATIONAL);

    private Asked() {}

    static Participation participant(String id, OrganisationType type) {
        return Participation.builder()
                .id(new ParticipantId(id))
                .organisation(new Organisation(type, "Gemeente Voorbeeld", Optional.empty()))
                .task(new StatutoryTask("Wet", "1"))
                .commissioned(false)
                .from(LocalDate.of(2025, 3, 1))
                .admitted(true)
                .build();
    }

    static RightsDesk desk(RightsSettings settings) {
        return RightsDesk.of(settings, participant("gem", OrganisationType.EXECUTIVE_BOARD), TODAY, "national", "1")
                .get();
    }

    static DecidedBy officialOf(String participant) {
        return new DecidedBy(new PersonId("w1"), new ParticipantId(participant), Optional.empty());
    }

    static RightsRequestBuilder request(RightKind kind, PersonId about) {
        return RightsRequest.builder()
                .id(new RequestId("v1"))
                .kind(kind)
                .about(about)
                .receivedOn(TODAY.minusDays(10))
                .receivedBy(new ParticipantId("gem"))
                .identity(new EstablishedIdentity(officialOf("gem"), TODAY.minusDays(9)));
    }

    static Decision<RequestOutcome> granted(RightsRequest request) {
        return DESK.judge(request, ADULT, List.of(), TODAY);
    }

    /** In generated cases {@code o0} is the police and {@code o1} the executive board. */
    static Withholding withheld(WithheldPart part, WithholdingGround ground, boolean silent, List<ItemId> items) {
        return Withholding.builder()
                .items(items)
                .part(part)
                .ground(ground)
                .manner(silent ? WithholdingManner.SILENT : WithholdingManner.TOLD)
                .by(officialOf("o1"))
                .on(TODAY)
                .why(WHY)
                .whySilent(silent ? Optional.of(WHY) : Optional.empty())
                .build();
    }

    static List<TextReview> reviews(CaseFile file, PersonId person) {
        return Telling.about(part(file, person).build())
                .map(id -> new TextReview(id, Optional.empty(), officialOf("o1"), TODAY))
                .toList();
    }

    static AccessPartBuilder part(CaseFile file, PersonId person) {
        return AccessPart.builder().file(file).person(person).purpose(new Text("het doel", "the purpose"));
    }

    static List<ItemId> itemsAbout(CaseFile file, PersonId person) {
        return file.items().stream()
                .filter(item -> item.labels().subject().filter(person::equals).isPresent())
                .map(Item::id)
                .toList();
    }

    /** Two recipients, each of every other item. */
    static List<Disclosed> disclosures(List<ItemId> items) {
        List<Disclosed> disclosed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            disclosed.add(new Disclosed(
                    i % 2 == 0 ? "Reclassering Voorbeeld" : "Politie Voorbeeld",
                    Optional.empty(),
                    items.subList(i, Math.min(i + 2, items.size())),
                    TODAY.minusDays(i)));
        }
        return disclosed;
    }

    /** The case in which some items never were, and neither were their disclosures. */
    static CaseFile without(CaseFile file, Set<ItemId> gone) {
        return CaseFile.builder()
                .copyOf(file)
                .items(file.items().stream()
                        .filter(item -> !gone.contains(item.id()))
                        .toList())
                .build();
    }

    static List<Disclosed> without(List<Disclosed> disclosures, Set<ItemId> gone) {
        return disclosures.stream()
                .map(each -> new Disclosed(
                        each.recipient(),
                        each.participant(),
                        each.items().stream().filter(id -> !gone.contains(id)).toList(),
                        each.on()))
                .toList();
    }

    static Set<PersonId> persons(CaseFile file) {
        return file.persons().stream().map(Person::id).collect(Collectors.toSet());
    }
}
