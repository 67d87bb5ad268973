package nl.regie.escalation.agenda;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regie.core.id.CaseId;
import nl.regie.core.rule.Basis;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Agendaplanner: proposes which cases come on which table of a round. Immutable and thread-safe.
 *
 * <p><b>The order.</b> Acute danger; then whoever waited too long; then the focus of the steering group; then complexity; then waiting
 * time. Within acute danger and within waiting too long only the waiting time counts; a focused case that is complex comes before one that
 * is not. What is equal in all of this stands by id, and is told as tied where a place depends on it.
 *
 * <p><b>The reserved share.</b> Of the {@code c} places of a table, {@code r} ({@link AgendaSettings#reserved}) are kept from acute danger
 * for whoever waited too long, longest first; they go by the order only if nobody has. Acute danger that finds no place is told as such.
 *
 * <p><b>Nobody waits for ever.</b> Let {@code q} other cases wait in the first round of a case that have waited since its day or longer,
 * and let a table with {@code r ≥ 1} that is for it meet in each round; {@code d} is the number of deferrals after which a case waited too
 * long. If the proposals are followed, the case is on an agenda at latest in its round number {@code d + ⌊q / r⌋ + 1}, whatever comes in
 * after its day, acute or not. Proof: after {@code d} rounds it is placed or has waited too long. From then on, in a round in which it is
 * not placed, all {@code r} reserved places of that table went to cases that waited too long and come before it by waiting time, else it
 * would have had one of them. Whoever comes before it by waiting time is one of the {@code q}, and has now left. That happens at most
 * {@code ⌊q / r⌋} times.
 *
 * <p><b>Several tables.</b> They are filled by day; on one day those for some themes or municipalities come first, then by id. A case comes
 * on the first table that is for it and has a place.
 *
 * <p>Source: ON 6; ESC-7; the order and the reserved share are our own policy (P).
 */
public final class AgendaPlanner {

    /** The id of the rule set. */
    public static final String SET = "agenda";
    /** Its version. */
    public static final String VERSION = "1";

    private static final Comparator<AgendaTable> TABLES = Comparator.comparing(AgendaTable::on)
            .thenComparing(table -> !table.isForSome())
            .thenComparing(AgendaTable::id);

    private final AgendaSettings settings;
    private final Basis basis;

    private AgendaPlanner(AgendaSettings settings, Basis basis) {
        this.settings = settings;
        this.basis = basis;
    }

    /**
     * Prepares the planner for a profile.
     *
     * @param settings what the profile fills in
     * @param profile the profile's id
     * @param profileVersion its version
     * @return the planner
     */
    public static AgendaPlanner of(AgendaSettings settings, String profile, String profileVersion) {
        return new AgendaPlanner(
                requireNonNull(settings, "settings"), new Basis(SET, VERSION, profile, profileVersion));
    }

    /**
     * Proposes the agendas of one round.
     *
     * @param on the day of the proposal
     * @param tables the meetings of the round, each table once, in any order
     * @param waiting the cases that wait, each once, in any order
     * @return the proposal
     * @throws MalformedValueException if a table or a case stands twice, or a table meets before the day of the proposal
     */
    public AgendaProposal propose(LocalDate on, Collection<AgendaTable> tables, Collection<WaitingCase> waiting) {
        requireNonNull(on, "on");
        unique(tables.stream().map(AgendaTable::id).toList(), "tables");
        unique(waiting.stream().map(WaitingCase::id).toList(), "waiting");
        MalformedValueException.unless(
                tables.stream().noneMatch(table -> table.on().isBefore(on)), ValueCode.ORDER, "tables");
        Set<CaseId> placed = new HashSet<>();
        Set<CaseId> tied = new HashSet<>();
        List<TableAgenda> agendas = new ArrayList<>();
        for (AgendaTable table : tables.stream().sorted(TABLES).toList()) {
            List<Standing> open = waiting.stream()
                    .filter(each -> !placed.contains(each.id()) && table.isFor(each))
                    .map(each -> Standing.of(each, table.on(), settings))
                    .sorted(Standing.ORDER)
                    .toList();
            TableAgenda agenda = fill(table, open);
            placed.addAll(agenda.cases());
            tied.addAll(agenda.tied());
            agendas.add(agenda);
        }
        LocalDate last =
                tables.stream().map(AgendaTable::on).reduce(on, (one, other) -> one.isAfter(other) ? one : other);
        List<Deferral> deferred = waiting.stream()
                .filter(each -> !placed.contains(each.id()))
                .map(each -> Standing.of(each, last, settings))
                .sorted(Standing.ORDER)
                .map(standing -> deferral(standing, on, tables, tied))
                .toList();
        return new AgendaProposal(basis, on, agendas, deferred);
    }

    private TableAgenda fill(AgendaTable table, List<Standing> open) {
        int free = table.capacity() - settings.reserved(table.capacity());
        Set<Standing> chosen = new HashSet<>(open.subList(0, Math.min(free, open.size())));
        Set<Standing> reserved = new HashSet<>();
        open.stream()
                .skip(free)
                .filter(Standing::waitedTooLong)
                .sorted(Standing.BY_WAITING)
                .limit(table.capacity() - (long) free)
                .forEach(reserved::add);
        chosen.addAll(reserved);
        open.stream()
                .filter(standing -> !chosen.contains(standing))
                .limit(table.capacity() - (long) chosen.size())
                .toList()
                .forEach(chosen::add);
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Standing standing = open.get(i);
            if (chosen.contains(standing)) {
                boolean kept = reserved.contains(standing) && i >= table.capacity();
                items.add(new AgendaItem(
                        standing.waiting().id(),
                        standing.ground(),
                        kept,
                        standing.waiting().deferrals()));
            }
        }
        return new TableAgenda(table, items, tied(open, chosen));
    }

    private static List<CaseId> tied(List<Standing> open, Set<Standing> chosen) {
        Map<List<Object>, List<Standing>> equal = new HashMap<>();
        open.forEach(standing -> equal.computeIfAbsent(standing.weight(), key -> new ArrayList<>())
                .add(standing));
        return equal.values().stream()
                .filter(group -> group.stream().anyMatch(chosen::contains) && !chosen.containsAll(group))
                .flatMap(List::stream)
                .map(standing -> standing.waiting().id())
                .sorted()
                .toList();
    }

    private static Deferral deferral(
            Standing standing, LocalDate on, Collection<AgendaTable> tables, Set<CaseId> tied) {
        WaitingCase waiting = standing.waiting();
        DeferralReason reason;
        if (standing.ground() == AgendaGround.ACUTE_DANGER) {
            reason = DeferralReason.ACUTE_WITHOUT_PLACE;
        } else if (tables.stream().noneMatch(table -> table.isFor(waiting))) {
            reason = DeferralReason.NO_TABLE;
        } else {
            reason = tied.contains(waiting.id()) ? DeferralReason.TIED : DeferralReason.FULL;
        }
        return new Deferral(waiting.id(), on, standing.ground(), reason, waiting.deferrals() + 1, Optional.empty());
    }

    private static void unique(List<?> ids, String attribute) {
        MalformedValueException.unless(new HashSet<>(ids).size() == ids.size(), ValueCode.DUPLICATE, attribute);
    }
}
