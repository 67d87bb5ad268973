package nl.regie.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.complexity.ComplexityOutcome;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.PersonId;
import nl.regie.core.intervention.MeasureCatalogue;
import nl.regie.core.intervention.MixAssessment;
import nl.regie.core.intervention.MixOutcome;
import nl.regie.core.intervention.MixRemark;
import nl.regie.core.intervention.MixRemarkKind;
import nl.regie.core.json.CaseJson;
import nl.regie.core.measurement.PartnerTally;
import nl.regie.core.monitoring.Attention;
import nl.regie.core.monitoring.AttentionKind;
import nl.regie.core.monitoring.ClosingReview;
import nl.regie.core.monitoring.PlanState;
import nl.regie.core.monitoring.PlanWatch;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.organisation.Chain;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.Problem;
import nl.regie.core.table.Seat;
import nl.regie.core.table.TableAssessment;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.Qualification;
import nl.regie.core.topx.ShippedCriteria;
import nl.regie.core.topx.TopX;
import nl.regie.core.violation.InvalidDocumentException;
import org.junit.jupiter.api.Test;

/**
 * What a professional would say of the table, the mix and the plan of the case files that come with the library, worked out by hand from
 * the files and the sources, and not from the code. Each test tells the reasoning.
 */
class ExpectedDecisionsTest {

    private static final Profile PROFILE = Profile.NATIONAL;

    private static CaseFile file(String name) throws IOException {
        Path path = Path.of("src/test/resources/nl/regie/core/json/samples/case-1.1", name + ".json");
        return InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(Files.readAllBytes(path)))
                .value();
    }

    private static List<String> missing(TableAssessment table) {
        return table.missing().stream()
                .map((Seat seat) ->
                        seat.problem().code() + " " + seat.missingSince().orElseThrow())
                .toList();
    }

    private static List<Problem> unmet(MixAssessment mix) {
        return mix.remarks().stream()
                .filter(remark -> remark.kind() == MixRemarkKind.UNMET_NEED)
                .map((MixRemark remark) -> remark.problem().orElseThrow())
                .toList();
    }

    private static List<String> strandUnknown(MixAssessment mix) {
        return mix.remarks().stream()
                .filter(remark -> remark.kind() == MixRemarkKind.STRAND_UNKNOWN)
                .map((MixRemark remark) -> remark.items().get(0).value())
                .toList();
    }

    private static List<String> attention(PlanWatch watch) {
        return watch.attention().stream()
                .map((Attention point) -> point.kind().code() + " " + point.on() + " "
                        + String.join(
                                ",", point.items().stream().map(ItemId::value).toList()))
                .map(String::strip)
                .toList();
    }

    private static MixAssessment mix(CaseFile file, LocalDate asOf, ComplexityOutcome complexity) {
        return PROFILE.mixTest(MeasureCatalogue.NATIONAL).assess(file, asOf, complexity);
    }

    /**
     * Police, prosecution, mental health care and the corporation are all at the table: nobody is missing. Treatment, a request for a care
     * authorisation, guidance and daytime activity are all care. The corporation puts the eviction off, and the prosecution bundles the
     * thefts: neither says what measure that is, so whether the approach has a second strand is not known. Nothing is agreed about the
     * trouble that he gives his neighbours at night, which was told apart from the eviction. The housing agreement would be discussed on 20 May and nobody met; the table has not met for over ninety days, and the only score is of February. The result
     * speaks of the first two agreements; those of home and daytime activity are open and nobody takes them over.
     */
    @Test
    void the_neighbour_needs_more_than_care() throws IOException {
        CaseFile file = file("neighbour");
        LocalDate asOf = LocalDate.of(2026, 5, 20);
        assertThat(PROFILE.table().assess(file, asOf).missing()).isEmpty();
        MixAssessment mix = mix(file, asOf, ComplexityOutcome.COMPLEX);
        assertThat(mix.strands()).containsExactly(Strand.CARE);
        assertThat(mix.mix().outcome()).isEqualTo(MixOutcome.TO_LOOK_AT);
        assertThat(unmet(mix)).containsExactly(Problem.HOUSING_NUISANCE);
        assertThat(strandUnknown(mix)).containsExactly("a2", "a3");
        PlanWatch watch = PROFILE.planMonitor().watch(file, asOf);
        assertThat(attention(watch))
                .containsExactly(
                        "progress-to-discuss 2026-05-20 a2", "scores-stale 2026-02-02 i18", "no-meeting 2026-02-11");
        ClosingReview closing = ClosingReview.of(file, asOf);
        assertThat(closing.withoutResult()).extracting(ItemId::value).containsExactly("a3", "a4");
        assertThat(closing.withoutSuccessor()).extracting(ItemId::value).containsExactly("a2", "a4");
    }

    /**
     * A boy who plays truant and whose parents cannot manage: the school or the compulsory school officer is missing, and so is youth care,
     * which was not admitted yet. The debts are his mother’s. With that nobody of the care chain is there. Family help and youth help have run
     * since October, which is care and answers the trouble at home. A report on truancy was only proposed, being held for questioning
     * is no approach, and there is no plan.
     */
    @Test
    void the_suspect_lacks_school_and_youth_care() throws IOException {
        CaseFile file = file("zsm-rotterdam");
        LocalDate asOf = LocalDate.of(2026, 11, 19);
        TableAssessment table = PROFILE.table().assess(file, asOf);
        assertThat(missing(table)).containsExactly("truancy 2026-11-19", "parenting 2026-11-19");
        assertThat(table.missingChains()).containsExactly(Chain.CARE);
        MixAssessment mix = mix(file, asOf, ComplexityOutcome.UNDECIDED);
        assertThat(mix.strands()).containsExactly(Strand.CARE);
        assertThat(unmet(mix)).containsExactlyInAnyOrder(Problem.TRUANCY, Problem.CRIME);
        assertThat(PROFILE.planMonitor().watch(file, asOf).state()).isEqualTo(PlanState.NO_PLAN);
    }

    /**
     * Arrested for a robbery in July 2025 and convicted three times before, a fourth time in December: he meets the criteria as long as they
     * hold. Back home he has no income since June, and addiction and disability were never answered by anybody at the table; his debts
     * and his home are in order by then. One agreement was not kept, the area ban ends within the week, and there was no meeting for a year.
     */
    @Test
    void the_listed_person_qualifies_and_lacks_care_at_the_table() throws IOException {
        CaseFile file = file("top600-amsterdam");
        Set<ProcedureStage> complete = EnumSet.allOf(ProcedureStage.class);
        TopX topX = InvalidDocumentException.orElseThrow(TopX.of(ShippedCriteria.TOP600, "national", "1"));
        for (String day : List.of("2025-09-30", "2025-12-31")) {
            LocalDate asOf = LocalDate.parse(day);
            Candidate candidate =
                    Candidate.of(file, new PersonId("p1"), asOf, complete).orElseThrow();
            assertThat(topX.outcome(candidate, asOf)).isEqualTo(Qualification.QUALIFIES);
        }
        LocalDate ended = LocalDate.of(2026, 1, 1);
        Candidate candidate =
                Candidate.of(file, new PersonId("p1"), ended, complete).orElseThrow();
        assertThat(topX.outcome(candidate, ended)).isEqualTo(Qualification.DOES_NOT_QUALIFY);

        LocalDate asOf = LocalDate.of(2026, 9, 28);
        assertThat(missing(PROFILE.table().assess(file, asOf)))
                .containsExactly("no-income 2026-06-01", "addiction 2025-10-06", "intellectual-disability 2025-10-06");
        assertThat(attention(PROFILE.planMonitor().watch(file, asOf)))
                .containsExactly(
                        "agreement-not-done 2026-07-03 a3", "measure-ends 2026-10-02 i22", "no-meeting 2025-10-13");
    }

    /**
     * A home ban, youth protection and treatment for the drinking: two strands, as a complex case asks. The ban also protects the child, and
     * about the assault the prosecution has agreed to ask for a contact ban. So every known problem is answered, nothing clashes, and
     * the mayor decides on home bans: the mix fits. On the day of the plan the first agreement falls within the week, and the ban ends in three days.
     */
    @Test
    void the_family_has_two_strands_and_an_answer_to_everything() throws IOException {
        CaseFile file = file("family-tilburg");
        LocalDate asOf = LocalDate.of(2026, 4, 29);
        MixAssessment mix = mix(file, asOf, ComplexityOutcome.COMPLEX);
        assertThat(mix.strands()).containsExactly(Strand.ADMINISTRATIVE, Strand.CARE);
        assertThat(unmet(mix)).isEmpty();
        assertThat(mix.mix().outcome()).isEqualTo(MixOutcome.FITS);
        assertThat(PROFILE.table().assess(file, asOf).missing()).isEmpty();
        PlanWatch watch = PROFILE.planMonitor().watch(file, asOf);
        assertThat(watch.attention())
                .extracting(Attention::kind)
                .containsExactly(AttentionKind.AGREEMENT_DUE, AttentionKind.MEASURE_ENDS);
    }

    /**
     * Youth work opens the youth centre and the mayor has cameras: care and administration. The police walk the area because of the nuisance.
     * Mending the porches had no effect, so nothing answers those. The police told of vandalism and shoplifting; that the prosecution sees no
     * sign of organised crime takes nothing away from that, and no agreement rests on it. The youth worker sits at the table, so nobody is
     * missing.
     */
    @Test
    void the_youth_group_has_two_strands_and_unruly_porches() throws IOException {
        CaseFile file = file("youth-group-friesland");
        LocalDate asOf = LocalDate.of(2026, 9, 2);
        MixAssessment mix = mix(file, asOf, ComplexityOutcome.UNDECIDED);
        assertThat(mix.strands()).containsExactly(Strand.ADMINISTRATIVE, Strand.CARE);
        assertThat(unmet(mix)).containsExactlyInAnyOrder(Problem.HOUSING_NUISANCE, Problem.CRIME);
        assertThat(PROFILE.table().assess(file, asOf).missing()).isEmpty();
    }

    /**
     * Four meetings until September. Police, municipality and youth work came to all of them; the mayor missed the one of July and the
     * corporation too. Prosecution and Halt were invited to the first two: the prosecution came to the second, Halt to neither. A week
     * before the evaluation the table had met on 8 July, so the progress of the summer was discussed.
     */
    @Test
    void of_the_youth_group_those_who_were_invited_mostly_came() throws IOException {
        CaseFile file = file("youth-group-friesland");
        assertThat(PartnerTally.of(List.of(file), LocalDate.of(2026, 9, 2)).partners())
                .extracting(partner -> partner.type().code() + " " + partner.present() + "/" + partner.invited())
                .containsExactlyInAnyOrder(
                        "police 4/4",
                        "executive-board 4/4",
                        "youth-work 4/4",
                        "mayor 3/4",
                        "housing-corporation 3/4",
                        "public-prosecution 1/2",
                        "halt 0/2");
        assertThat(attention(PROFILE.planMonitor().watch(file, LocalDate.of(2026, 8, 26))))
                .noneMatch(point -> point.startsWith("no-meeting"))
                .noneMatch(point -> point.startsWith("progress-to-discuss"));
    }

    /** He is in pre-trial detention since February, so the prosecution deals with the crime; the warehouse is closed from tomorrow only. */
    @Test
    void the_organised_crime_suspect_is_prosecuted() throws IOException {
        CaseFile file = file("organised-crime");
        MixAssessment mix = mix(file, LocalDate.of(2026, 3, 12), ComplexityOutcome.NOT_COMPLEX);
        assertThat(mix.strands()).containsExactly(Strand.REPRESSION);
        assertThat(unmet(mix)).isEmpty();
        MixAssessment tomorrow = mix(file, LocalDate.of(2026, 3, 13), ComplexityOutcome.NOT_COMPLEX);
        assertThat(tomorrow.strands()).containsExactly(Strand.REPRESSION, Strand.ADMINISTRATIVE);
    }

    /**
     * Out of prison, under probation supervision and banned from an area: two strands. Income, addiction and disability are open: the agreement
     * on a place to learn and work was not kept, and the training in prison was never said to treat anything.
     */
    @Test
    void the_listed_person_is_supervised_and_not_treated() throws IOException {
        CaseFile file = file("top600-amsterdam");
        MixAssessment mix = mix(file, LocalDate.of(2026, 9, 28), ComplexityOutcome.UNDECIDED);
        assertThat(mix.strands()).containsExactly(Strand.REPRESSION, Strand.ADMINISTRATIVE);
        assertThat(unmet(mix))
                .containsExactlyInAnyOrder(Problem.NO_INCOME, Problem.ADDICTION, Problem.INTELLECTUAL_DISABILITY);
        MixAssessment inside = mix(file, LocalDate.of(2026, 7, 2), ComplexityOutcome.UNDECIDED);
        assertThat(inside.strands()).containsExactly(Strand.REPRESSION);
    }

    /** An ankle monitor and probation supervision; the passport measure was asked for. Care was indicated and nobody has granted it. */
    @Test
    void the_returnee_has_no_care_yet() throws IOException {
        CaseFile file = file("returnee-haaglanden");
        MixAssessment mix = mix(file, LocalDate.of(2026, 2, 24), ComplexityOutcome.UNDECIDED);
        assertThat(mix.strands()).containsExactly(Strand.REPRESSION, Strand.ADMINISTRATIVE);
        assertThat(unmet(mix))
                .containsExactlyInAnyOrder(
                        Problem.DEBTS, Problem.NO_INCOME, Problem.LACK_OF_SCHOOLING, Problem.PSYCHIATRIC);
    }
}
