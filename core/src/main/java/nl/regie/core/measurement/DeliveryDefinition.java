package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.Lines;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Definitie van een levering: what an independent body would need to measure recidivism over two years. This is a definition only. The
 * delivery itself is not in this package: a house screens a case off when it closes, has no access to the judicial records for
 * statistics, and may deliver nothing before a ground of its own is named.
 *
 * <p>That general recidivism is measured over two years, and in several degrees of seriousness, is how the national monitor does it
 * (facts 9). From which day, over which persons and with which fields is our own policy (P).
 *
 * <p>Source: facts 9; WGS 2.31(8); RES-1.
 *
 * @param code its short name
 * @param recidivism which offences count, and as how serious: general, serious and very serious
 * @param months over how many months after the start of the approach; 1 to 120
 * @param population over whom
 * @param receiver who would receive it: an independent body, no participant of the house
 * @param fields what is delivered of each person, each once; at least one
 * @param ground the law or decree on which it may be delivered; empty as long as none is named, and then nothing may be
 */
@Built
@Value.Builder
public record DeliveryDefinition(
        String code,
        RecidivismDefinition recidivism,
        int months,
        Text population,
        Text receiver,
        List<DeliveryField> fields,
        Optional<Source> ground) {

    /**
     * The two-year measure: a new criminal case that came to the prosecution, not a report alone. It names no ground: whoever would
     * deliver must find one.
     */
    public static final DeliveryDefinition TWO_YEAR = builder()
            .code("two-year-recidivism")
            .recidivism(new RecidivismDefinition(
                    48,
                    96,
                    List.of(ProcedureStage.PROSECUTION, ProcedureStage.CONVICTION, ProcedureStage.POLICY_DISMISSAL)))
            .months(24)
            .population(new Text(
                    "alle betrokkenen bij wie een plan is vastgesteld, ook van casussen die zijn afgesloten",
                    "all persons concerned for whom a plan was agreed, also those of cases that were closed"))
            .receiver(new Text(
                    "een onafhankelijk onderzoeksinstituut met toegang tot de justitiële documentatie",
                    "an independent research institute with access to the judicial records"))
            .fields(List.of(DeliveryField.values()))
            .build();

    private static final int LONGEST = 120;

    /**
     * Checks the range and that the ground is law or decree.
     *
     * @param code its short name
     * @param recidivism which offences count
     * @param months over how many months
     * @param population over whom
     * @param receiver who would receive it
     * @param fields what is delivered of each person
     * @param ground the law or decree on which it may be delivered
     * @throws MalformedValueException if the code is none, the months are out of range, a field stands twice or there is none, or the
     *     ground is neither law nor decree
     */
    public DeliveryDefinition {
        Lines.code(requireNonNull(code, "code"), "code");
        requireNonNull(recidivism, "recidivism");
        MalformedValueException.unless(months >= 1 && months <= LONGEST, ValueCode.OUT_OF_RANGE, "months");
        requireNonNull(population, "population");
        requireNonNull(receiver, "receiver");
        fields = requireNonNull(fields, "fields").stream().sorted().toList();
        MalformedValueException.unless(!fields.isEmpty(), ValueCode.TOO_SHORT, "fields");
        boolean once = fields.stream().distinct().count() == fields.size();
        MalformedValueException.unless(once, ValueCode.DUPLICATE, "fields");
        boolean law = requireNonNull(ground, "ground")
                .map(source -> source.origin() == Origin.LAW || source.origin() == Origin.DECREE)
                .orElse(true);
        MalformedValueException.unless(law, ValueCode.CONTRADICTION, "ground");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static DeliveryDefinitionBuilder builder() {
        return new DeliveryDefinitionBuilder();
    }

    /**
     * Whether a ground is named. Whether it holds is for the lawfulness committee and the receiver to judge, not for this package.
     *
     * @return false as long as none is named
     */
    public boolean hasGround() {
        return ground.isPresent();
    }

    /**
     * What must be said beside it.
     *
     * @return a sentence for people, without a full stop
     */
    public Text says() {
        return hasGround()
                ? new Text(
                        "Dit is alleen een definitie; of de genoemde grondslag de levering draagt, wordt apart beoordeeld",
                        "This is a definition only; whether the ground that is named bears the delivery is judged apart")
                : new Text(
                        "Dit is alleen een definitie; zonder eigen grondslag wordt er niets geleverd",
                        "This is a definition only; without a ground of its own nothing is delivered");
    }
}
