package nl.regie.privacy.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.life.Phase;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.Position;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.Rule;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Uitwisseling tussen huizen: whether one house may ask another about a person, what the other answers, and whether an item may go there.
 * Immutable and thread-safe.
 *
 * <p>Source: WGS 1.7(8), 2.28; PRIV-9.
 */
public final class Exchange {

    private final ExchangeSettings settings;
    private final Basis basis;
    private final Basis matching;

    private Exchange(ExchangeSettings settings, String profile, String profileVersion) {
        this.settings = settings;
        this.basis = new Basis(ExchangeRules.SET, ExchangeRules.VERSION, profile, profileVersion);
        this.matching = new Basis(MatchRules.SET, MatchRules.VERSION, profile, profileVersion);
    }

    /**
     * Prepares the exchange for a profile.
     *
     * @param settings what the profile fills in
     * @param profile the profile's id
     * @param profileVersion its version
     * @return the exchange
     */
    public static Exchange of(ExchangeSettings settings, String profile, String profileVersion) {
        return new Exchange(requireNonNull(settings, "settings"), profile, profileVersion);
    }

    /**
     * Asks whether a person is known on the other side.
     *
     * @param file the case in which the person is concerned
     * @param person the person
     * @param request who asks whom, and why it is necessary
     * @param key the key of the pair
     * @return whether it may be asked, and the question
     * @throws MalformedValueException if the key is of another pair than the two, or the case of another house
     */
    public Asked ask(CaseFile file, PersonId person, ExchangeRequest request, PairKey key) {
        check(file, request);
        checkPair(key.pair(), request);
        boolean concerned = file.person(person)
                .map(found -> found.position() == Position.CONCERNED)
                .orElse(false);
        Facts.Builder facts = facts(request);
        aboutCase(facts, file);
        tell(facts, ExchangeRules.CONCERNED, concerned);
        Decision<ExchangeOutcome> decision =
                decide(ExchangeRules.asking(request.with(), settings.afterFitOnly()), facts.build(), request.on());
        return new Asked(
                decision,
                decision.outcome() == ExchangeOutcome.ALLOWED
                        ? question(file, person, key, request.on())
                        : Optional.empty());
    }

    private Optional<Question> question(CaseFile file, PersonId person, PairKey key, LocalDate on) {
        Tokens tokens = Tokens.of(file, person, key.on(on), settings.contacts());
        if (tokens.numbers.isEmpty() && tokens.identities.isEmpty() && tokens.contacts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                key.pair(),
                key.purpose(),
                key.key().version(),
                on,
                List.copyOf(tokens.numbers),
                List.copyOf(tokens.identities),
                List.copyOf(tokens.contacts)));
    }

    /**
     * Answers a question of the other side.
     *
     * @param question the question
     * @param known whom the own house is processing
     * @param request who answers whom, and why it is necessary
     * @return hit, possible hit or no hit; unanswered, with what stands in the way, if the answer is not allowed or the question fits no
     *     key, day or pair
     * @throws MalformedValueException if {@code known} is of another house, or of another pair than the two
     */
    public Answer answer(Question question, Known known, ExchangeRequest request) {
        checkPair(known.pair(), request);
        MalformedValueException.unless(known.house().equals(request.house()), ValueCode.CONTRADICTION, "house");
        Facts.Builder facts = facts(request);
        tell(
                facts,
                ExchangeRules.QUESTION,
                known.isAsked(question) && question.on().equals(request.on()));
        Decision<ExchangeOutcome> may = decide(ExchangeRules.answering(request.with()), facts.build(), request.on());
        if (may.outcome() != ExchangeOutcome.ALLOWED) {
            return new Answer(
                    known.pair(),
                    new Decision<>(MatchOutcome.UNANSWERED, may.findings(), may.missing(), basis, request.on()),
                    List.of());
        }
        Known.Matched matched = known.match(question);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : MatchRules.ALL) {
            findings.add(rule.apply(matched.facts()));
            if (findings.get(findings.size() - 1).truth() == Truth.YES) {
                MatchOutcome outcome = findings.size() == 1 ? MatchOutcome.HIT : MatchOutcome.POSSIBLE_HIT;
                return new Answer(
                        known.pair(),
                        new Decision<>(outcome, findings, List.of(), matching, request.on()),
                        matched.cases());
            }
        }
        return new Answer(known.pair(), Decision.of(MatchOutcome.NO_HIT, findings, matching, request.on()), List.of());
    }

    /**
     * Whether an item or a result may go to the other side.
     *
     * @param file the case
     * @param id the item or the result
     * @param request on what ground
     * @return allowed, refused or undecided, with the reasons and their articles
     * @throws MalformedValueException if the case is of another house, or has no such item or result, or the
     *     recognition comes from others than the two
     */
    public Decision<ExchangeOutcome> share(CaseFile file, ItemId id, ShareRequest request) {
        ExchangeRequest exchange = request.exchange();
        check(file, exchange);
        request.recognition().ifPresent(found -> checkPair(found.answer().pair(), exchange));
        Shared shared = Shared.of(file, id);
        Facts.Builder facts = facts(exchange);
        aboutCase(facts, file);
        request.recognition()
                .map(Recognition::isKnown)
                .orElse(Optional.of(false)) // nobody asked: it is no ground
                .ifPresent(there -> tell(facts, ExchangeRules.KNOWN_THERE, there));
        tell(facts, ExchangeRules.CIRCUMSTANCES, request.circumstances().isPresent());
        boolean all = exchange.with() instanceof Counterpart.Partnership;
        tell(facts, ExchangeRules.CONSENTED, shared.consented(request.consents(), exchange.on(), all));
        if (!shared.isConditional(exchange.on()) || request.conditionsWeighed().isPresent()) {
            tell(facts, ExchangeRules.CONDITIONS, true);
        }
        return decide(ExchangeRules.sharing(exchange.with(), shared.isSensitive()), facts.build(), exchange.on());
    }

    private static void check(CaseFile file, ExchangeRequest request) {
        boolean own = file.house().id().equals(request.house());
        MalformedValueException.unless(own, ValueCode.CONTRADICTION, "house");
    }

    private static void checkPair(Pair pair, ExchangeRequest request) {
        checkIn(pair, request.house());
        checkIn(pair, code(request.with()));
        boolean two = !request.house().equals(code(request.with()));
        MalformedValueException.unless(two, ValueCode.CONTRADICTION, "with");
    }

    static void checkIn(Pair pair, String code) {
        MalformedValueException.unless(pair.has(code), ValueCode.CONTRADICTION, "pair");
    }

    private static String code(Counterpart with) {
        if (with instanceof Counterpart.House house) {
            return house.house().id();
        } else if (with instanceof Counterpart.Partnership partnership) {
            return partnership.code();
        }
        return ((Counterpart.IntelligenceService) with).code();
    }

    /** Screened off is not in processing any more; nor is what the house refused or sent back, or may have. */
    static boolean isProcessed(CaseFile file) {
        return file.regime().isWgs() && file.certainPhase().map(Phase::isOpen).orElse(false);
    }

    static boolean fits(CaseFile file) {
        boolean judged =
                file.certainPhase().map(phase -> phase != Phase.NOTIFIED).orElse(false);
        return judged && file.judgedOn().isPresent();
    }

    private static void aboutCase(Facts.Builder facts, CaseFile file) {
        tell(facts, ExchangeRules.UNDER_WGS, file.regime().isWgs());
        file.certainPhase().ifPresent(phase -> {
            tell(facts, ExchangeRules.PROCESSING, phase.isOpen());
            tell(facts, ExchangeRules.FITS, fits(file));
        });
    }

    private static Facts.Builder facts(ExchangeRequest request) {
        LocalDate on = request.on();
        Facts.Builder facts = Facts.of(ExchangeRules.CATALOGUE);
        boolean itself = request.house().equals(code(request.with()));
        tell(facts, ExchangeRules.PARTNERSHIP, !itself && !(request.with() instanceof Counterpart.IntelligenceService));
        tell(facts, ExchangeRules.OWN_PUBLIC, isPublic(request.organ(), on));
        tell(
                facts,
                ExchangeRules.OTHER_PUBLIC,
                request.with() instanceof Counterpart.House house && isPublic(house.participant(), on));
        if (request.necessity().isPresent()) {
            tell(facts, ExchangeRules.NECESSARY, true);
        }
        return facts;
    }

    private static boolean isPublic(Participation organ, LocalDate on) {
        return organ.takesPartOn(on) && ParticipationTable.classify(organ, on).capacity() == ParticipationClass.PUBLIC;
    }

    private static void tell(Facts.Builder facts, Fact<Boolean> fact, boolean holds) {
        facts.known(fact, holds, List.of());
    }

    private Decision<ExchangeOutcome> decide(List<Rule> rules, Facts facts, LocalDate on) {
        List<Finding> findings = rules.stream().map(rule -> rule.apply(facts)).toList();
        if (findings.stream()
                .anyMatch(finding -> finding.truth() == Truth.NO)) { // nothing that is missing could change that
            return new Decision<>(ExchangeOutcome.REFUSED, findings, List.of(), basis, on);
        }
        boolean all = findings.stream().allMatch(finding -> finding.truth() == Truth.YES);
        return Decision.of(all ? ExchangeOutcome.ALLOWED : ExchangeOutcome.UNDECIDED, findings, basis, on);
    }
}
