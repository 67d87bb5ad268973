package nl.regie.core.topx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Origin;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Meegeleverde criteria: an example of a list, which has ended, and the labels for repeat offenders, which can list nobody. Which records
 * of a stage are read as what the source names, and how they are counted, is our own reading (P); each set says so.
 *
 * <p>Source: facts 2.1, 2.5; TOPX-1.
 */
public final class ShippedCriteria {

    private static final int FIVE_YEARS = 60;

    /** What the police write a report of: the report itself, and every later stage of the same act. */
    private static final List<ProcedureStage> REPORTED = List.of(
            ProcedureStage.REPORT,
            ProcedureStage.SUSPICION,
            ProcedureStage.PROSECUTION,
            ProcedureStage.CONVICTION,
            ProcedureStage.POLICY_DISMISSAL);

    private static final Tally CONVICTIONS = Tally.builder()
            .addStages(ProcedureStage.CONVICTION)
            .highImpact(false)
            .irrevocable(false)
            .countedBy(CountedBy.OCCASION)
            .build();

    private static final Tally HIGH_IMPACT_ARRESTS = Tally.builder()
            .addStages(ProcedureStage.ARREST)
            .addClasses(
                    OffenceClass.ROBBERY,
                    OffenceClass.STREET_ROBBERY,
                    OffenceClass.BURGLARY,
                    OffenceClass.SERIOUS_ASSAULT,
                    OffenceClass.PUBLIC_VIOLENCE,
                    OffenceClass.HOMICIDE)
            .highImpact(false)
            .irrevocable(false)
            .countedBy(CountedBy.OCCASION)
            .within(new LookBack(FIVE_YEARS, BackFrom.AS_OF))
            .build();

    /**
     * Top600 (Amsterdam), as the prosecution published it: arrested for a high-impact offence within five years, and at least three
     * convictions, or two for whoever is under 21. It ended when Amsterdam changed its approach in 2026. The reference dates are not
     * known: the five years count back from the day of the test, convictions have no window, and the age is that on the day of the test.
     * No order was published, so all who qualify are tied.
     */
    public static final ListCriteria TOP600 = ListCriteria.builder()
            .id("top600-amsterdam")
            .edition("2011")
            .name(new Text("Top600 Amsterdam", "Amsterdam Top600"))
            .use(ListUse.LIST)
            .from(LocalDate.of(2011, 5, 1))
            .until(LocalDate.of(2026, 1, 1))
            .published(new Publication("om.nl/organisatie/arrondissementsparket-amsterdam/top-600", Optional.empty()))
            .size(600)
            .addCriteria(
                    new Criterion(
                            new RuleId("TOPX-1.top600-arrest"),
                            1,
                            top600(),
                            new Text(
                                    "In de afgelopen vijf jaar aangehouden voor een delict met grote impact",
                                    "Arrested for a high-impact offence within the last five years"),
                            new Counted(List.of(threshold(
                                    new Text(
                                            "of er in de afgelopen vijf jaar een aanhouding voor een delict met grote impact was",
                                            "whether there was an arrest for a high-impact offence within the last five years"),
                                    HIGH_IMPACT_ARRESTS,
                                    1,
                                    Ages.ALL)))),
                    new Criterion(
                            new RuleId("TOPX-1.top600-convictions"),
                            1,
                            top600(),
                            new Text(
                                    "Ten minste drie keer veroordeeld, of twee keer wie jonger is dan 21",
                                    "Convicted at least three times, or twice if younger than 21"),
                            new Counted(List.of(
                                    threshold(
                                            new Text(
                                                    "of er ten minste drie veroordelingen zijn",
                                                    "whether there are at least three convictions"),
                                            CONVICTIONS,
                                            3,
                                            Ages.ALL),
                                    threshold(
                                            new Text(
                                                    "of er ten minste twee veroordelingen zijn",
                                                    "whether there are at least two convictions"),
                                            CONVICTIONS,
                                            2,
                                            new Ages(Optional.empty(), Optional.of(20)))))))
            .build();

    /**
     * Stelselmatige dader (ISD-richtlijn): reports of more than ten crimes in five years, counted back from the last one, and one of them in
     * the last twelve months. From which day those twelve months count is read as the day of the test.
     */
    public static final ListCriteria ISD_GUIDELINE = label(
            "isd-guideline",
            new Text("Stelselmatige dader (ISD-richtlijn)", "Persistent offender (ISD guideline)"),
            new Source(Origin.FRAMEWORK, "ECLI:NL:PHR:2017:368", "", "TOPX-1"),
            criterion(
                    "TOPX-1.isd-reports",
                    new Source(Origin.FRAMEWORK, "ECLI:NL:PHR:2017:368", "", "TOPX-1"),
                    new Text(
                            "Processen-verbaal van meer dan tien misdrijven in vijf jaar, teruggeteld vanaf het laatste",
                            "Reports of more than ten crimes in five years, counted back from the last"),
                    threshold(
                            new Text(
                                    "of er in vijf jaar meer dan tien misdrijven met een proces-verbaal waren",
                                    "whether there were reports of more than ten crimes in five years"),
                            reports(new LookBack(FIVE_YEARS, BackFrom.LAST_ACT)),
                            11,
                            Ages.ALL)),
            criterion(
                    "TOPX-1.isd-recent",
                    new Source(Origin.FRAMEWORK, "ECLI:NL:PHR:2017:368", "", "TOPX-1"),
                    new Text(
                            "Ten minste één daarvan in de laatste twaalf maanden",
                            "At least one of them in the last twelve months"),
                    threshold(
                            new Text(
                                    "of er in de laatste twaalf maanden een misdrijf met een proces-verbaal was",
                                    "whether there was a report of a crime in the last twelve months"),
                            reports(new LookBack(12, BackFrom.AS_OF)),
                            1,
                            Ages.ALL)));

    /** Meerpleger (18 jaar en ouder): an adult with two to ten reports in the whole career. */
    public static final ListCriteria REPEAT_OFFENDER = repeatOffender(
            "repeat-offender",
            new Text("Meerpleger", "Repeat offender"),
            new Text(
                    "Achttien jaar of ouder, met twee tot en met tien processen-verbaal",
                    "Eighteen or older, with two to ten reports"),
            new Ages(Optional.of(18), Optional.empty()),
            10);

    /** Jeugdige meerpleger: a minor with two to five reports in the whole career. */
    public static final ListCriteria YOUNG_REPEAT_OFFENDER = repeatOffender(
            "young-repeat-offender",
            new Text("Jeugdige meerpleger", "Young repeat offender"),
            new Text(
                    "Jonger dan achttien, met twee tot en met vijf processen-verbaal",
                    "Younger than eighteen, with two to five reports"),
            new Ages(Optional.empty(), Optional.of(17)),
            5);

    private ShippedCriteria() {}

    private static Source top600() {
        return new Source(Origin.FRAMEWORK, "Top600 (om.nl)", "", "TOPX-1");
    }

    private static Tally reports(LookBack within) {
        return Tally.builder()
                .stages(REPORTED)
                .highImpact(false)
                .irrevocable(false)
                .countedBy(CountedBy.ACT)
                .within(within)
                .build();
    }

    private static Threshold threshold(Text says, Tally tally, int atLeast, Ages ages) {
        return new Threshold(says, tally, Optional.of(atLeast), Optional.empty(), ages);
    }

    private static Criterion criterion(String id, Source source, Text says, Threshold threshold) {
        return new Criterion(new RuleId(id), 1, source, says, new Counted(List.of(threshold)));
    }

    private static ListCriteria repeatOffender(String id, Text name, Text says, Ages ages, int most) {
        Source cbs = new Source(Origin.FRAMEWORK, "CBS, begrip meerpleger", "", "TOPX-1");
        Tally career = Tally.builder()
                .stages(REPORTED)
                .highImpact(false)
                .irrevocable(false)
                .countedBy(CountedBy.ACT)
                .build();
        Text reports = new Text(
                "of er twee tot en met " + most + " processen-verbaal zijn",
                "whether there are two to " + most + " reports");
        Threshold threshold = new Threshold(reports, career, Optional.of(2), Optional.of(most), ages);
        return label(id, name, cbs, criterion("TOPX-1." + id, cbs, says, threshold));
    }

    private static ListCriteria label(String id, Text name, Source source, Criterion... criteria) {
        return ListCriteria.builder()
                .id(id)
                .edition("1")
                .name(name)
                .use(ListUse.LABEL)
                .from(LocalDate.of(2017, 1, 1))
                .published(new Publication(source.document(), Optional.empty()))
                .addCriteria(criteria)
                .build();
    }
}
