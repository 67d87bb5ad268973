package nl.regie.privacy.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.item.DataCategory;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.person.Position;
import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Coded;
import nl.regie.core.text.Language;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.RecipientClass;
import nl.regie.privacy.framework.Row;
import nl.regie.privacy.framework.RowEffect;
import nl.regie.privacy.framework.RowOrigin;
import nl.regie.privacy.framework.SharingStage;
import nl.regie.privacy.page.Days;
import nl.regie.privacy.page.Page;

/** The matrix in words of one language. */
final class MatrixWords {

    private static final Set<DataCategory> PERSONAL = EnumSet.complementOf(EnumSet.of(DataCategory.OTHER_DATA));
    private static final int FEW = 4;

    private final Language language;
    private final boolean oneCovenant;

    /**
     * Words of one language.
     *
     * @param language the language
     * @param oneCovenant whether there is at most one covenant, so that the number of a clause is enough
     */
    MatrixWords(Language language, boolean oneCovenant) {
        this.language = language;
        this.oneCovenant = oneCovenant;
    }

    String in(MatrixText text, String... words) {
        return text.in(language, words);
    }

    String day(LocalDate day) {
        return Days.in(language, day);
    }

    String label(Coded coded) {
        return coded.label(language);
    }

    String labels(List<? extends Coded> all) {
        return all.stream().map(this::label).collect(Collectors.joining(", "));
    }

    String who(RecipientClass recipient, List<OrganisationType> organisations) {
        String kind = begin(label(recipient));
        return organisations.isEmpty() ? kind : kind + ": " + labels(organisations);
    }

    String by(List<CaseRole> roles) {
        return roles.isEmpty() ? in(MatrixText.BY_ANYBODY) : labels(roles);
    }

    String who(MatrixChange change) {
        if (!change.butThese() || change.organisations().isEmpty()) {
            return who(change.recipient(), change.organisations());
        }
        return begin(in(MatrixText.WHO_BUT, label(change.recipient()), labels(change.organisations())));
    }

    Page.Head when(MatrixColumn column) {
        return Page.Head.of(begin(label(column.purpose())), stages(column.stages()));
    }

    /** Stages in as few words as they take: three or more that follow each other as from the first to the last. */
    private String stages(List<SharingStage> stages) {
        List<SharingStage> all = List.of(SharingStage.values());
        if (stages.equals(all)) {
            return in(MatrixText.EVERY_STAGE);
        }
        int first = all.indexOf(stages.get(0));
        int last = first + stages.size();
        boolean run = stages.size() > 2
                && last <= all.size()
                && all.subList(first, last).equals(stages);
        return run
                ? in(MatrixText.STAGES_FROM_TO, label(stages.get(0)), label(stages.get(stages.size() - 1)))
                : in(MatrixText.STAGES, labels(stages));
    }

    /** Data in as few words as they take: persons of whom the same is told together, and what is left out where that is less. */
    List<String> data(List<DataSlot> slots) {
        Map<Position, Set<DataCategory>> byPosition = new LinkedHashMap<>();
        boolean other = false;
        for (DataSlot slot : slots) {
            if (slot.category() == DataCategory.OTHER_DATA) {
                other = true;
            } else {
                byPosition
                        .computeIfAbsent(slot.position(), key -> EnumSet.noneOf(DataCategory.class))
                        .add(slot.category());
            }
        }
        Map<Set<DataCategory>, List<Position>> alike = new LinkedHashMap<>();
        byPosition.forEach((position, categories) ->
                alike.computeIfAbsent(categories, key -> new ArrayList<>()).add(position));
        List<String> words = new ArrayList<>();
        alike.forEach((categories, positions) ->
                words.add(begin(in(MatrixText.OF_WHOM, categories(categories), labels(positions)))));
        if (other) {
            words.add(begin(label(DataCategory.OTHER_DATA)));
        }
        return words;
    }

    private String categories(Set<DataCategory> categories) {
        Set<DataCategory> missing = EnumSet.copyOf(PERSONAL);
        missing.removeAll(categories);
        if (missing.isEmpty()) {
            return in(MatrixText.EVERYTHING);
        }
        return missing.size() <= FEW
                ? in(MatrixText.EVERYTHING_BUT, labels(List.copyOf(missing)))
                : labels(List.copyOf(categories));
    }

    Page.Cell cell(MatrixCell cell) {
        List<String> lines = new ArrayList<>();
        if (cell.equals(MatrixCell.NO_ROW)) {
            return new Page.Cell(Page.Tone.NOT, List.of(in(MatrixText.NOT), in(MatrixText.NO_RULE)));
        }
        boolean bare = cell.demands().isEmpty() && cell.conditions().isEmpty();
        lines.add(in(cell.grants() ? (bare ? MatrixText.MAY : MatrixText.MAY_IF) : MatrixText.NOT));
        cell.demands().forEach(demand -> lines.add("• " + label(demand)));
        cell.conditions().forEach(condition -> lines.add("• " + condition(condition)));
        cell.grounds().forEach(ground -> lines.add(ground(ground)));
        return new Page.Cell(cell.grants() ? Page.Tone.MAY : Page.Tone.NOT, lines);
    }

    private String condition(CellCondition condition) {
        return condition.by().isEmpty()
                ? label(condition.condition())
                : in(MatrixText.CONDITION_BY, label(condition.condition()), labels(condition.by()));
    }

    /** Of our own policy the rule is named too: there is no article to look up. */
    private String ground(CellGround ground) {
        boolean policy =
                ground.origin() == RowOrigin.HOUSE_DEFAULT && ground.reference().isPresent();
        return policy ? cited(ground) + ", " + ground.reference().get() : cited(ground);
    }

    /** A policy is cited as what it is, so its origin is not told twice. */
    private String cited(CellGround ground) {
        boolean clause =
                ground.origin() == RowOrigin.COVENANT && ground.reference().isPresent();
        String cite = clause && oneCovenant
                ? in(MatrixText.CLAUSE, ground.reference().get())
                : ground.cite().in(language);
        return ground.origin() == RowOrigin.HOUSE_DEFAULT ? cite : in(MatrixText.GROUND, cite, label(ground.origin()));
    }

    /** The rules of which the tables are made, clauses of covenants last. */
    Page.Table rows(Matrix matrix) {
        List<Page.Line> lines = new ArrayList<>();
        for (Row row : matrix.framework().rows()) {
            boolean may = row.effect() == RowEffect.MAY_DISCLOSE;
            lines.add(new Page.Line(
                    Page.Head.of(row.id().value()),
                    List.of(
                            Page.Cell.plain(row.says().in(language)),
                            new Page.Cell(
                                    may ? Page.Tone.MAY : Page.Tone.NOT,
                                    List.of(in(may ? MatrixText.MAY_IF_ALL : MatrixText.NOT))),
                            Page.Cell.plain(cited(CellGround.of(row))))));
        }
        for (Covenant covenant : matrix.covenants()) {
            for (Clause clause : covenant.clauses()) {
                lines.add(new Page.Line(
                        Page.Head.of(clause.number()),
                        List.of(
                                Page.Cell.plain(clause.says().in(language)),
                                Page.Cell.plain(in(effect(clause))),
                                Page.Cell.plain(in(
                                        MatrixText.GROUND, covenant.name().in(language), label(RowOrigin.COVENANT))))));
            }
        }
        return new Page.Table(
                in(MatrixText.ROWS_CAPTION),
                heads(MatrixText.ROW, MatrixText.ROW_SAYS, MatrixText.ROW_EFFECT, MatrixText.ROW_GROUND),
                lines);
    }

    List<Page.Head> heads(MatrixText... texts) {
        return Stream.of(texts).map(text -> Page.Head.of(in(text))).toList();
    }

    private static MatrixText effect(Clause clause) {
        if (clause.effect() instanceof Exclusion) {
            return MatrixText.NOT;
        }
        return clause.effect() instanceof Demand ? MatrixText.ASKS_MORE : MatrixText.APPOINTS;
    }

    private static String begin(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
