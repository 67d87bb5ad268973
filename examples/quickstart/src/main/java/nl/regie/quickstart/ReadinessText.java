package nl.regie.quickstart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.competence.Gap;
import nl.regie.core.competence.GapKind;
import nl.regie.core.competence.Training;

/** Who acts in a case without being designated or trained for it, for people: one line for each kind of gap. */
final class ReadinessText {

    private final Advice advice;
    private final Wording wording;

    ReadinessText(Advice advice, Wording wording) {
        this.advice = advice;
        this.wording = wording;
    }

    List<String> of(CaseFile file) {
        Map<GapKind, List<String>> byKind = new EnumMap<>(GapKind.class);
        for (Gap gap : advice.readiness(file)) {
            byKind.computeIfAbsent(gap.kind(), kind -> new ArrayList<>()).add(who(file, gap));
        }
        List<String> lines = new ArrayList<>();
        byKind.forEach(
                (kind, who) -> lines.add(wording.text("readiness", wording.label(kind), String.join("; ", who))));
        if (byKind.containsKey(GapKind.NOT_TRAINED)) {
            lines.add(wording.text("readiness.certificates"));
        }
        return lines;
    }

    private String who(CaseFile file, Gap gap) {
        String participant = wording.participant(file, gap.participant());
        if (gap.person().isEmpty()) {
            return participant;
        }
        List<String> words = new ArrayList<>();
        gap.role().ifPresent(role -> words.add(wording.label(role)));
        words.add(participant);
        gap.training().ifPresent(code -> words.add(training(code)));
        return gap.person().get() + " (" + String.join(", ", words) + ")";
    }

    private String training(String code) {
        return advice.profile().competence().trainings().stream()
                .filter(training -> training.code().equals(code))
                .findFirst()
                .map(Training::name)
                .map(name -> name.in(wording.language()))
                .orElse(code);
    }
}
