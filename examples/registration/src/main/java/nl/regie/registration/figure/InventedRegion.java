package nl.regie.registration.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.casefile.Notification;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Event;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.measurement.HouseTally;
import nl.regie.core.person.FreeText;
import nl.regie.core.place.Area;
import nl.regie.core.place.Municipality;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.problem.Theme;

/**
 * Verzonnen regio: cases without any data, made by reckoning, so that there is something to count beside the few of the register. They are
 * counted and never kept.
 */
final class InventedRegion {

    private static final int YEARS = 3;
    private static final int EACH_YEAR = 140;
    private static final List<String> MUNICIPALITIES = List.of("0034", "0171", "0303", "0995");
    private static final List<String> HOUSES = List.of("denkbeeldig-oost", "denkbeeldig-west");
    private static final List<Step> LIFE = List.of(
            Step.NOTIFY,
            Step.JUDGE_FIT,
            Step.GATHER,
            Step.ADMIT,
            Step.TABLE,
            Step.AGREE_PLAN,
            Step.START_EXECUTION,
            Step.CLOSE);
    private static final FreeText NOTHING = FreeText.of("verzonnen");
    private static final ParticipantId NOBODY = new ParticipantId("niemand");

    private InventedRegion() {}

    static HouseTally tally(LocalDate asOf) {
        return HOUSES.stream()
                .map(house -> HouseTally.of(cases(house, asOf), asOf))
                .reduce(HouseTally.none(asOf), HouseTally::plus);
    }

    static List<String> houses() {
        return List.of("Zorg- en Veiligheidshuis Denkbeeldig-Oost", "Zorg- en Veiligheidshuis Denkbeeldig-West");
    }

    private static Stream<CaseFile> cases(String house, LocalDate asOf) {
        return IntStream.range(0, YEARS * EACH_YEAR).mapToObj(number -> invented(house, number, asOf));
    }

    private static CaseFile invented(String house, int number, LocalDate asOf) {
        int spread = number * 37 + house.length() * 11;
        LocalDate on = asOf.minusDays((long) number * 365 / EACH_YEAR);
        MunicipalityCode municipality = new MunicipalityCode(pick(MUNICIPALITIES, spread));
        return CaseFile.builder()
                .id(new CaseId(house + "-" + number))
                .kind(CaseKind.AREA)
                .regime(Regime.WGS_CASE_MEETING)
                .house(new SafetyHouse(house, house, new SafetyRegion("VR25", "Flevoland")))
                .municipality(new Municipality(municipality, LocalDate.of(1984, 1, 1), Optional.empty()))
                .addThemes(pick(List.of(Theme.values()), spread / 3))
                .area(new Area("verzonnen", municipality, Optional.empty()))
                .notification(Notification.builder()
                        .line(pick(List.of(AccessLine.values()), spread / 5))
                        .by(NOBODY)
                        .on(on)
                        .aim(NOTHING)
                        .personInformed(true)
                        .build())
                .events(life(on, 1 + spread / 7 % LIFE.size()))
                .build();
    }

    private static List<Event> life(LocalDate on, int steps) {
        List<Event> events = new ArrayList<>();
        for (Step step : LIFE.subList(0, steps)) {
            events.add(Event.builder()
                    .on(on)
                    .step(step)
                    .by(new DecidedBy(new PersonId("niemand"), NOBODY, Optional.empty()))
                    .reason(NOTHING)
                    .build());
        }
        return events;
    }

    private static <T> T pick(List<T> all, int number) {
        return all.get(number % all.size());
    }
}
