package nl.regie.privacy.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.competence.ActRequest;
import nl.regie.core.competence.PublicAct;
import nl.regie.core.house.HouseDocuments;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.json.CaseJson;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.person.FreeText;
import nl.regie.core.role.CaseRole;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.disclosure.DisclosureRequest;
import nl.regie.privacy.disclosure.Fulfilment;
import nl.regie.privacy.disclosure.Recipient;
import nl.regie.privacy.disclosure.Situation;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Demand;
import nl.regie.privacy.framework.Exclusion;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.framework.Reach;
import nl.regie.privacy.log.LogPage;
import nl.regie.privacy.log.Logged;
import nl.regie.privacy.log.Seal;
import nl.regie.privacy.minimisation.Minimised;
import nl.regie.privacy.minimisation.Minimiser;
import nl.regie.privacy.profile.PrivacyProfile;
import nl.regie.privacy.result.Degree;
import nl.regie.privacy.result.Feedback;
import nl.regie.privacy.result.GivenResult;
import nl.regie.privacy.result.LawfulnessTest;
import nl.regie.privacy.result.RecipientKind;
import nl.regie.privacy.result.ResultId;
import nl.regie.privacy.result.ResultRegister;
import nl.regie.privacy.result.ResultRequest;
import nl.regie.privacy.result.ResultUse;
import nl.regie.privacy.result.SupplierAnswer;
import nl.regie.privacy.right.AccessExtract;
import nl.regie.privacy.right.AnswerNature;
import nl.regie.privacy.right.ExtractEntry;
import nl.regie.privacy.right.ExtractLine;
import nl.regie.privacy.right.ExtractRecipient;
import nl.regie.privacy.right.RequestId;

/** Broken documents at every door of the module (SDK-2, PRIV-15). */
class DocumentsTest extends HouseDocuments {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Text SAYS = new Text("Zo is afgesproken", "So it was agreed");
    private static final FreeText WORDS = FreeText.of("Kanarie1 \"zegt\" iets.");
    private static final ParticipantId BOARD = new ParticipantId("gem");
    private static final ParticipantId POLICE = new ParticipantId("pol");

    @Override
    protected Stream<Door> doors() {
        Minimised minimised = minimised();
        Door shown = new Door(
                "minimised case",
                new String(MinimisedCaseJson.write(minimised.file()), UTF_8),
                // nothing but a minimiser makes what can be written, so that what was read is told apart by its text
                // alone
                json -> MinimisedCaseJson.read(json).map(read -> json));
        return Stream.of(
                Door.of(
                        "framework",
                        FrameworkJson.TYPE,
                        Framework.builder()
                                .copyOf(Framework.WGS)
                                .rows(Framework.WGS.rows().subList(0, 3))
                                .build()),
                Door.of("covenant", CovenantJson.TYPE, covenant()),
                Door.of("profile", PrivacyProfileJson.TYPE, PrivacyProfile.NATIONAL),
                Door.of("log", LogJson.TYPE, log()),
                Door.of("receipt", ReceiptJson.TYPE, minimised.receipt()),
                Door.of("extract", RightsJson.EXTRACT, extract()),
                Door.of("request for results", ResultJson.REQUEST, request()),
                Door.of("register of results", ResultJson.REGISTER, register()),
                shown);
    }

    private static Covenant covenant() {
        Reach reach = Reach.builder()
                .addCategories(DataCategory.HEALTH)
                .addPurposes(Purpose.DISCUSS)
                .build();
        return new Covenant(
                "voorbeeld",
                "1",
                SAYS,
                DAY,
                Optional.of(DAY.plusYears(1)),
                List.of(
                        new Clause("1", SAYS, new Exclusion(reach)),
                        new Clause("2", SAYS, new Demand(reach, OpenCondition.SUPPLIER_ASKED)),
                        new Clause(
                                "3", SAYS, new Appointment(OpenCondition.NECESSITY_JUDGED, CaseRole.CASE_DIRECTOR))));
    }

    private static LogPage log() {
        Seal begin = Seal.begin("huis-voorbeeld");
        return new LogPage(begin, Logged.chain(begin, 3));
    }

    private static AccessExtract extract() {
        return AccessExtract.builder()
                .language(Language.NL)
                .request(new RequestId("v1"))
                .house("Huis Voorbeeld")
                .contactPoint("Gemeente Voorbeeld")
                .nature(AnswerNature.AWB_DECISION)
                .on(DAY)
                .partly(true)
                .addEntries(ExtractEntry.builder()
                        .number(1)
                        .category(DataCategory.HOUSING)
                        .addSays(new ExtractLine("Woonsituatie", WORDS))
                        .source("Gemeente Voorbeeld")
                        .ground("WGS 1.5")
                        .since(DAY)
                        .addRecipients(new ExtractRecipient("Reclassering Voorbeeld", DAY))
                        .purpose("het doel")
                        .build())
                .build();
    }

    static ResultRequest request() {
        ActRequest act = ActRequest.builder()
                .act(PublicAct.GIVE_RESULTS_TO_THIRD)
                .on(DAY)
                .by(new DecidedBy(new PersonId("w3"), BOARD, Optional.of(WORDS)))
                .addDecidesWith(POLICE)
                .build();
        return ResultRequest.builder()
                .act(act)
                .recipient(new ParticipantId("derde"))
                .privateThird(true)
                .addItems(new ItemId("i1"), new ItemId("i2"))
                .use(ResultUse.LEGAL_DUTIES)
                .compatible(true)
                .necessary(false)
                .addObjections(POLICE)
                .test(new LawfulnessTest(DAY, false))
                .addAnswers(new SupplierAnswer(BOARD, true, DAY), new SupplierAnswer(POLICE, false, DAY))
                .build();
    }

    static ResultRegister register() {
        return new ResultRegister(
                List.of(
                        new GivenResult(
                                new ResultId("r1"),
                                new ParticipantId("derde"),
                                RecipientKind.THIRD,
                                DAY,
                                Optional.of(DAY.plusYears(2))),
                        new GivenResult(new ResultId("r2"), POLICE, RecipientKind.PARTICIPANT, DAY, Optional.empty())),
                List.of(
                        new Feedback(
                                new ResultId("r1"), DAY, Degree.PARTLY, Degree.TOO_EARLY, false, Optional.of(WORDS)),
                        new Feedback(
                                new ResultId("r2"),
                                DAY.plusDays(1),
                                Degree.FULLY,
                                Degree.NOT,
                                true,
                                Optional.empty())));
    }

    private static Minimised minimised() {
        Fulfilment judged = Fulfilment.builder()
                .condition(OpenCondition.NECESSITY_JUDGED)
                .by(new PersonId("w3"))
                .organ(BOARD)
                .on(DAY)
                .addCategories(DataCategory.values())
                .build();
        return Minimiser.of(Situation.law())
                .minimise(
                        neighbour(),
                        new DisclosureRequest(Recipient.of(BOARD), Purpose.CARRY_OUT, DAY, List.of(judged)));
    }

    private static CaseFile neighbour() {
        try {
            byte[] json = Files.readAllBytes(Path.of("../examples/quickstart/cases/neighbour.json"));
            return InvalidDocumentException.orElseThrow(CaseJson.TYPE.check(json))
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
