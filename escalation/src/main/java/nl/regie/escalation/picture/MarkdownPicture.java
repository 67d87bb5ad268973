package nl.regie.escalation.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.regie.core.casefile.Level;
import nl.regie.core.text.Language;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.Entry;
import nl.regie.escalation.model.EscalationLevel;

/** Writes an outline as tables in Markdown: level by level, who does what when. */
final class MarkdownPicture {

    private final Outline outline;
    private final List<String> lines = new ArrayList<>();

    private MarkdownPicture(Outline outline) {
        this.outline = outline;
    }

    static String write(Outline outline) {
        MarkdownPicture picture = new MarkdownPicture(outline);
        picture.write();
        return String.join("\n", picture.lines) + "\n";
    }

    private void write() {
        Language language = outline.language();
        heading("# ", outline.model().name().in(language));
        paragraph(outline.edition());
        table(Phrase.LINE, Phrase.LEVEL, Phrase.SOURCE);
        for (Entry entry : outline.model().entries()) {
            row(entry.line().label(language), levelName(entry.level()), outline.rests(entry.warrant()));
        }
        lines.add("");
        outline.path().ifPresent(path -> {
            heading("## ", outline.say(Phrase.PATH));
            for (int i = 0; i < path.stops().size(); i++) {
                Level stop = path.stops().get(i);
                bullet(outline.say(Phrase.STOP_AT, i + 1, levelName(stop.level()), stop.since()));
            }
            lines.add("");
        });
        for (EscalationLevel level : outline.model().levels()) {
            level(level);
        }
    }

    private void level(EscalationLevel level) {
        Language language = outline.language();
        heading("## ", outline.title(level));
        outline.facts(level).forEach(this::bullet);
        if (!level.asks().isEmpty()) {
            bullet(outline.say(
                    Phrase.ASKS,
                    level.asks().stream()
                            .map(asking -> asking.says().in(language))
                            .collect(Collectors.joining("; "))));
        }
        level.stay()
                .ifPresent(stay -> bullet(outline.say(Phrase.STAYS, stay.says().in(language))));
        bullet(outline.say(Phrase.SOURCE) + ": " + outline.rests(level.warrant()));
        lines.add("");
        if (!level.duties().isEmpty()) {
            heading("### ", outline.say(Phrase.DUTIES));
            table(Phrase.WHO, Phrase.WHAT, Phrase.WHEN, Phrase.IF_NOT, Phrase.SOURCE);
            level.duties().forEach(this::duty);
            lines.add("");
        }
        int here = outline.index(level.id());
        List<Arrow> arrows =
                outline.arrows().stream().filter(arrow -> arrow.from() == here).toList();
        if (!arrows.isEmpty()) {
            heading("### ", outline.say(Phrase.ARROWS));
            table(Phrase.NUMBER, Phrase.TO, Phrase.REASON, Phrase.SOURCE);
            for (Arrow arrow : arrows) {
                for (Arrow.Reason reason : arrow.reasons()) {
                    String to = arrow.way(language) + ", " + arrow.toName();
                    row(String.valueOf(arrow.number()), to, reason.says(), reason.rests());
                }
            }
            lines.add("");
        }
    }

    private void duty(Duty duty) {
        Language language = outline.language();
        String from = duty.from().label(language);
        String when = duty.term()
                .map(term -> term.amount() == 0
                        ? outline.say(Phrase.AT_ONCE, from)
                        : outline.say(Phrase.WITHIN, term.label(language), from))
                .orElse(outline.say(Phrase.OPEN));
        String otherwise = duty.silence()
                .map(silence -> silence.to()
                        .map(to -> outline.say(Phrase.GOES_UP_TO, silence.kind().label(language), levelName(to)))
                        .orElse(silence.kind().label(language)))
                .orElse(outline.say(Phrase.NOTHING));
        row(
                duty.owner().map(owner -> owner.label(language)).orElse(outline.say(Phrase.OPEN)),
                duty.says().in(language),
                when,
                otherwise,
                outline.rests(duty.warrant()));
    }

    private String levelName(String id) {
        return outline.model().level(id).map(outline::name).orElse(id);
    }

    private void heading(String mark, String text) {
        lines.add(mark + Plain.markdown(text));
        lines.add("");
    }

    private void paragraph(String text) {
        lines.add(Plain.markdown(text));
        lines.add("");
    }

    private void bullet(String text) {
        lines.add("* " + Plain.markdown(text));
    }

    private void table(Phrase... columns) {
        List<String> names = List.of(columns).stream().map(outline::say).toList();
        row(names.toArray(String[]::new));
        lines.add("|" + " --- |".repeat(names.size()));
    }

    private void row(String... cells) {
        lines.add(List.of(cells).stream().map(Plain::markdown).collect(Collectors.joining(" | ", "| ", " |")));
    }
}
