package nl.regie.core.complexity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.Item;
import nl.regie.core.life.Regime;
import nl.regie.core.offence.Offence;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.problem.Appraisal;
import nl.regie.core.problem.DomainScore;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.problem.Question;
import nl.regie.core.problem.Severity;
import nl.regie.core.problem.Standing;
import nl.regie.core.statement.Statement;
import nl.regie.core.statement.Statements;

/** Reads the facts of complexity out of one case. What the case does not say stays unknown. */
final class CaseFacts {

    private static final Comparator<Item> LATEST_SCORE = Comparator.<Item, LocalDate>comparing(
                    item -> score(item).measuredOn())
            .thenComparing(item -> -score(item).level())
            .thenComparing(Item::id);
    private static final Comparator<Item> LATEST_APPRAISAL = Comparator.<Item, LocalDate>comparing(
                    item -> appraisal(item).on())
            .thenComparing(item -> appraisal(item).answer(), Comparator.comparing(CaseFacts::weight));

    private static final int FEW = 2;

    private final Statements statements;
    private final CaseFile file;
    private final LocalDate asOf;
    private final ComplexitySettings settings;
    private final Showing showing;
    private final Set<PersonId> concerned;
    private final Map<LifeDomain, Map<PersonId, Item>> latestScores = new EnumMap<>(LifeDomain.class);
    private final Map<Question, List<Item>> latestAppraisals = new EnumMap<>(Question.class);
    private final List<Item> offences = new ArrayList<>();
    private final Facts.Builder facts = Facts.of(ComplexityFacts.CATALOGUE);

    private CaseFacts(Statements statements, ComplexitySettings settings, Showing showing) {
        this.statements = statements;
        this.file = statements.file();
        this.asOf = statements.asOf();
        this.settings = settings;
        this.showing = showing;
        this.concerned = statements.concerned();
    }

    static Facts read(Statements statements, ComplexitySettings settings, Showing showing) {
        CaseFacts reader = new CaseFacts(statements, settings, showing);
        reader.items();
        reader.domains();
        reader.questions();
        reader.offences();
        return reader.facts.build();
    }

    private void items() {
        for (Item item : file.items()) {
            if (item.content() instanceof DomainScore score && counts(item)) {
                score(item, score);
            } else if (item.content() instanceof Appraisal appraisal && counts(item)) {
                appraisal(item, appraisal);
            } else if (item.content() instanceof Offence offence
                    && counts(item)
                    && !offence.on().isAfter(asOf)
                    && statements.cleared().count(item, offence)) {
                offences.add(item);
            }
        }
    }

    private boolean counts(Item item) {
        Optional<PersonId> subject = item.labels().subject();
        boolean own = subject.isEmpty() || concerned.contains(subject.get());
        return own && !item.labels().firstProcessed().isAfter(asOf);
    }

    /** For each domain and person the latest score that is fresh; of two on one day the lower. */
    private void score(Item item, DomainScore score) {
        boolean fresh = !score.measuredOn().isAfter(asOf) && !score.staleOn(asOf);
        if (fresh && item.labels().subject().isPresent()) {
            latestScores
                    .computeIfAbsent(score.domain(), domain -> new HashMap<>())
                    .merge(item.labels().subject().get(), item, (a, b) -> LATEST_SCORE.compare(a, b) >= 0 ? a : b);
        }
    }

    /** The appraisals of the latest day; of contradicting ones on that day yes outweighs unknown, and unknown no. */
    private void appraisal(Item item, Appraisal appraisal) {
        if (appraisal.on().isAfter(asOf)) {
            return;
        }
        List<Item> holding = latestAppraisals.computeIfAbsent(appraisal.question(), question -> new ArrayList<>(FEW));
        int later = holding.isEmpty() ? 1 : LATEST_APPRAISAL.compare(item, holding.get(0));
        if (later > 0) {
            holding.clear();
        }
        if (later >= 0) {
            holding.add(item);
        }
    }

    private void domains() {
        if (file.kind() == CaseKind.AREA) {
            // an area has no life; what goes on in it is the fourth criterion's
            ComplexityFacts.domains().forEach(fact -> facts.denied(fact, List.of()));
            return;
        }
        Map<LifeDomain, List<ItemId>> problems = problems();
        for (LifeDomain domain : LifeDomain.values()) {
            List<ItemId> evidence = problems.getOrDefault(domain, List.of());
            Collection<Item> scores =
                    latestScores.getOrDefault(domain, Map.of()).values();
            if (!scores.isEmpty()) {
                evidence = new ArrayList<>(evidence);
                evidence.addAll(ids(scores, score -> score.level() <= settings.problemLevel()));
            }
            List<ItemId> sound = ids(scores, score -> score.level() >= settings.soundLevel());
            if (!evidence.isEmpty()) {
                facts.known(ComplexityFacts.of(domain), true, evidence);
            } else if (!sound.isEmpty() && sound.size() == concerned.size()) {
                facts.denied(ComplexityFacts.of(domain), sound);
            }
        }
    }

    /** The items that say that there is a problem on a domain, for every domain at once. */
    private Map<LifeDomain, List<ItemId>> problems() {
        Map<LifeDomain, List<ItemId>> problems = new EnumMap<>(LifeDomain.class);
        for (Statement statement : statements.all()) {
            if (statement.standing() == Standing.KNOWN && statement.domain().isPresent()) {
                problems.computeIfAbsent(statement.domain().get(), domain -> new ArrayList<>(FEW))
                        .add(statement.item());
            }
        }
        return problems;
    }

    private static List<ItemId> ids(Collection<Item> scores, Predicate<DomainScore> which) {
        if (scores.isEmpty()) {
            return List.of();
        }
        return scores.stream()
                .filter(item -> which.test((DomainScore) item.content()))
                .map(Item::id)
                .sorted()
                .toList();
    }

    private static DomainScore score(Item item) {
        return (DomainScore) item.content();
    }

    private void questions() {
        Map<Question, List<ItemId>> shown = shown();
        for (Question question : Question.values()) {
            List<Item> appraised = latestAppraisals.getOrDefault(question, List.of());
            Standing answer = appraised.isEmpty()
                    ? Standing.UNKNOWN
                    : ((Appraisal) appraised.get(0).content()).answer();
            List<ItemId> evidence = ids(appraised);
            if (answer == Standing.KNOWN) {
                facts.known(ComplexityFacts.of(question), true, evidence);
            } else if (answer == Standing.DENIED) {
                facts.denied(ComplexityFacts.of(question), evidence);
            } else {
                known(ComplexityFacts.of(question), shown.getOrDefault(question, List.of()));
            }
        }
    }

    private static Appraisal appraisal(Item item) {
        return (Appraisal) item.content();
    }

    private static int weight(Standing standing) {
        return switch (standing) {
            case DENIED -> 0;
            case UNKNOWN -> 1;
            case KNOWN -> 2;
        };
    }

    /** What answers questions with yes while nobody has appraised them. */
    private Map<Question, List<ItemId>> shown() {
        Map<Question, List<ItemId>> shown = new EnumMap<>(Question.class);
        for (Statement statement : statements.all()) {
            if (statement.standing() == Standing.KNOWN) {
                for (Question question : showing.questions(statement.problem())) {
                    shown.computeIfAbsent(question, key -> new ArrayList<>(FEW)).add(statement.item());
                }
                if (file.kind() == CaseKind.AREA && serious(statement)) {
                    shown.computeIfAbsent(Question.SERIOUS_AREA_PROBLEM, key -> new ArrayList<>())
                            .add(statement.item());
                }
            }
        }
        return shown;
    }

    private static boolean serious(Statement statement) {
        return statement.severity().isPresent() && statement.severity().get().compareTo(Severity.SERIOUS) >= 0;
    }

    private void known(Fact<Boolean> fact, List<ItemId> evidence) {
        if (!evidence.isEmpty()) {
            facts.known(fact, true, evidence);
        }
    }

    private void offences() {
        if (!offences.isEmpty()) {
            Set<Object> acts = new HashSet<>();
            List<Item> grave = new ArrayList<>();
            for (Item item : offences) {
                Offence offence = (Offence) item.content();
                acts.add(List.of(item.labels().subject(), offence.offenceClass(), offence.on()));
                if (verySerious(offence)) {
                    grave.add(item);
                }
            }
            facts.known(ComplexityFacts.OFFENCES, (long) acts.size(), ids(offences));
            known(ComplexityFacts.VERY_SERIOUS, ids(grave));
        }
        if (file.regime() == Regime.WGS_LIST) {
            facts.known(ComplexityFacts.LISTED, true, List.of());
        } else {
            facts.denied(ComplexityFacts.LISTED, List.of());
        }
    }

    /** In the order of the ids, whatever the order of the items. */
    private static List<ItemId> ids(List<Item> items) {
        if (items.size() <= 1) {
            return items.isEmpty() ? List.of() : List.of(items.get(0).id());
        }
        List<ItemId> ids = new ArrayList<>(items.size());
        for (Item item : items) {
            ids.add(item.id());
        }
        ids.sort(null);
        return ids;
    }

    private boolean verySerious(Offence offence) {
        boolean current = offence.stage() == ProcedureStage.PROSECUTION
                || (offence.stage() == ProcedureStage.CONVICTION && offence.irrevocable());
        return current
                && offence.maximumMonths()
                        .map(months -> months >= settings.verySeriousMonths())
                        .orElse(false);
    }
}
