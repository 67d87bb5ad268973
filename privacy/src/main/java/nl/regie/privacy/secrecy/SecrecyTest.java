package nl.regie.privacy.secrecy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import nl.regie.core.consent.Consent;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Labels;
import nl.regie.core.item.Secrecy;
import nl.regie.core.item.SecrecyGround;
import nl.regie.core.organisation.Chain;
import nl.regie.core.organisation.Participation;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Geheimtoets: whether an item under professional secrecy may be supplied, by the four grounds of the law. It holds for public
 * suppliers too. Immutable and thread-safe.
 *
 * <p>Source: WGS 2.29(2); facts 5.7; PRIV-6.
 */
public final class SecrecyTest {

    private static final List<SecrecyRule> CONSENT = List.of(
            SecrecyRule.CONSENT_ON_RECORD,
            SecrecyRule.CONSENT_OWN,
            SecrecyRule.CONSENT_REPRESENTED,
            SecrecyRule.CONSENT_DATA,
            SecrecyRule.CONSENT_RECIPIENT,
            SecrecyRule.CONSENT_HOLDS);
    private static final List<SecrecyRule> LAW = List.of(SecrecyRule.ARTICLE_NAMED);
    private static final List<SecrecyRule> CARE = List.of(SecrecyRule.STEPS_ANSWERED);
    private static final List<SecrecyRule> UNRECORDED = List.of(SecrecyRule.GROUND_RECORDED);

    private final int demanded;
    private final Basis basis;

    private SecrecyTest(int demanded, Basis basis) {
        this.demanded = demanded;
        this.basis = basis;
    }

    /**
     * Prepares the test.
     *
     * @param settings what the profile fills in
     * @param profile the profile's id
     * @param profileVersion its version
     * @return the test
     */
    public static SecrecyTest of(SecrecySettings settings, String profile, String profileVersion) {
        Basis basis = new Basis(SecrecyRule.SET, SecrecyRule.VERSION, profile, profileVersion);
        return new SecrecyTest(requireNonNull(settings, "settings").demanded(), basis);
    }

    /**
     * Whether an item may be supplied, without the reasons.
     *
     * @param labels the labels of the item
     * @param supply to whom and when
     * @return the outcome, the same as that of {@link #judge}
     */
    public SecrecyOutcome outcome(Labels labels, Supply supply) {
        List<SecrecyRule> rules = rules(labels, supply);
        if (rules.isEmpty()) {
            return SecrecyOutcome.MAY_SUPPLY;
        }
        Consent consent = consent(labels, supply);
        SecrecyOutcome outcome = SecrecyOutcome.MAY_SUPPLY;
        for (int i = 0; i < rules.size(); i++) {
            Truth truth = truth(rules.get(i), labels, supply, consent);
            if (truth == Truth.NO) {
                return SecrecyOutcome.MAY_NOT_SUPPLY;
            }
            outcome = truth == Truth.UNKNOWN ? SecrecyOutcome.INCOMPLETE : outcome;
        }
        return outcome;
    }

    /**
     * Whether an item may be supplied, with the reasons.
     *
     * @param item the item
     * @param labels its labels
     * @param supply to whom and when
     * @return the decision: a finding for each rule of the ground; none where no secrecy applies
     */
    public Decision<SecrecyOutcome> judge(ItemId item, Labels labels, Supply supply) {
        List<Finding> findings = findings(item, labels, supply);
        SecrecyOutcome outcome = outcome(labels, supply);
        return outcome == SecrecyOutcome.MAY_NOT_SUPPLY
                ? new Decision<>(outcome, findings, List.of(), basis, supply.on())
                : Decision.of(outcome, findings, basis, supply.on());
    }

    private List<Finding> findings(ItemId item, Labels labels, Supply supply) {
        List<SecrecyRule> rules = rules(labels, supply);
        Consent consent = consent(labels, supply);
        Facts.Builder facts = Facts.of(SecrecyRule.CATALOGUE);
        for (SecrecyRule rule : rules) {
            Truth truth = truth(rule, labels, supply, consent);
            if (truth != Truth.UNKNOWN) {
                facts.known(rule.fact(), truth == Truth.YES, List.of(item));
            }
        }
        Facts known = facts.build();
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> findings.add(rule.rule().apply(known)));
        return findings;
    }

    /**
     * Health data of a supplier in the care chain fall under secrecy, so a ground must be on record. The law names the professions and
     * not the chain: who is bound is our reading (P).
     */
    private static List<SecrecyRule> rules(Labels labels, Supply supply) {
        if (labels.ground().secrecy().isPresent()) {
            return switch (labels.ground().secrecy().get().ground()) {
                case EXPLICIT_CONSENT -> CONSENT;
                case LAW_OBLIGES, LAW_PERMITS -> LAW;
                case GOOD_CARE -> CARE;
            };
        }
        boolean health = labels.category() == DataCategory.HEALTH;
        return health && isCare(labels.supplier(), supply) ? UNRECORDED : List.of();
    }

    private static boolean isCare(ParticipantId supplier, Supply supply) {
        List<Participation> participants = supply.participants();
        for (int i = 0; i < participants.size(); i++) { // an iterator would be made for every item
            if (participants.get(i).id().equals(supplier)) {
                return participants.get(i).organisation().inChain() == Chain.CARE;
            }
        }
        return true; // who is not known may be bound
    }

    private static @Nullable Consent consent(Labels labels, Supply supply) {
        Secrecy secrecy = labels.ground().secrecy().orElse(null);
        if (secrecy == null || secrecy.ground() != SecrecyGround.EXPLICIT_CONSENT) {
            return null;
        }
        for (Consent consent : supply.consents()) {
            if (consent.id().equals(secrecy.consent().orElse(null))) {
                return consent;
            }
        }
        return null;
    }

    private Truth truth(SecrecyRule rule, Labels labels, Supply supply, @Nullable Consent consent) {
        return switch (rule) {
            case GROUND_RECORDED -> Truth.UNKNOWN;
            case ARTICLE_NAMED -> labels.ground().article().isPresent() ? Truth.YES : Truth.UNKNOWN;
            case STEPS_ANSWERED ->
                labels.ground()
                                        .secrecy()
                                        .map(Secrecy::reasoning)
                                        .map(List::size)
                                        .orElse(0)
                                >= demanded
                        ? Truth.YES
                        : Truth.UNKNOWN;
            case CONSENT_ON_RECORD -> Truth.of(consent != null);
            case CONSENT_OWN -> Truth.of(consent != null && isOf(labels, consent.of()));
            case CONSENT_REPRESENTED ->
                Truth.of(consent != null
                        && consent.given()
                                .map(given -> !given.representative().equals(consent.of()))
                                .orElse(true));
            case CONSENT_DATA ->
                Truth.of(consent != null && consent.scope().categories().contains(labels.category()));
            case CONSENT_RECIPIENT -> Truth.of(consent != null && isFor(consent, supply));
            case CONSENT_HOLDS -> Truth.of(consent != null && consent.holdsOn(supply.on()));
        };
    }

    private static boolean isOf(Labels labels, PersonId person) {
        return labels.subject().isPresent() && labels.subject().get().equals(person);
    }

    /** Consent that names nobody is for the participants of the case, and so for nobody else. */
    private static boolean isFor(Consent consent, Supply supply) {
        List<ParticipantId> named = consent.scope().recipients();
        return named.isEmpty()
                ? supply.inCase()
                : supply.recipient().isPresent()
                        && named.contains(supply.recipient().get());
    }
}
