package nl.regie.escalation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regie.core.casefile.Level;
import nl.regie.core.source.Origin;
import nl.regie.core.text.Language;
import nl.regie.escalation.model.Direction;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.Holder;
import nl.regie.escalation.model.Warrant;

/** What there is to draw, in words but without any form. The words are not escaped yet. */
record Outline(EscalationModel model, Language language, Optional<CasePath> path, List<Arrow> arrows) {

    /** The two ends of an arrow, in the order in which arrows are numbered. */
    private record Ends(int from, int to, String toId) implements Comparable<Ends> {

        @Override
        public int compareTo(Ends other) {
            if (from != other.from) {
                return Integer.compare(from, other.from);
            }
            return to != other.to ? Integer.compare(to, other.to) : toId.compareTo(other.toId);
        }
    }

    static Outline of(EscalationModel model, Language language, Optional<CasePath> path) {
        Outline bare = new Outline(model, language, path, List.of());
        return new Outline(model, language, path, bare.drawArrows());
    }

    private List<Arrow> drawArrows() {
        Map<Ends, List<Arrow.Reason>> reasons = new TreeMap<>();
        for (EscalationLevel level : model.levels()) {
            level.triggers()
                    .forEach(trigger -> reasons.computeIfAbsent(
                                    ends(level.id(), trigger.to()), ends -> new ArrayList<>())
                            .add(reason(
                                    trigger.rule().says().in(language), trigger.newDisclosure(), trigger.warrant())));
            level.duties()
                    .forEach(duty -> duty.silence()
                            .filter(silence -> silence.to().isPresent())
                            .ifPresent(silence -> reasons.computeIfAbsent(
                                            ends(level.id(), silence.to().get()), ends -> new ArrayList<>())
                                    .add(reason(
                                            say(Phrase.SILENCE, duty.says().in(language)),
                                            silence.newDisclosure(),
                                            duty.warrant()))));
        }
        List<Ends> taken = taken();
        taken.forEach(ends ->
                reasons.computeIfAbsent(ends, none -> List.of(new Arrow.Reason(say(Phrase.OUTSIDE_MODEL), ""))));
        List<Arrow> drawn = new ArrayList<>();
        reasons.forEach((ends, why) -> drawn.add(new Arrow(
                drawn.size() + 1,
                ends.from(),
                ends.to(),
                ends.to() < 0 ? ends.toId() : name(model.levels().get(ends.to())),
                direction(ends),
                List.copyOf(why),
                taken.contains(ends))));
        return List.copyOf(drawn);
    }

    private Ends ends(String from, String to) {
        return new Ends(index(from), index(to), to);
    }

    private List<Ends> taken() {
        List<Level> stops = path.map(CasePath::stops).orElse(List.of());
        List<Ends> taken = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Ends ends = ends(stops.get(i - 1).level(), stops.get(i).level());
            if (ends.from() != ends.to()) {
                taken.add(ends);
            }
        }
        return taken;
    }

    private Optional<Direction> direction(Ends ends) {
        boolean somewhere = ends.to() >= 0 && ends.to() != ends.from();
        return somewhere
                ? Optional.of(model.direction(
                        model.levels().get(ends.from()), model.levels().get(ends.to())))
                : Optional.empty();
    }

    private Arrow.Reason reason(String says, boolean newDisclosure, Warrant warrant) {
        String rests = rests(warrant);
        return new Arrow.Reason(says, newDisclosure ? rests + "; " + say(Phrase.NEW_DISCLOSURE) : rests);
    }

    /** What a row rests on; a source in which it was not read is marked so. */
    String rests(Warrant warrant) {
        String cited = warrant.source().cite(language);
        boolean open = !warrant.verified() && warrant.source().origin() != Origin.POLICY;
        return open ? cited + ", " + say(Phrase.UNVERIFIED) : cited;
    }

    int index(String level) {
        for (int i = 0; i < model.levels().size(); i++) {
            if (model.levels().get(i).id().equals(level)) {
                return i;
            }
        }
        return -1;
    }

    String name(EscalationLevel level) {
        return level.name().in(language);
    }

    /** The name with the number of the rung before it; a level beside the ladder has none. */
    String title(EscalationLevel level) {
        int rung = 0;
        for (EscalationLevel each : model.levels()) {
            rung += each.kind().isOnLadder() ? 1 : 0;
            if (each.id().equals(level.id())) {
                break;
            }
        }
        return level.kind().isOnLadder() ? rung + ". " + name(level) : name(level);
    }

    /** What holds at a level, a line for each thing. */
    List<String> facts(EscalationLevel level) {
        List<String> facts = new ArrayList<>();
        facts.add(say(
                Phrase.DIRECTOR,
                level.director().map(holder -> holder.label(language)).orElse(say(Phrase.OPEN))));
        if (!level.present().isEmpty()) {
            facts.add(say(Phrase.PRESENT, join(level.present())));
        }
        facts.add(say(Phrase.REGIME, level.regime().label(language)));
        level.review().ifPresent(term -> facts.add(say(Phrase.REVIEW, term.label(language))));
        if (!level.pushThrough().isEmpty()) {
            facts.add(say(
                    Phrase.PUSH_THROUGH,
                    level.pushThrough().stream()
                            .map(reach -> reach.label(language))
                            .collect(Collectors.joining(", "))));
        }
        return List.copyOf(facts);
    }

    private String join(List<Holder> holders) {
        return holders.stream().map(holder -> holder.label(language)).collect(Collectors.joining(", "));
    }

    /** Edition, validity and what the model follows. */
    String edition() {
        String held = model.until()
                .map(until -> say(Phrase.EDITION_UNTIL, model.edition(), model.from(), until))
                .orElse(say(Phrase.EDITION, model.edition(), model.from()));
        String followed = model.follows().stream()
                .map(each -> each.source() + " " + each.edition())
                .collect(Collectors.joining("; "));
        return held + ". " + say(Phrase.FOLLOWS, followed) + ".";
    }

    /** When the case came to a level, a line for each time. */
    List<String> stopsAt(EscalationLevel level) {
        List<Level> stops = path.map(CasePath::stops).orElse(List.of());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).level().equals(level.id())) {
                lines.add(say(Phrase.STOP, i + 1, stops.get(i).since()));
            }
        }
        return lines;
    }

    /** The heading of an arrow. */
    String heading(Arrow arrow) {
        EscalationLevel from = model.levels().get(arrow.from());
        return say(Phrase.ARROW, arrow.number(), arrow.way(language), name(from), arrow.toName());
    }

    String say(Phrase phrase, Object... words) {
        return phrase.in(language, words);
    }
}
