package nl.regie.privacy.disclosure;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.life.Regime;
import nl.regie.core.rule.Basis;
import nl.regie.core.violation.Found;
import nl.regie.core.violation.Violation;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.CovenantCheck;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.FrameworkCheck;
import nl.regie.privacy.framework.FrameworkCode;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Row;
import nl.regie.privacy.framework.RowEffect;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.Edition;
import nl.regie.privacy.review.ReviewedKind;
import nl.regie.privacy.secrecy.SecrecySettings;
import nl.regie.privacy.secrecy.SecrecyTest;

/**
 * Verstrekking: who may see what, for the frameworks and covenants of one house. Compiled once, asked often. Immutable and
 * thread-safe.
 *
 * <p>Source: PRIV-2, PRIV-3, PRIV-19.
 */
public final class Disclosure {

    private static final Basis NO_FRAMEWORK = new Basis("none", "0", "none", "0");

    private final Map<Regime, Loaded> loaded;
    private final List<Covenant> covenants;
    private final Activation activation;
    private final SecrecyTest secrecy;

    /** A framework, compiled for one regime. */
    private record Loaded(Framework framework, Grid grid, Basis basis) {}

    private Disclosure(
            List<Framework> frameworks, List<Covenant> covenants, Activation activation, SecrecySettings settings) {
        this.covenants = List.copyOf(covenants);
        this.activation = activation;
        String narrowing = covenants.stream().map(Covenant::id).collect(Collectors.joining("+"));
        String editions = covenants.stream().map(Covenant::edition).collect(Collectors.joining("+"));
        String profile = covenants.isEmpty() ? "none" : narrowing;
        String version = covenants.isEmpty() ? "0" : editions;
        this.secrecy = SecrecyTest.of(settings, profile, version);
        this.loaded = new EnumMap<>(Regime.class);
        for (Framework framework : frameworks) {
            for (Regime regime : Regime.values()) {
                if (framework.knows(regime)) {
                    Basis basis = new Basis(framework.id(), framework.edition(), profile, version);
                    loaded.put(regime, new Loaded(framework, Grid.of(framework, regime), basis));
                }
            }
        }
    }

    /**
     * Compiles, with the steps of {@link SecrecySettings#NATIONAL}.
     *
     * @param frameworks the frameworks, at most one for each regime; under a regime without one everything is withheld
     * @param covenants the covenants, all of which narrow
     * @param activation what the lawfulness committee reviewed
     * @return the compiled disclosure, or everything for which a framework or covenant is refused
     */
    public static Validation<Seq<Violation>, Disclosure> of(
            List<Framework> frameworks, List<Covenant> covenants, Activation activation) {
        return of(frameworks, covenants, activation, SecrecySettings.NATIONAL);
    }

    /**
     * Compiles.
     *
     * @param frameworks the frameworks, at most one for each regime; under a regime without one everything is withheld
     * @param covenants the covenants, all of which narrow
     * @param activation what the lawfulness committee reviewed. What may not be used on the day of a request closes everything: to
     *     leave an unreviewed covenant out would disclose more
     * @param secrecy what the reasoning under professional secrecy goes through
     * @return the compiled disclosure, or everything for which a framework or covenant is refused
     */
    public static Validation<Seq<Violation>, Disclosure> of(
            List<Framework> frameworks, List<Covenant> covenants, Activation activation, SecrecySettings secrecy) {
        requireNonNull(activation, "activation");
        requireNonNull(secrecy, "secrecy");
        List<Violation> refused = new ArrayList<>();
        frameworks.forEach(framework -> refused.addAll(FrameworkCheck.violations(framework)));
        covenants.forEach(covenant -> refused.addAll(CovenantCheck.violations(covenant)));
        for (Regime regime : Regime.values()) {
            if (frameworks.stream().filter(framework -> framework.knows(regime)).count() > 1) {
                refused.add(Violation.of(FrameworkCode.REGIME_TWICE, "$", Found.terms(List.of(regime))));
            }
        }
        return refused.isEmpty()
                ? Validation.valid(new Disclosure(frameworks, covenants, activation, secrecy))
                : Validation.invalid(io.vavr.collection.List.ofAll(refused));
    }

    /**
     * Prepares the answer to one request for one case.
     *
     * @param head the head of the case
     * @param request who asks, for what
     * @return the gate, which answers item by item
     */
    public Gate to(CaseHead head, DisclosureRequest request) {
        requireNonNull(head, "head");
        Standing standing = Standing.of(head, requireNonNull(request, "request"));
        Loaded rules = loaded.get(head.regime());
        Set<Check> broken = EnumSet.noneOf(Check.class);
        broken.addAll(standing.broken());
        if (head.phase().isEmpty()) {
            broken.add(Check.PHASE);
        }
        if (rules == null) {
            broken.add(Check.REGIME);
        } else {
            if (!rules.framework().holdsOn(request.on())) {
                broken.add(Check.IN_FORCE);
            }
            if (!isActive(rules.framework(), request.on())) {
                broken.add(Check.REVIEWED);
            }
        }
        Prepared prepared = Prepared.of(
                rules == null ? null : rules.grid(),
                covenants,
                standing,
                head,
                request,
                broken,
                rules == null ? NO_FRAMEWORK : rules.basis(),
                secrecy);
        return new Gate(head, request, standing, prepared);
    }

    private boolean isActive(Framework framework, LocalDate on) {
        return activation.isActive(edition(framework), on)
                && holding(on).stream().allMatch(covenant -> activation.isActive(edition(covenant), on));
    }

    /**
     * What stands in the way of using the frameworks and covenants on a day, or is used without a review.
     *
     * @param on the day
     * @return an error for each that closes everything, a warning for each that is used all the same; empty if all were found lawful
     */
    public List<Violation> objections(LocalDate on) {
        return unreviewed(loaded.values().stream().map(Loaded::framework).distinct(), on);
    }

    private List<Violation> unreviewed(Stream<Framework> frameworks, LocalDate on) {
        Stream<Edition> editions = Stream.concat(
                frameworks.map(Disclosure::edition), holding(on).stream().map(Disclosure::edition));
        return editions.flatMap(edition -> activation.objection(edition, on, "$").stream())
                .toList();
    }

    private List<Covenant> holding(LocalDate on) {
        return covenants.stream().filter(covenant -> covenant.holdsOn(on)).toList();
    }

    /**
     * What keeps framework and covenants from ever disclosing anything of a case as it is, whoever asks and whatever is judged: otherwise
     * it would be withheld from everybody and nobody would know why. That is a framework that is missing, does not hold or was not
     * reviewed, a phase that is not certain, and a condition that nobody in the case can meet: because nobody is designated, or because
     * a covenant appoints by a role that nobody holds, or only somebody who is not designated.
     *
     * @param head the head of the case
     * @param on the day
     * @return an error for each, with its path in the case; a warning for what is used without a review; empty if nothing stands in the
     *     way for good
     */
    public List<Violation> objections(CaseHead head, LocalDate on) {
        Loaded rules = loaded.get(requireNonNull(head, "head").regime());
        if (rules == null) {
            return List.of(Violation.of(DisclosureCode.NO_FRAMEWORK, "$.regime", Found.terms(List.of(head.regime()))));
        }
        Framework framework = rules.framework();
        List<Violation> found = new ArrayList<>();
        if (!framework.holdsOn(on)) {
            found.add(
                    Violation.of(DisclosureCode.NOT_IN_FORCE, "$", Found.NOTHING, framework.id(), framework.edition()));
        }
        found.addAll(unreviewed(Stream.of(framework), on));
        if (head.phase().isEmpty()) {
            found.add(Violation.of(DisclosureCode.PHASE_UNKNOWN, "$.events", Found.NOTHING));
        }
        found.addAll(new CaseCheck(head, on).violations(always(framework, head.regime()), holding(on)));
        return List.copyOf(found);
    }

    /** What every row asks for that discloses anything under a regime. */
    private static Set<OpenCondition> always(Framework framework, Regime regime) {
        Set<OpenCondition> always = EnumSet.allOf(OpenCondition.class);
        List<Row> granting = framework.rows().stream()
                .filter(row ->
                        row.effect() == RowEffect.MAY_DISCLOSE && row.regimes().contains(regime))
                .toList();
        granting.forEach(row -> always.retainAll(row.conditions()));
        return granting.isEmpty() ? Set.of() : always;
    }

    /**
     * The edition of a framework, as the committee reviews it.
     *
     * @param framework the framework
     * @return its edition
     */
    public static Edition edition(Framework framework) {
        return new Edition(ReviewedKind.FRAMEWORK, framework.id(), framework.edition());
    }

    /**
     * The edition of a covenant, as the committee reviews it.
     *
     * @param covenant the covenant
     * @return its edition
     */
    public static Edition edition(Covenant covenant) {
        return new Edition(ReviewedKind.COVENANT, covenant.id(), covenant.edition());
    }

    /** For which regimes there are rules, and how many covenants. */
    @Override
    public String toString() {
        return "Disclosure[" + loaded.size() + " regimes, " + covenants.size() + " covenants]";
    }
}
