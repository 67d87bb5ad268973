package nl.regie.escalation.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.regie.core.casefile.Level;
import nl.regie.core.rule.Rule;
import nl.regie.core.text.Bundle;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.escalation.json.ShippedModels;
import nl.regie.escalation.model.Duty;
import nl.regie.escalation.model.EscalationLevel;
import nl.regie.escalation.model.EscalationModel;
import nl.regie.escalation.model.Trigger;
import nl.regie.escalation.proof.SoundModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final EscalationModel NATIONAL = ShippedModels.NATIONAL.model();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private static Level stop(String level, int days) {
        return new Level(NATIONAL.id(), level, DAY.plusDays(days));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_picture_says_of_each_shipped_model_who_directs_and_what_sends_a_case_where(Language language) {
        for (SoundModel sound : ShippedModels.ALL) {
            EscalationModel model = sound.model();
            ModelPicture picture = ModelPicture.of(model, language);
            String svg = Markup.of(picture.svg()).says();
            String mermaid = picture.mermaid();
            String markdown = picture.markdown();
            for (EscalationLevel level : model.levels()) {
                assertThat(svg)
                        .contains(
                                level.name().in(language),
                                level.director().orElseThrow().label(language));
                assertThat(mermaid).contains(Plain.mermaid(level.name().in(language)));
                assertThat(markdown).contains(Plain.markdown(level.name().in(language)));
                for (Trigger trigger : level.triggers()) {
                    String says = trigger.rule().says().in(language);
                    assertThat(svg).contains(says);
                    assertThat(mermaid).contains(Plain.mermaid(says));
                    assertThat(markdown).contains(Plain.markdown(says));
                }
                for (Duty duty : level.duties()) {
                    assertThat(markdown)
                            .contains("| "
                                    + Plain.markdown(duty.owner().orElseThrow().label(language)) + " | "
                                    + Plain.markdown(duty.says().in(language)) + " | ")
                            .contains(Plain.markdown(duty.term().orElseThrow().label(language)));
                }
            }
        }
    }

    @Test
    void the_same_model_gives_the_same_characters_and_the_languages_differ() {
        ModelPicture picture = ModelPicture.of(NATIONAL, Language.NL);
        ModelPicture again = ModelPicture.of(NATIONAL, Language.NL);

        assertThat(again.svg()).isEqualTo(picture.svg());
        assertThat(again.mermaid()).isEqualTo(picture.mermaid());
        assertThat(again.markdown()).isEqualTo(picture.markdown());
        assertThat(ModelPicture.of(NATIONAL, Language.EN).svg())
                .contains("Directed by")
                .doesNotContain("Regie:");
        assertThat(picture.svg()).contains("Regie:").doesNotContain("Directed by");
    }

    @Test
    void whoever_cannot_see_the_drawing_is_told_what_it_says() {
        String svg = ModelPicture.of(NATIONAL, Language.EN).svg();

        assertThat(svg).contains("role=\"img\"", "aria-labelledby=\"national-en-title national-en-desc\"");
        String description = svg.substring(svg.indexOf("<desc"), svg.indexOf("</desc>"));
        assertThat(description)
                .contains("Escalation model of 5 levels, the lowest at the bottom.")
                .contains("3. Safety House. Directed by: process director.")
                .contains("Arrow 3, down: from Local table to Front line")
                .contains("The front line can manage again");
    }

    @Test
    void what_no_source_bears_out_is_marked_so() {
        String markdown = ModelPicture.of(NATIONAL, Language.EN).markdown();

        assertThat(markdown)
                .contains("| The front line can manage again | our own policy (P); new disclosure |")
                .contains("| police and prosecution | Safety House | Op weg naar 2020 6 |")
                .contains("Op weg naar 2020 6, not looked up");
    }

    @Test
    void up_down_and_aside_differ_in_line_and_not_in_colour_alone() {
        String svg = ModelPicture.of(NATIONAL, Language.EN).svg();

        for (String line : svg.split("\n")) {
            if (line.contains("#national-en-down)")) {
                assertThat(line).contains("stroke-dasharray=\"9 6\"");
            } else if (line.contains("#national-en-up)")) {
                assertThat(line).contains("stroke-dasharray=\"none\"");
            }
        }
        assertThat(svg.lines().filter(line -> line.contains("stroke-dasharray=\"2 5\"")))
                .hasSize(4);
    }

    @Test
    void the_path_of_a_case_stands_out_and_a_step_the_model_does_not_know_is_told() {
        CasePath path = new CasePath(List.of(
                stop("front-line", 0), stop("safety-house", 10), stop("safety-house", 20), stop("front-line", 90)));
        ModelPicture picture = ModelPicture.of(NATIONAL, path, Language.EN);

        assertThat(picture.svg())
                .contains("Step 1: since 2025-03-03", "Step 4: since 2025-06-01", "The model does not know this step");
        assertThat(picture.svg().lines().filter(line -> line.contains("#national-en-path)")))
                .hasSize(2);
        assertThat(picture.mermaid()).contains("class l0,l2 taken").contains("linkStyle 6,10 stroke");
        assertThat(picture.markdown()).contains("* Step 2: Safety House, since 2025-03-13");
        assertThat(ModelPicture.of(NATIONAL, Language.EN).svg())
                .doesNotContain("Step 1", "does not know", "Black and thick");
        assertThat(path).hasToString("CasePath[4 stops]");
    }

    @Test
    void a_path_is_of_this_model_and_in_order() {
        CasePath elsewhere = new CasePath(List.of(new Level("another", "front-line", DAY)));
        CasePath nowhere = new CasePath(List.of(stop("cellar", 0)));
        assertThatThrownBy(() -> ModelPicture.of(NATIONAL, elsewhere, Language.NL))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith("path: ");
        assertThatThrownBy(() -> ModelPicture.of(NATIONAL, nowhere, Language.NL))
                .hasMessageStartingWith("path: ");
        assertThatThrownBy(() -> new CasePath(List.of())).hasMessageStartingWith("stops: ");
        assertThatThrownBy(() -> new CasePath(List.of(stop("front-line", 1), stop("local-table", 0))))
                .hasMessageStartingWith("stops: ");
        assertThatThrownBy(() -> new CasePath(
                        List.of(stop("front-line", 1), elsewhere.stops().get(0))))
                .hasMessageStartingWith("stops: ");
    }

    @Test
    void a_draft_is_drawn_with_what_is_open_and_what_leads_nowhere() {
        EscalationLevel first = NATIONAL.levels().get(0);
        Trigger trigger = first.triggers().get(0);
        EscalationLevel draft = new EscalationLevel(
                first.id(),
                first.name(),
                first.kind(),
                first.regime(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(new Duty(
                        "open",
                        new Text("iets", "something"),
                        Optional.empty(),
                        Optional.empty(),
                        first.duties().get(0).from(),
                        Optional.empty(),
                        Optional.empty(),
                        first.warrant())),
                List.of(new Trigger(trigger.rule(), "nowhere-at-all", false, false)),
                Optional.empty(),
                first.warrant());
        EscalationModel model = new EscalationModel(
                "draft",
                "0",
                NATIONAL.name(),
                NATIONAL.from(),
                Optional.of(NATIONAL.from().plusYears(1)),
                NATIONAL.follows(),
                NATIONAL.entries(),
                List.of(draft));
        ModelPicture picture = ModelPicture.of(model, Language.EN);

        assertThat(Markup.of(picture.svg()).says())
                .contains("Directed by: still open")
                .contains("Arrow 1, nowhere: from " + first.name().en() + " to nowhere-at-all")
                .contains("Veilig Thuis comes in at safety-house")
                .contains("holds from 2025-03-01 until 2026-03-01");
        assertThat(picture.mermaid()).contains("l0 -.->|").contains("x1[\"nowhere-at-all\"]");
        assertThat(picture.markdown()).contains("| still open | something | still open | nothing |");
    }

    /** The national model with every name and sentence in it changed. */
    private static EscalationModel renamed(UnaryOperator<String> change) {
        UnaryOperator<Text> text = old -> new Text(change.apply(old.nl()), change.apply(old.en()));
        List<EscalationLevel> levels = new ArrayList<>();
        for (EscalationLevel level : NATIONAL.levels()) {
            List<Duty> duties = level.duties().stream()
                    .map(duty -> new Duty(
                            duty.id(),
                            text.apply(duty.says()),
                            duty.owner(),
                            duty.term(),
                            duty.from(),
                            duty.fulfilledBy(),
                            duty.silence(),
                            duty.warrant()))
                    .toList();
            List<Trigger> triggers = level.triggers().stream()
                    .map(trigger -> new Trigger(
                            new Rule(
                                    trigger.rule().id(),
                                    trigger.rule().version(),
                                    trigger.rule().source(),
                                    text.apply(trigger.rule().says()),
                                    trigger.rule().when()),
                            trigger.to(),
                            trigger.newDisclosure(),
                            trigger.verified()))
                    .toList();
            levels.add(new EscalationLevel(
                    level.id(),
                    text.apply(level.name()),
                    level.kind(),
                    level.regime(),
                    level.director(),
                    level.present(),
                    level.asks(),
                    level.review(),
                    level.pushThrough(),
                    duties,
                    triggers,
                    level.stay(),
                    level.warrant()));
        }
        return new EscalationModel(
                NATIONAL.id(),
                NATIONAL.edition(),
                text.apply(NATIONAL.name()),
                NATIONAL.from(),
                NATIONAL.until(),
                NATIONAL.follows(),
                NATIONAL.entries(),
                levels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text><script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "]]><!--",
                "&lt;b&gt; &#60; &amp",
                "\"]; click l0 \"javascript:alert(1)\"",
                "x\"]\n  l0 --> l1",
                "%%{init: {'securityLevel': 'loose'}}%%",
                "#quot; #35;",
                "| a | b |\n| --- | --- |",
                "[x](javascript:alert(1)) ![y](https://example.org/y.png)",
                "https://example.org www.example.org a@example.org",
                "`code` **bold** ~~gone~~ <img src=x>",
                "# 1. x\n---\n- y",
                "\u202egnirts\u202c \u0000\u0007\ud800 \ufffe",
                "$x^2$ \\| :smile:"
            })
    void no_name_becomes_markup(String name) {
        holdsItsForm(name);
    }

    @Property(tries = 60)
    void no_text_at_all_becomes_markup(@ForAll String name) {
        holdsItsForm("x" + name);
    }

    private static void holdsItsForm(String name) {
        ModelPicture plain = ModelPicture.of(renamed(old -> "plain"), Language.NL);
        ModelPicture picture = ModelPicture.of(renamed(old -> name), Language.NL);

        Markup markup = Markup.of(picture.svg());
        Markup harmless = Markup.of(plain.svg());
        assertThat(markup.elements).isEqualTo(harmless.elements);
        assertThat(markup.attributes).isEqualTo(harmless.attributes);
        assertThat(picture.svg().codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff))
                .isTrue();

        assertThat(form(picture.mermaid(), '"')).isEqualTo(form(plain.mermaid(), '"'));
        assertThat(picture.mermaid().replaceAll("#[0-9]+;", "").replace("<br/>", ""))
                .doesNotContain("#", "<", "`", "{", ";", "%");

        assertThat(form(picture.markdown(), '|')).isEqualTo(form(plain.markdown(), '|'));
        String cells = picture.markdown().replaceAll("&#[0-9]+;", "");
        assertThat(cells).doesNotContain("<", "[", "]", "`", "~", "@", "&", "\\", "$", "://", "_", "!");
        assertThat(cells.toLowerCase(java.util.Locale.ROOT)).doesNotContain("www.");
        assertThat(cells.lines().filter(line -> line.contains("*") && !line.startsWith("* ")))
                .isEmpty();
    }

    /** How many of a sign each line has. */
    private static List<Long> form(String text, char sign) {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> line.chars().filter(c -> c == sign).count())
                .toList();
    }

    @Test
    void lines_are_broken_between_words_and_a_long_word_in_pieces() {
        assertThat(Plain.wrap("een twee drie", 8)).containsExactly("een twee", "drie");
        assertThat(Plain.wrap("een twee drie", 7)).containsExactly("een", "twee", "drie");
        assertThat(Plain.wrap("ab abcdefghij k", 4)).containsExactly("ab", "abcd", "efgh", "ij k");
        assertThat(Plain.wrap("😀😀😀", 2)).containsExactly("😀😀", "😀");
        assertThat(Plain.line(" a\u00a0\tb\r\n")).isEqualTo("a b");
    }

    @Test
    void the_words_around_a_model_are_complete_in_both_languages() {
        Bundle words = Bundle.of(Phrase.class, "/nl/regie/escalation/text/picture");
        List<String> names =
                Arrays.stream(Phrase.values()).map(Enum::name).sorted().toList();
        for (Language language : Language.values()) {
            assertThat(words.keys(language)).containsExactlyElementsOf(names);
        }
        for (Phrase phrase : Phrase.values()) {
            for (int gap = 0; gap < 4; gap++) {
                String mark = "{" + gap + "}";
                assertThat(phrase.in(Language.NL).contains(mark))
                        .isEqualTo(phrase.in(Language.EN).contains(mark));
            }
        }
    }
}
