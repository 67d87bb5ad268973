package nl.regie.core.statement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Content;
import nl.regie.core.item.Item;
import nl.regie.core.offence.Offence;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Problem;
import nl.regie.core.problem.Standing;

/**
 * Beweringen: what a case says about problems on a date: of the persons concerned, or of the area. What was first processed after
 * that date does not count, and neither does what is recorded of the direct circle: a brother's debts are not the debts of the
 * person concerned. Immutable; the order of the items does not matter. Read once for a case and date, and then shared by whatever is
 * decided about it.
 *
 * <p>Of two statements of one supplier about the same problem, domain and person the later holds; on the same day a known problem
 * outweighs an unknown one, and an unknown one a denied one. Nobody takes away what another supplier knows: between suppliers a known
 * problem outweighs a denied one and a denied one an unknown one, whatever the days, and of several that say the same the latest
 * holds.
 *
 * <p>A problem is denied as a whole or not at all: "no organised crime" is no denial of {@link Problem#CRIME}, and nothing here reads it
 * out of the words. Whoever denies a part records that the problem is unknown, or nothing.
 *
 * <p>Source: CASE-3, CASE-7, CPLX-4; which of two statements holds is our own policy (P).
 */
public final class Statements {

    private static final Comparator<Statement> BY_ITEM = Comparator.comparing(Statement::item);

    /** Of one supplier. */
    private static final Comparator<Statement> LATEST = Comparator.comparing(Statement::on)
            .thenComparing(Statement::standing, Comparator.comparing(Statements::weight));

    /** Between suppliers. */
    private static final Comparator<Statement> SUREST = Comparator.comparing(
                    Statement::standing, Comparator.comparing(Statements::certainty))
            .thenComparing(Statement::on);

    private static final int FEW = 2;

    private final CaseFile file;
    private final LocalDate asOf;
    private final ClearedActs cleared;
    private final Set<PersonId> concerned = new LinkedHashSet<>();
    private final List<Statement> current;
    private final Map<Problem, List<Statement>> byProblem = new EnumMap<>(Problem.class);
    private final Set<Problem> known = EnumSet.noneOf(Problem.class);

    private Statements(CaseFile file, LocalDate asOf) {
        this.file = file;
        this.asOf = asOf;
        this.cleared = ClearedActs.of(file, asOf);
        for (Person person : file.persons()) {
            if (person.position() == Position.CONCERNED) {
                concerned.add(person.id());
            }
        }
        this.current = Collections.unmodifiableList(current());
        for (Statement statement : current) {
            byProblem
                    .computeIfAbsent(statement.problem(), problem -> new ArrayList<>(FEW))
                    .add(statement);
            if (statement.standing() == Standing.KNOWN) {
                known.add(statement.problem());
            }
        }
    }

    private List<Statement> about(Problem problem) {
        return byProblem.getOrDefault(requireNonNull(problem, "problem"), List.of());
    }

    /**
     * Reads a case.
     *
     * @param file the case
     * @param asOf the date, inclusive
     * @return what it says on that date
     */
    public static Statements of(CaseFile file, LocalDate asOf) {
        return new Statements(requireNonNull(file, "file"), requireNonNull(asOf, "asOf"));
    }

    private List<Statement> current() {
        Map<Matter, Map<ParticipantId, List<Statement>>> latest = new HashMap<>();
        for (Item item : file.items()) {
            Optional<Saying> saying = Sayings.of(item.content());
            if (saying.isPresent() && counts(item)) {
                Statement statement = statement(item, saying.get());
                List<Statement> own = latest.computeIfAbsent(Matter.of(statement), matter -> new HashMap<>(FEW))
                        .computeIfAbsent(item.labels().supplier(), supplier -> new ArrayList<>(1));
                keep(own, statement, LATEST);
            }
        }
        List<Statement> statements = new ArrayList<>();
        latest.values().forEach(bySupplier -> statements.addAll(surest(bySupplier.values())));
        statements.sort(BY_ITEM);
        return statements;
    }

    /** What two statements are about if one of them can overrule the other. */
    private record Matter(Optional<PersonId> subject, Problem problem, Optional<LifeDomain> domain) {

        static Matter of(Statement statement) {
            return new Matter(statement.subject(), statement.problem(), statement.domain());
        }
    }

    private boolean counts(Item item) {
        Optional<PersonId> subject = item.labels().subject();
        boolean own = subject.isPresent() ? concerned.contains(subject.get()) : file.kind() == CaseKind.AREA;
        return own
                && !item.labels().firstProcessed().isAfter(asOf)
                && (!(item.content() instanceof Offence offence) || cleared.count(item, offence));
    }

    private static Statement statement(Item item, Saying saying) {
        return new Statement(
                item.id(),
                item.labels().subject(),
                saying.problem(),
                saying.domain(),
                saying.standing(),
                saying.severity(),
                item.labels().firstProcessed());
    }

    private static List<Statement> surest(Collection<List<Statement>> bySupplier) {
        List<Statement> holding = new ArrayList<>();
        bySupplier.forEach(own -> own.forEach(statement -> keep(holding, statement, SUREST)));
        return holding;
    }

    /** Keeps the statements that hold: several of the same day that say the same all bear it out. */
    private static void keep(List<Statement> holding, Statement next, Comparator<Statement> order) {
        int later = holding.isEmpty() ? 1 : order.compare(next, holding.get(0));
        if (later > 0) {
            holding.clear();
        }
        if (later >= 0) {
            holding.add(next);
        }
    }

    private static int weight(Standing standing) {
        return switch (standing) {
            case DENIED -> 0;
            case UNKNOWN -> 1;
            case KNOWN -> 2;
        };
    }

    private static int certainty(Standing standing) {
        return switch (standing) {
            case UNKNOWN -> 0;
            case DENIED -> 1;
            case KNOWN -> 2;
        };
    }

    /**
     * Which problem a content speaks of, whether it says that it is there, that it is not, or that it is not known.
     *
     * @param content what is recorded
     * @return the problem; empty if it speaks of none
     */
    public static Optional<Problem> problemOf(Content content) {
        return Sayings.of(requireNonNull(content, "content")).map(Saying::problem);
    }

    /**
     * Which case was read.
     *
     * @return the case
     */
    public CaseFile file() {
        return file;
    }

    /**
     * On which date it was read.
     *
     * @return the date, inclusive
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The persons concerned, of whom alone statements count.
     *
     * @return their ids in the order of the case; unmodifiable
     */
    public Set<PersonId> concerned() {
        return Collections.unmodifiableSet(concerned);
    }

    /**
     * The acts that somebody was cleared of.
     *
     * @return the acts of {@link #file()} by {@link #asOf()}
     */
    public ClearedActs cleared() {
        return cleared;
    }

    /**
     * The problems that are there, for any of the persons concerned or the area.
     *
     * @return the problems in the order of the vocabulary; unmodifiable
     */
    public Set<Problem> known() {
        return Collections.unmodifiableSet(known);
    }

    /**
     * The statements that hold.
     *
     * @return the statements in the order of their items' ids
     */
    public List<Statement> all() {
        return current;
    }

    /**
     * Whether a problem is there, for any of the persons concerned or the area.
     *
     * @param problem the problem
     * @return known if it is for one of them; denied if it is denied for every one of them; else unknown
     */
    public Standing standing(Problem problem) {
        if (known.contains(requireNonNull(problem, "problem"))) {
            return Standing.KNOWN;
        }
        Set<Optional<PersonId>> denied = new HashSet<>();
        for (Statement statement : about(problem)) {
            if (statement.standing() == Standing.DENIED) {
                denied.add(statement.subject());
            }
        }
        return !denied.isEmpty() && denied.size() >= concerned.size() ? Standing.DENIED : Standing.UNKNOWN;
    }

    /**
     * The items behind {@link #standing(Problem)}.
     *
     * @param problem the problem
     * @return the items in the order of their ids
     */
    public List<ItemId> evidence(Problem problem) {
        Standing standing = standing(problem);
        List<ItemId> items = new ArrayList<>();
        for (Statement statement : about(problem)) {
            if (statement.standing() == standing) {
                items.add(statement.item());
            }
        }
        return List.copyOf(items);
    }

    /**
     * The items that say that there is a problem on a life domain. A denied problem does not deny its domain: there may be
     * another on it.
     *
     * @param domain the domain
     * @return the items in the order of their ids; empty if none says so
     */
    public List<ItemId> problemsOn(LifeDomain domain) {
        return current.stream()
                .filter(statement -> statement.standing() == Standing.KNOWN
                        && statement.domain().equals(Optional.of(domain)))
                .map(Statement::item)
                .toList();
    }

    /**
     * Since when a problem is on record.
     *
     * @param problem the problem
     * @return the earliest day on which the house first processed a statement that holds and says that it is there
     */
    public Optional<LocalDate> knownSince(Problem problem) {
        return about(problem).stream()
                .filter(statement -> statement.standing() == Standing.KNOWN)
                .map(Statement::on)
                .min(Comparator.naturalOrder());
    }

    /** How many statements hold; nothing of what they say. */
    @Override
    public String toString() {
        return "Statements[" + current.size() + "]";
    }
}
