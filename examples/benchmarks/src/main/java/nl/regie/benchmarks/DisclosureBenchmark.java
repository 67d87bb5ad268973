package nl.regie.benchmarks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.regie.core.casefile.CaseKind;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.item.PoliceOrigin;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.Organisation;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.Person;
import nl.regie.core.person.Position;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.disclosure.CaseHead;
import nl.regie.privacy.disclosure.Disclosure;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.disclosure.Gate;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.Review;
import nl.regie.privacy.review.ReviewOutcome;
import org.casbin.jcasbin.main.CachedEnforcer;
import org.casbin.jcasbin.model.Model;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * 320 decisions on disclosure: 40 items for 8 recipients. The floor is a bare table of bits by recipient and category, which knows
 * nothing of subjects, grounds, conditions or secrecy. The access engine answers from its cache, by pairs of words that were decided
 * before, and knows nothing of them either.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DisclosureBenchmark {

    private static final int ITEMS = 40;
    private static final LocalDate START = LocalDate.of(2026, 1, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final PersonId PERSON = new PersonId("p1");
    private static final PersonId OFFICIAL = new PersonId("w1");
    private static final OrganisationType[] TYPES = {
        OrganisationType.EXECUTIVE_BOARD,
        OrganisationType.POLICE,
        OrganisationType.PUBLIC_PROSECUTION,
        OrganisationType.MAYOR,
        OrganisationType.PROBATION,
        OrganisationType.MENTAL_HEALTH_CARE,
        OrganisationType.VEILIG_THUIS,
        OrganisationType.SCHOOL
    };

    private static final CaseHead HEAD = head();
    private static final Disclosure DISCLOSURE = disclosure();
    private static final List<DisclosureRequest> REQUESTS = IntStream.range(0, TYPES.length)
            .mapToObj(DisclosureBenchmark::request)
            .toList();
    private static final Gate[] GATES =
            REQUESTS.stream().map(request -> DISCLOSURE.to(HEAD, request)).toArray(Gate[]::new);
    private static final ItemId[] IDS =
            IntStream.range(0, ITEMS).mapToObj(i -> new ItemId("i" + i)).toArray(ItemId[]::new);
    private static final Labels[] LABELS =
            IntStream.range(0, ITEMS).mapToObj(DisclosureBenchmark::labels).toArray(Labels[]::new);
    private static final Map<DataCategory, boolean[]> BITS = bits();
    private static final String[] WORDS =
            IntStream.range(0, TYPES.length).mapToObj(i -> "o" + i).toArray(String[]::new);
    private static final CachedEnforcer ENFORCER = enforcer();

    private static CaseHead head() {
        List<Participation> participants = new ArrayList<>();
        for (int i = 0; i < TYPES.length; i++) {
            participants.add(new Participation(
                    new ParticipantId("o" + i),
                    new Organisation(TYPES[i], "Voorbeeld", Optional.empty()),
                    Optional.of(new StatutoryTask("Wet", "1")),
                    false,
                    START,
                    Optional.empty(),
                    i != 3, // the mayor is not admitted
                    List.of(new Designation(OFFICIAL, Duty.EXECUTION, false))));
        }
        return CaseHead.builder()
                .id(new CaseId("ZVH-1"))
                .kind(CaseKind.PERSON)
                .regime(Regime.WGS_CASE_MEETING)
                .phase(Phase.ON_TABLE)
                .notifier(new ParticipantId("o0"))
                .participants(participants)
                .addPersons(
                        new Person(PERSON, Position.CONCERNED, Optional.empty(), Optional.empty()),
                        new Person(OFFICIAL, Position.PROFESSIONAL, Optional.empty(), Optional.empty()))
                .build();
    }

    private static Disclosure disclosure() {
        Review review = new Review(Disclosure.edition(Framework.WGS), "Commissie", START, ReviewOutcome.LAWFUL);
        return InvalidDocumentException.orElseThrow(
                Disclosure.of(List.of(Framework.WGS), List.of(), Activation.of(List.of(review))));
    }

    private static DisclosureRequest request(int recipient) {
        Fulfilment necessary = Fulfilment.builder()
                .condition(OpenCondition.NECESSITY_JUDGED)
                .by(OFFICIAL)
                .organ(new ParticipantId("o0"))
                .on(TODAY)
                .addCategories(DataCategory.values())
                .build();
        return new DisclosureRequest(
                Recipient.of(new ParticipantId("o" + recipient)), Purpose.DISCUSS, TODAY, List.of(necessary));
    }

    @SuppressWarnings("EnumOrdinal") // the categories in turn, whichever they are
    private static Labels labels(int item) {
        DataCategory category = DataCategory.values()[item % (DataCategory.values().length - 1)];
        GroundKind kind = switch (category) {
            case POLICE -> GroundKind.WPG_20_3;
            case JUDICIAL -> GroundKind.WJSG_8B;
            default -> GroundKind.WGS_1_5;
        };
        Optional<PoliceOrigin> origin =
                category == DataCategory.POLICE ? Optional.of(PoliceOrigin.WPG_8) : Optional.empty();
        return Labels.builder()
                .category(category)
                .subject(PERSON)
                .supplier(new ParticipantId(category == DataCategory.JUDICIAL ? "o2" : "o0"))
                .ground(new Ground(kind, origin, Optional.empty(), Optional.empty()))
                .firstProcessed(START)
                .build();
    }

    private static Map<DataCategory, boolean[]> bits() {
        Map<DataCategory, boolean[]> bits = new EnumMap<>(DataCategory.class);
        for (int item = 0; item < ITEMS; item++) {
            boolean[] may = new boolean[TYPES.length];
            for (int recipient = 0; recipient < may.length; recipient++) {
                may[recipient] =
                        GATES[recipient].decide(IDS[item], LABELS[item]).mayDisclose();
            }
            bits.put(LABELS[item].category(), may);
        }
        return bits;
    }

    private static CachedEnforcer enforcer() {
        Model model = new Model();
        model.addDef("r", "r", "sub, obj");
        model.addDef("p", "p", "sub, obj");
        model.addDef("e", "e", "some(where (p.eft == allow))");
        model.addDef("m", "m", "r.sub == p.sub && r.obj == p.obj");
        CachedEnforcer enforcer = new CachedEnforcer(model);
        BITS.forEach((category, may) -> {
            for (int recipient = 0; recipient < may.length; recipient++) {
                if (may[recipient]) {
                    enforcer.addPolicy("o" + recipient, category.code());
                }
            }
        });
        return enforcer;
    }

    /** The floor. */
    @Benchmark
    public int bitTable() {
        int disclosed = 0;
        for (int recipient = 0; recipient < TYPES.length; recipient++) {
            for (Labels labels : LABELS) {
                disclosed += requireNonNull(BITS.get(labels.category()))[recipient] ? 1 : 0;
            }
        }
        return disclosed;
    }

    /** This library, by gates that were made before. */
    @Benchmark
    public int regie() {
        return decide(GATES);
    }

    /** This library, with the making of the gates. */
    @Benchmark
    public int regiePrepared() {
        Gate[] gates = new Gate[TYPES.length];
        for (int i = 0; i < gates.length; i++) {
            gates[i] = DISCLOSURE.to(HEAD, REQUESTS.get(i));
        }
        return decide(gates);
    }

    private static int decide(Gate[] gates) {
        int disclosed = 0;
        for (Gate gate : gates) {
            for (int i = 0; i < ITEMS; i++) {
                disclosed += gate.decide(IDS[i], LABELS[i]).mayDisclose() ? 1 : 0;
            }
        }
        return disclosed;
    }

    /** This library, with every reason. */
    @Benchmark
    public int regieExplained() {
        int findings = 0;
        for (Gate gate : GATES) {
            for (int i = 0; i < ITEMS; i++) {
                findings += gate.explain(IDS[i], LABELS[i]).findings().size();
            }
        }
        return findings;
    }

    /** jCasbin from its cache of decisions. */
    @Benchmark
    public int casbin() {
        int disclosed = 0;
        for (String recipient : WORDS) {
            for (Labels labels : LABELS) {
                disclosed += ENFORCER.enforce(recipient, labels.category().code()) ? 1 : 0;
            }
        }
        return disclosed;
    }
}
