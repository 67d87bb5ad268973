package nl.regie.privacy.right;

import java.util.stream.Collectors;
import nl.regie.core.text.Language;
import nl.regie.privacy.page.Days;
import nl.regie.privacy.page.Markdown;

/** Brief: an extract as Markdown. */
final class ExtractLetter {

    private final AccessExtract extract;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    ExtractLetter(AccessExtract extract) {
        this.extract = extract;
        this.language = extract.language();
    }

    String markdown() {
        out.append("# ").append(words(ExtractText.TITLE, extract.house())).append("\n\n");
        paragraph(words(
                ExtractText.INTRODUCTION,
                extract.request().value(),
                extract.contactPoint(),
                Days.in(language, extract.on())));
        if (extract.partly()) {
            paragraph(words(ExtractText.PARTLY));
        }
        if (extract.entries().isEmpty()) {
            paragraph(words(ExtractText.NOTHING));
        } else {
            out.append("## ").append(words(ExtractText.ENTRIES)).append("\n\n");
            extract.entries().forEach(this::entry);
        }
        paragraph(words(ExtractText.LIMITS));
        if (!extract.entries().isEmpty()) {
            paragraph(words(ExtractText.KEPT));
        }
        paragraph(words(ExtractText.RIGHTS, extract.contactPoint()));
        boolean awb = extract.nature() == AnswerNature.AWB_DECISION;
        paragraph(words(awb ? ExtractText.AWB_DECISION : ExtractText.OTHER_DECISION));
        out.append(words(ExtractText.AUTHORITY)).append('\n');
        return out.toString();
    }

    private void entry(ExtractEntry entry) {
        String category = entry.category()
                .map(known -> known.label(language))
                .orElseGet(() -> ExtractText.LABEL_OTHER.in(language));
        out.append("### ")
                .append(entry.number())
                .append(". ")
                .append(Markdown.text(category))
                .append("\n\n");
        entry.says().forEach(line -> line(line.label(), line.says().reveal()));
        entry.source().ifPresent(source -> line(ExtractText.LABEL_SOURCE.in(language), source));
        entry.ground().ifPresent(ground -> line(ExtractText.LABEL_GROUND.in(language), ground));
        entry.since().ifPresent(since -> line(ExtractText.LABEL_SINCE.in(language), Days.in(language, since)));
        String recipients = entry.recipients().isEmpty()
                ? ExtractText.LABEL_NO_RECIPIENTS.in(language)
                : entry.recipients().stream()
                        .map(recipient -> recipient.name() + " (" + Days.in(language, recipient.on()) + ")")
                        .collect(Collectors.joining("; "));
        line(ExtractText.LABEL_RECIPIENTS.in(language), recipients);
        line(ExtractText.LABEL_PURPOSE.in(language), entry.purpose());
        out.append('\n');
    }

    private void line(String label, String says) {
        out.append("- ")
                .append(Markdown.text(label))
                .append(": ")
                .append(Markdown.text(says))
                .append('\n');
    }

    private void paragraph(String words) {
        out.append(words).append("\n\n");
    }

    private String words(ExtractText text, String... gaps) {
        return Markdown.text(text.in(language, gaps));
    }
}
