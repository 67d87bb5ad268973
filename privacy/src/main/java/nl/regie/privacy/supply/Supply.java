package nl.regie.privacy.supply;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import nl.regie.core.fact.Facts;
import nl.regie.core.fact.Truth;
import nl.regie.core.item.DataCategory;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.ParticipationClass;
import nl.regie.core.organisation.ParticipationTable;
import nl.regie.core.person.Position;
import nl.regie.core.rule.Basis;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.rule.Rule;

/**
 * Verstrekking aan het huis: what a participant owes of certain data. Whether weighty reasons oppose is for the participant to judge, and
 * is no rule. Immutable and thread-safe.
 *
 * <p>Police and judicial data have statutes that do not yield, so they always come by one of the exceptions (WGS 2.30(1)). Professional
 * secrecy is apart: there the participant supplies only on one of the grounds of WGS 2.29(2), in deviation of the duty, and whoever is
 * bound by it decides.
 *
 * <p>Source: WGS 1.5, 2.29(2), 2.30(1); PRIV-18.
 */
public final class Supply {

    private final Basis basis;

    private Supply(Basis basis) {
        this.basis = basis;
    }

    /**
     * Prepares for a profile. No profile changes what is owed; it is named in the decisions.
     *
     * @param profile the profile's id
     * @param profileVersion its version
     * @return what judges
     */
    public static Supply of(String profile, String profileVersion) {
        return new Supply(new Basis(SupplyRules.SET, SupplyRules.VERSION, profile, profileVersion));
    }

    /**
     * Judges what is owed.
     *
     * @param question which data, of whom
     * @return what is owed, with the reasons and their articles
     */
    public Decision<SupplyDuty> judge(SupplyQuestion question) {
        DataCategory category = requireNonNull(question, "question").category();
        boolean needsException = question.bar() == StatutoryBar.DOES_NOT_YIELD || category.isCriminal();
        boolean professional = question.bar() == StatutoryBar.PROFESSIONAL;
        Facts.Builder facts = Facts.of(SupplyRules.CATALOGUE)
                .known(SupplyRules.PARTICIPANT, isParticipant(question.organ(), question.on()), List.of())
                .known(SupplyRules.DESIGNATED, isDesignated(category, question.position()), List.of());
        question.necessary().ifPresent(judged -> facts.known(SupplyRules.NECESSARY, judged, List.of()));
        boolean opened =
                question.exception().map(exception -> exception.opens(category)).orElse(false);
        facts.known(SupplyRules.EXCEPTION, opened, List.of());
        if (question.secrecy().isPresent()) {
            facts.known(SupplyRules.SECRECY, true, List.of());
        }
        Facts told = facts.build();
        List<Rule> rules = SupplyRules.of(needsException, professional);
        List<Finding> findings = rules.stream().map(rule -> rule.apply(told)).toList();
        return decide(findings, professional, question.on());
    }

    private Decision<SupplyDuty> decide(List<Finding> findings, boolean professional, LocalDate on) {
        List<Finding> owed = findings.subList(0, SupplyRules.owed());
        if (any(owed, Truth.NO)) { // nothing that is missing could change that
            return new Decision<>(SupplyDuty.NOT_OWED, findings, List.of(), basis, on);
        } else if (any(findings, Truth.NO)) {
            return new Decision<>(SupplyDuty.BARRED, findings, List.of(), basis, on);
        } else if (any(findings, Truth.UNKNOWN)) {
            return Decision.of(SupplyDuty.UNDECIDED, findings, basis, on);
        }
        return Decision.of(professional ? SupplyDuty.BY_SECRECY_GROUND : SupplyDuty.OWED, findings, basis, on);
    }

    private static boolean any(List<Finding> findings, Truth truth) {
        return findings.stream().anyMatch(finding -> finding.truth() == truth);
    }

    private static boolean isParticipant(Participation organ, LocalDate on) {
        ParticipationClass capacity = ParticipationTable.classify(organ, on).capacity();
        return organ.takesPartOn(on)
                && (capacity == ParticipationClass.PUBLIC || capacity == ParticipationClass.PRIVATE);
    }

    /** The twelve categories of the law; of a professional only who he is and how he is reached. */
    private static boolean isDesignated(DataCategory category, Position position) {
        return position == Position.PROFESSIONAL
                ? category == DataCategory.IDENTITY_AND_CONTACT
                : category != DataCategory.OTHER_DATA;
    }
}
