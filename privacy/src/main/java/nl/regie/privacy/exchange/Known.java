package nl.regie.privacy.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.fact.Fact;
import nl.regie.core.fact.Facts;
import nl.regie.core.id.CaseId;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import nl.regie.privacy.pseudonym.Hmac;

/**
 * Bekenden van een huis: whom one house is processing as a person concerned, as tokens of one pair and one day. Relatives and
 * professionals are not in it, nor are cases that are closed and screened off, refused, sent back or under another regime.
 *
 * <p>It holds no identity, but whoever has the key can ask it about anybody; keep it no longer than the day. Immutable and thread-safe.
 *
 * <p>Source: WGS 2.28(1), 2.31(8); PRIV-9.
 */
public final class Known {

    private final PairKey key;
    private final String house;
    private final LocalDate on;
    private final boolean contacts;
    private final Map<String, List<Entry>> byToken = new HashMap<>();

    /** One person in one case. */
    private record Entry(CaseId file, NavigableSet<String> numbers) {}

    private Known(PairKey key, String house, LocalDate on, ExchangeSettings settings) {
        this.key = key;
        this.house = house;
        this.on = on;
        this.contacts = settings.contacts();
    }

    /**
     * Looks up whom a house is processing.
     *
     * @param key the key of the pair
     * @param house the id of the house whose cases they are
     * @param on the day
     * @param cases its cases; those that do not count are passed over
     * @param settings what the profile fills in
     * @return the persons as tokens
     * @throws MalformedValueException if the house is not of the pair, or a case is of another house: nobody looks up the cases of two
     *     houses at once
     */
    public static Known of(PairKey key, String house, LocalDate on, Stream<CaseFile> cases, ExchangeSettings settings) {
        Exchange.checkIn(key.pair(), house);
        Known known = new Known(key, house, requireNonNull(on, "on"), settings);
        Hmac hmac = key.on(on);
        cases.forEach(file -> known.add(file, hmac, settings.afterFitOnly()));
        return known;
    }

    private void add(CaseFile file, Hmac hmac, boolean afterFitOnly) {
        MalformedValueException.unless(file.house().id().equals(house), ValueCode.CONTRADICTION, "cases");
        if (!Exchange.isProcessed(file) || (afterFitOnly && !Exchange.fits(file))) {
            return;
        }
        for (Person person : file.persons()) {
            if (person.position() == Position.CONCERNED) {
                Tokens tokens = Tokens.of(file, person.id(), hmac, contacts);
                Entry entry = new Entry(file.id(), tokens.numbers);
                Stream.of(tokens.numbers, tokens.identities, tokens.contacts)
                        .flatMap(NavigableSet::stream)
                        .forEach(token -> byToken.computeIfAbsent(token, t -> new ArrayList<>())
                                .add(entry));
            }
        }
    }

    /** Whether a question is put to this house, about this day and with this key. */
    boolean isAsked(Question question) {
        return question.pair().equals(key.pair())
                && question.purpose().equals(key.purpose())
                && question.keyVersion() == key.key().version()
                && question.on().equals(on);
    }

    String house() {
        return house;
    }

    Pair pair() {
        return key.pair();
    }

    /** What is the same, and in which cases; of the strongest only. */
    Matched match(Question question) {
        Facts.Builder facts = Facts.of(MatchRules.CATALOGUE);
        List<CaseId> numbers = cases(question.numbers(), List.of());
        List<CaseId> identities = cases(question.identities(), question.numbers());
        List<CaseId> contacted = cases(question.contacts(), question.numbers());
        tell(facts, MatchRules.NUMBER, question.numbers(), numbers);
        tell(facts, MatchRules.IDENTITY, question.identities(), identities);
        tell(facts, MatchRules.CONTACT, question.contacts(), contacted);
        List<CaseId> strongest = Stream.of(numbers, identities, contacted)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Matched(facts.build(), strongest);
    }

    /** What was found. */
    record Matched(Facts facts, List<CaseId> cases) {}

    private static void tell(Facts.Builder facts, Fact<Boolean> fact, List<String> asked, List<CaseId> found) {
        Optional.of(asked)
                .filter(tokens -> !tokens.isEmpty())
                .ifPresent(tokens -> facts.known(fact, !found.isEmpty(), List.of()));
    }

    /** Who has another number is somebody else, whatever else is the same. */
    private List<CaseId> cases(List<String> tokens, List<String> numbers) {
        NavigableSet<CaseId> cases = new TreeSet<>();
        for (String token : tokens) {
            byToken.getOrDefault(token, List.of()).stream()
                    .filter(entry -> numbers.isEmpty()
                            || entry.numbers().isEmpty()
                            || numbers.stream().anyMatch(entry.numbers()::contains))
                    .forEach(entry -> cases.add(entry.file()));
        }
        return List.copyOf(cases);
    }

    /** Which house and day; nobody. */
    @Override
    public String toString() {
        return "Known[" + house + " on " + on + "]";
    }
}
