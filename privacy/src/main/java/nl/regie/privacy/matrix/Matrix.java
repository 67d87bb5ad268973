package nl.regie.privacy.matrix;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.CovenantCheck;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.FrameworkCheck;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.framework.Row;
import nl.regie.privacy.framework.RowEffect;
import nl.regie.privacy.framework.RowOrigin;

/**
 * Matrix: who sees what, when and on which article, of one framework with the covenants that hold on a day. There is a cell for every
 * question. Immutable and thread-safe.
 *
 * <p>A cell tells what the framework and the covenants say. What an item brings with it comes on top: professional secrecy, the conditions
 * of its supplier, whether its text was released ({@code Gate} decides on those).
 *
 * <p>Source: WGS 2.27(3); PRIV-2, PRIV-3, PRIV-17.
 */
public final class Matrix {

    private final Framework framework;
    private final List<Covenant> covenants;
    private final LocalDate on;
    private final Map<OpenCondition, Set<CaseRole>> appointed = new EnumMap<>(OpenCondition.class);
    private final Map<OpenCondition, List<CellGround>> appointing = new EnumMap<>(OpenCondition.class);

    private Matrix(Framework framework, List<Covenant> covenants, LocalDate on) {
        this.framework = framework;
        this.covenants = covenants;
        this.on = on;
        each((covenant, clause) -> {
            if (clause.effect() instanceof Appointment appointment) {
                appointed
                        .computeIfAbsent(appointment.condition(), key -> EnumSet.noneOf(CaseRole.class))
                        .add(appointment.role());
                appointing
                        .computeIfAbsent(appointment.condition(), key -> new ArrayList<>())
                        .add(ground(covenant, clause));
            }
        });
    }

    /**
     * The matrix of a framework.
     *
     * @param framework the framework
     * @param covenants the covenants; those that do not hold on the day say nothing. May be empty
     * @param on the day
     * @return the matrix, or everything for which the framework or a covenant is refused
     */
    public static Validation<Seq<Violation>, Matrix> of(Framework framework, List<Covenant> covenants, LocalDate on) {
        requireNonNull(on, "on");
        List<Violation> refused = new ArrayList<>(FrameworkCheck.violations(framework));
        covenants.forEach(covenant -> refused.addAll(CovenantCheck.violations(covenant)));
        List<Covenant> holding =
                covenants.stream().filter(covenant -> covenant.holdsOn(on)).toList();
        return refused.isEmpty()
                ? Validation.valid(new Matrix(framework, holding, on))
                : Validation.invalid(io.vavr.collection.List.ofAll(refused));
    }

    /**
     * The framework.
     *
     * @return the framework
     */
    public Framework framework() {
        return framework;
    }

    /**
     * The covenants that hold on the day.
     *
     * @return the covenants; may be empty
     */
    public List<Covenant> covenants() {
        return covenants;
    }

    /**
     * The day.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * The regimes that the framework says something of; under every other one everything is withheld.
     *
     * @return the regimes, in the order of the vocabulary
     */
    public List<Regime> regimes() {
        return EnumSet.allOf(Regime.class).stream().filter(framework::knows).toList();
    }

    /**
     * The kinds of organisation that a clause names.
     *
     * @return the kinds, in the order of the vocabulary; every other kind is treated alike
     */
    public List<OrganisationType> organisations() {
        Set<OrganisationType> named = EnumSet.noneOf(OrganisationType.class);
        each((covenant, clause) -> reach(clause).ifPresent(reach -> named.addAll(reach.organisations())));
        return List.copyOf(named);
    }

    /**
     * Who is appointed to fulfil a condition.
     *
     * @param condition the condition
     * @return the roles, in the order of the vocabulary; empty for whoever the law lets do it
     */
    public List<CaseRole> appointed(OpenCondition condition) {
        return List.copyOf(appointed.getOrDefault(condition, Set.of()));
    }

    /**
     * The answer to a question.
     *
     * @param key the question
     * @return the cell
     */
    public MatrixCell cell(MatrixKey key) {
        Optional<Row> found = framework.rows().stream()
                .filter(row -> row.covers(key.recipient(), key.regime(), key.stage(), key.purpose()))
                .filter(row -> row.covers(key.category(), key.position()))
                .findFirst(); // there is at most one
        if (found.isEmpty()) {
            return MatrixCell.NO_ROW;
        }
        Row row = found.get();
        MatrixCellBuilder cell =
                MatrixCell.builder().effect(row.effect()).demands(row.demands()).addGrounds(CellGround.of(row));
        return row.effect() == RowEffect.WITHHOLD
                ? cell.build()
                : excluded(key).orElseGet(() -> narrowed(key, row, cell));
    }

    private Optional<MatrixCell> excluded(MatrixKey key) {
        List<CellGround> excluding = new ArrayList<>();
        each((covenant, clause) -> {
            if (clause.effect() instanceof Exclusion exclusion && reaches(exclusion.of(), key)) {
                excluding.add(ground(covenant, clause));
            }
        });
        return excluding.isEmpty()
                ? Optional.empty()
                : Optional.of(MatrixCell.builder()
                        .effect(RowEffect.WITHHOLD)
                        .grounds(excluding)
                        .build());
    }

    private MatrixCell narrowed(MatrixKey key, Row row, MatrixCellBuilder cell) {
        Set<OpenCondition> needed = EnumSet.noneOf(OpenCondition.class);
        needed.addAll(row.conditions());
        each((covenant, clause) -> {
            if (clause.effect() instanceof Demand demand && reaches(demand.of(), key)) {
                needed.add(demand.condition());
                cell.addGrounds(ground(covenant, clause));
            }
        });
        for (OpenCondition condition : needed) {
            cell.addConditions(new CellCondition(condition, appointed(condition)));
            cell.addAllGrounds(appointing.getOrDefault(condition, List.of()));
        }
        return cell.build();
    }

    private static boolean reaches(Reach reach, MatrixKey key) {
        return reach.covers(key.recipient(), key.organisation(), key.stage(), key.purpose())
                && reach.covers(key.category(), key.position());
    }

    private static Optional<Reach> reach(Clause clause) {
        if (clause.effect() instanceof Exclusion exclusion) {
            return Optional.of(exclusion.of());
        }
        return clause.effect() instanceof Demand demand ? Optional.of(demand.of()) : Optional.empty();
    }

    private static CellGround ground(Covenant covenant, Clause clause) {
        Text cite = new Text(
                "bepaling " + clause.number() + ", " + covenant.name().nl(),
                "clause " + clause.number() + ", " + covenant.name().en());
        return new CellGround(RowOrigin.COVENANT, cite, clause.says(), Optional.of(clause.number()));
    }

    private interface Look {
        void at(Covenant covenant, Clause clause);
    }

    private void each(Look look) {
        covenants.forEach(covenant -> covenant.clauses().forEach(clause -> look.at(covenant, clause)));
    }

    /**
     * The matrix as tables: one for each recipient that is granted something or is refused in so many words.
     *
     * @return the tables, in the order of the vocabulary of recipients. Whatever stands in none is withheld because no row is about it
     */
    public List<MatrixTable> tables() {
        return new Tables(this).make();
    }

    /** The framework and how many covenants. */
    @Override
    public String toString() {
        return "Matrix[" + framework.id() + " " + framework.edition() + ", " + covenants.size() + " covenants]";
    }
}
