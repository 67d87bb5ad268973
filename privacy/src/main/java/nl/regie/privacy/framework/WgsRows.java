package nl.regie.privacy.framework;

import static nl.regie.core.item.DataCategory.BSN;
import static nl.regie.core.item.DataCategory.HEALTH;
import static nl.regie.core.item.DataCategory.IDENTITY_AND_CONTACT;
import static nl.regie.core.item.DataCategory.JUDICIAL;
import static nl.regie.core.item.DataCategory.POLICE;
import static nl.regie.privacy.framework.OpenCondition.KNOWN_OR_NEEDED_THERE;
import static nl.regie.privacy.framework.OpenCondition.LAWFULNESS_TESTED;
import static nl.regie.privacy.framework.OpenCondition.NAMED_BY_PUBLIC;
import static nl.regie.privacy.framework.OpenCondition.NECESSITY_JUDGED;
import static nl.regie.privacy.framework.OpenCondition.NO_OBJECTION;
import static nl.regie.privacy.framework.OpenCondition.ORDERED;
import static nl.regie.privacy.framework.OpenCondition.PUBLIC_DECISION;
import static nl.regie.privacy.framework.OpenCondition.SUPPLIER_CONSENT;
import static nl.regie.privacy.framework.RecipientClass.INCIDENTAL_THIRD;
import static nl.regie.privacy.framework.RecipientClass.LAWFULNESS_ROLE;
import static nl.regie.privacy.framework.RecipientClass.NONE;
import static nl.regie.privacy.framework.RecipientClass.NOTIFIER;
import static nl.regie.privacy.framework.RecipientClass.OTHER_HOUSE;
import static nl.regie.privacy.framework.RecipientClass.OTHER_PARTNERSHIP;
import static nl.regie.privacy.framework.RecipientClass.PRIVATE_PARTICIPANT;
import static nl.regie.privacy.framework.RecipientClass.PUBLIC_PARTICIPANT;
import static nl.regie.privacy.framework.RecipientClass.SYSTEM_SUPPORT;
import static nl.regie.privacy.framework.RecipientClass.THIRD_FOR_RESULTS;
import static nl.regie.privacy.framework.RowDemand.OF_NOTIFICATION;
import static nl.regie.privacy.framework.SharingStage.ADMITTED;
import static nl.regie.privacy.framework.SharingStage.AGREED;
import static nl.regie.privacy.framework.SharingStage.AT_TABLE;
import static nl.regie.privacy.framework.SharingStage.FITS;
import static nl.regie.privacy.framework.SharingStage.NOTIFIED;
import static nl.regie.privacy.framework.SharingStage.SCREENED_OFF;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Regime;
import nl.regie.core.person.Position;
import nl.regie.core.rule.RuleId;
import nl.regie.core.source.Source;
import nl.regie.core.text.Text;

/**
 * Regels van de wet: the rows of the WGS on the Safety Houses, each with its article, in the order of the law.
 *
 * <p>The list of prioritised cases follows WGS 2.31(3) to (12) (WGS 2.32(3)), so those rows hold for both regimes. A case on the list
 * counts as judged: nobody notifies or judges it, and the rows of 2.31(1) and (2) are not about it.
 */
final class WgsRows {

    private static final List<DataCategory> EVERYTHING = List.of(DataCategory.values());
    private static final List<DataCategory> SENSITIVE = List.of(HEALTH, POLICE, JUDICIAL);
    private static final List<DataCategory> IDENTIFYING = List.of(IDENTITY_AND_CONTACT, BSN);
    private static final List<Position> ANYBODY = List.of(Position.values());
    private static final List<Position> CONCERNED = List.of(Position.CONCERNED);
    private static final List<SharingStage> JUDGED = List.of(FITS, ADMITTED, AT_TABLE, AGREED);
    private static final List<SharingStage> OPEN = List.of(NOTIFIED, FITS, ADMITTED, AT_TABLE, AGREED);

    private static final List<Regime> NOTIFIED_UNDER = List.of(Regime.WGS_CASE_MEETING);

    static final List<Row> ALL = all();

    private WgsRows() {}

    private static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        notification(rows);
        gathering(rows);
        meeting(rows);
        list(rows);
        results(rows);
        houses(rows);
        persons(rows);
        return List.copyOf(rows);
    }

    private static void notification(List<Row> rows) {
        rows.add(law("PRIV-5.notify", "2.31(1)")
                .regimes(NOTIFIED_UNDER)
                .says(text(
                        "De melder verwerkt de gegevens van zijn melding",
                        "The notifier processes the data of its notification"))
                .addRecipients(NOTIFIER)
                .addStages(NOTIFIED)
                .addPurposes(Purpose.NOTIFY)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .addDemands(OF_NOTIFICATION)
                .addConditions(NECESSITY_JUDGED)
                .build());
        rows.add(law("PRIV-5.judge", "2.31(2)")
                .regimes(NOTIFIED_UNDER)
                .says(text("Publieke deelnemers beoordelen de melding", "Public participants judge the notification"))
                .addRecipients(PUBLIC_PARTICIPANT)
                .addStages(NOTIFIED)
                .addPurposes(Purpose.JUDGE_FIT)
                .addAllCategories(without(IDENTIFYING))
                .addAllPositions(ANYBODY)
                .addDemands(OF_NOTIFICATION)
                .addConditions(NECESSITY_JUDGED)
                .build());
        rows.add(policy("PRIV-5.pseudonym", "PRIV-5")
                .regimes(NOTIFIED_UNDER)
                .says(text(
                        "De melding wordt op naam beoordeeld, terwijl het huis met een pseudoniem werkt",
                        "The notification is judged by name, whereas the house works by pseudonym"))
                .addRecipients(PUBLIC_PARTICIPANT)
                .addStages(NOTIFIED)
                .addPurposes(Purpose.JUDGE_FIT)
                .addAllCategories(IDENTIFYING)
                .addAllPositions(ANYBODY)
                .build());
    }

    private static void gathering(List<Row> rows) {
        rows.add(law("PRIV-5.gather-public", "2.31(3)")
                .says(text(
                        "Publieke deelnemers krijgen de identiteit om gegevens te verzamelen",
                        "Public participants get the identity to gather data"))
                .addRecipients(PUBLIC_PARTICIPANT)
                .addStages(FITS)
                .addPurposes(Purpose.GATHER)
                .addAllCategories(IDENTIFYING)
                .addAllPositions(ANYBODY)
                .addConditions(NECESSITY_JUDGED)
                .build());
        rows.add(law("PRIV-5.gather-private", "2.31(3)")
                .says(text(
                        "Private deelnemers die publieke deelnemers erbij betrekken krijgen de identiteit",
                        "Private participants that public participants involve get the identity"))
                .addRecipients(PRIVATE_PARTICIPANT)
                .addStages(FITS)
                .addPurposes(Purpose.GATHER)
                .addAllCategories(IDENTIFYING)
                .addAllPositions(ANYBODY)
                .addConditions(NAMED_BY_PUBLIC, NECESSITY_JUDGED)
                .build());
        rows.add(policy("PRIV-5.staged", "PRIV-5")
                .says(text(
                        "Meer dan de identiteit wordt al bij het verzamelen gedeeld, terwijl het huis wacht"
                                + " tot deelnemers zijn toegelaten",
                        "More than the identity is shared while gathering, whereas the house waits until"
                                + " participants are admitted"))
                .addRecipients(PUBLIC_PARTICIPANT, PRIVATE_PARTICIPANT)
                .addStages(FITS)
                .addPurposes(Purpose.GATHER)
                .addAllCategories(without(IDENTIFYING))
                .addAllPositions(ANYBODY)
                .build());
    }

    private static void meeting(List<Row> rows) {
        rows.add(law("PRIV-5.discuss", "2.31(4), (5), (7)")
                .says(text(
                        "Toegelaten deelnemers verwerken bij het overleg wat nodig is",
                        "Admitted participants process at the meeting what is necessary"))
                .addRecipients(PUBLIC_PARTICIPANT, PRIVATE_PARTICIPANT)
                .addStages(ADMITTED, AT_TABLE)
                .addPurposes(Purpose.DISCUSS)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .addDemands(RowDemand.ADMITTED)
                .addConditions(NECESSITY_JUDGED)
                .build());
        rows.add(law("PRIV-5.carry-out", "2.31(6), (7)")
                .says(text(
                        "Toegelaten deelnemers verwerken wat de uitvoering van de afspraken nodig heeft",
                        "Admitted participants process what carrying out the agreements needs"))
                .addRecipients(PUBLIC_PARTICIPANT, PRIVATE_PARTICIPANT)
                .addStages(AGREED)
                .addPurposes(Purpose.CARRY_OUT)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .addDemands(RowDemand.ADMITTED)
                .addConditions(NECESSITY_JUDGED)
                .build());
        rows.add(law("PRIV-2.third-meeting", "2.31(9), (10)")
                .says(text(
                        "Een derde die incidenteel deelneemt krijgt bij het overleg wat nodig is",
                        "A third party that takes part incidentally gets at the meeting what is necessary"))
                .addRecipients(INCIDENTAL_THIRD)
                .addStages(AT_TABLE)
                .addPurposes(Purpose.DISCUSS)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .addDemands(RowDemand.ADMITTED)
                .addConditions(NECESSITY_JUDGED)
                .build());
        rows.add(law("PRIV-2.third-follow-up", "2.31(9), (10)")
                .says(text(
                        "Een derde die incidenteel deelneemt krijgt bij het vervolgoverleg wat nodig is",
                        "A third party that takes part incidentally gets at the follow-up what is necessary"))
                .addRecipients(INCIDENTAL_THIRD)
                .addStages(AGREED)
                .addPurposes(Purpose.CARRY_OUT)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .addDemands(RowDemand.ADMITTED)
                .addConditions(NECESSITY_JUDGED)
                .build());
        rows.add(withheld("PRIV-2.third-judges", "2.31(9)")
                .says(text("Een derde beoordeelt of verzamelt mee", "A third party judges or gathers too"))
                .addRecipients(INCIDENTAL_THIRD)
                .addAllStages(List.of(SharingStage.values()))
                .addPurposes(Purpose.JUDGE_FIT, Purpose.GATHER)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .build());
        rows.add(withheld("PRIV-3.not-named", "2.27(5)")
                .says(text(
                        "Een besluit wijst deze organisatie als deelnemer aan",
                        "A decree designates this organisation as a participant"))
                .addRecipients(NONE)
                .addAllStages(List.of(SharingStage.values()))
                .addAllPurposes(List.of(Purpose.values()))
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .build());
        rows.add(law("CASE-2.reuse", "1.8(7)")
                .says(text(
                        "Afgeschermde gegevens worden in een bijzonder geval opnieuw verwerkt",
                        "Screened-off data are processed again in a special case"))
                .addRecipients(PUBLIC_PARTICIPANT)
                .addStages(SCREENED_OFF)
                .addPurposes(Purpose.REUSE)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .addDemands(RowDemand.ADMITTED)
                .addConditions(ORDERED, SUPPLIER_CONSENT, NECESSITY_JUDGED)
                .build());
    }

    private static void list(List<Row> rows) {
        rows.add(law("PRIV-2.list", "2.32(2)")
                .says(text(
                        "Publieke deelnemers gaan na of een casus op de lijst hoort",
                        "Public participants find out whether a case belongs on the list"))
                .addRecipients(PUBLIC_PARTICIPANT)
                .addAllStages(JUDGED)
                .addPurposes(Purpose.TEST_FOR_LIST)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .addConditions(NECESSITY_JUDGED)
                .build());
    }

    private static void results(List<Row> rows) {
        rows.add(law("PRIV-8.results", "1.7(1), 2.31(4)")
                .says(text(
                        "Deelnemers ontvangen de resultaten die zij nodig hebben",
                        "Participants receive the results they need"))
                .addRecipients(PUBLIC_PARTICIPANT, PRIVATE_PARTICIPANT)
                .addStages(AT_TABLE, AGREED)
                .addPurposes(Purpose.RESULTS)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .addDemands(RowDemand.ADMITTED)
                .addConditions(NECESSITY_JUDGED, NO_OBJECTION)
                .build());
        rows.add(law("PRIV-8.third", "1.7(2), 2.31(11)")
                .says(text("Een derde ontvangt resultaten", "A third party receives results"))
                .addRecipients(THIRD_FOR_RESULTS)
                .addStages(AT_TABLE, AGREED)
                .addPurposes(Purpose.RESULTS)
                .addAllCategories(without(SENSITIVE))
                .addAllPositions(ANYBODY)
                .addConditions(NECESSITY_JUDGED, PUBLIC_DECISION, NO_OBJECTION, LAWFULNESS_TESTED)
                .build());
        rows.add(law("PRIV-8.third-sensitive", "1.7(2), (3), 2.31(11)")
                .says(text(
                        "Een derde ontvangt resultaten met bijzondere of strafrechtelijke gegevens",
                        "A third party receives results with special or criminal data"))
                .addRecipients(THIRD_FOR_RESULTS)
                .addStages(AT_TABLE, AGREED)
                .addPurposes(Purpose.RESULTS)
                .addAllCategories(SENSITIVE)
                .addAllPositions(ANYBODY)
                .addConditions(NECESSITY_JUDGED, PUBLIC_DECISION, NO_OBJECTION, LAWFULNESS_TESTED, SUPPLIER_CONSENT)
                .build());
        rows.add(law("PRIV-9.partnership", "1.7(8)")
                .says(text(
                        "Een ander samenwerkingsverband ontvangt resultaten", "Another partnership receives results"))
                .addRecipients(OTHER_PARTNERSHIP)
                .addStages(AT_TABLE, AGREED)
                .addPurposes(Purpose.RESULTS)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .addConditions(NECESSITY_JUDGED, PUBLIC_DECISION, SUPPLIER_CONSENT)
                .build());
    }

    private static void houses(List<Row> rows) {
        rows.add(law("PRIV-9.match", "2.28(1), 1.7(8)")
                .says(text(
                        "Er wordt nagegaan of de betrokkene elders bekend is",
                        "It is found out whether the person concerned is known elsewhere"))
                .addRecipients(OTHER_HOUSE, OTHER_PARTNERSHIP)
                .addAllStages(JUDGED)
                .addPurposes(Purpose.MATCH)
                .addAllCategories(IDENTIFYING)
                .addAllPositions(CONCERNED)
                .addConditions(NECESSITY_JUDGED, PUBLIC_DECISION)
                .build());
        rows.add(law("PRIV-9.exchange", "2.28(2), (3)")
                .says(text(
                        "Een ander huis krijgt relevante gegevens over de betrokkene",
                        "Another house gets relevant data on the person concerned"))
                .addRecipients(OTHER_HOUSE)
                .addAllStages(JUDGED)
                .addPurposes(Purpose.EXCHANGE)
                .addAllCategories(without(SENSITIVE))
                .addAllPositions(CONCERNED)
                .addConditions(NECESSITY_JUDGED, PUBLIC_DECISION, KNOWN_OR_NEEDED_THERE)
                .build());
        rows.add(law("PRIV-9.exchange-sensitive", "2.28(2), (3), (4)")
                .says(text(
                        "Een ander huis krijgt bijzondere of strafrechtelijke gegevens over de betrokkene",
                        "Another house gets special or criminal data on the person concerned"))
                .addRecipients(OTHER_HOUSE)
                .addAllStages(JUDGED)
                .addPurposes(Purpose.EXCHANGE)
                .addAllCategories(SENSITIVE)
                .addAllPositions(CONCERNED)
                .addConditions(NECESSITY_JUDGED, PUBLIC_DECISION, KNOWN_OR_NEEDED_THERE, SUPPLIER_CONSENT)
                .build());
    }

    private static void persons(List<Row> rows) {
        rows.add(law("ROLE-11.lawfulness", "1.8(2)(b)")
                .says(text(
                        "Een daarmee belaste persoon toetst de rechtmatigheid",
                        "A person charged with it tests the lawfulness"))
                .addRecipients(LAWFULNESS_ROLE)
                .addAllStages(OPEN)
                .addPurposes(Purpose.TEST_LAWFULNESS)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .addConditions(NECESSITY_JUDGED)
                .build());
        rows.add(policy("ROLE-11.support", "ROLE-11")
                .says(text(
                        "Wie de systemen ondersteunt krijgt de inhoud van een casus",
                        "Whoever supports the systems gets the content of a case"))
                .addRecipients(SYSTEM_SUPPORT)
                .addAllStages(OPEN)
                .addPurposes(Purpose.SUPPORT_SYSTEMS)
                .addAllCategories(EVERYTHING)
                .addAllPositions(ANYBODY)
                .build());
    }

    private static RowBuilder law(String id, String article) {
        String requirement = id.substring(0, id.indexOf('.'));
        return row(id, Source.wgs(article, requirement)).origin(RowOrigin.LAW).effect(RowEffect.MAY_DISCLOSE);
    }

    private static RowBuilder withheld(String id, String article) {
        return law(id, article).effect(RowEffect.WITHHOLD);
    }

    private static RowBuilder policy(String id, String requirement) {
        return row(id, Source.policy(requirement))
                .origin(RowOrigin.HOUSE_DEFAULT)
                .effect(RowEffect.WITHHOLD);
    }

    private static RowBuilder row(String id, Source source) {
        return Row.builder()
                .id(new RuleId(id))
                .version(1)
                .source(source)
                .addRegimes(Regime.WGS_CASE_MEETING, Regime.WGS_LIST);
    }

    private static Text text(String nl, String en) {
        return new Text(nl, en);
    }

    private static List<DataCategory> without(List<DataCategory> some) {
        return List.copyOf(EnumSet.complementOf(EnumSet.copyOf(some)));
    }
}
