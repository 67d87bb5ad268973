package nl.regie.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.consent.HoldKind;
import nl.regie.core.consent.LegalHold;
import nl.regie.core.id.CaseId;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.json.CaseJson;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Step;
import nl.regie.core.person.FreeText;
import nl.regie.core.plan.Agreement;
import nl.regie.core.topx.Qualification;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.log.LogAction;
import nl.regie.privacy.log.LogEvent;
import nl.regie.privacy.log.LogReadingPurpose;
import nl.regie.privacy.log.LogStore;
import nl.regie.privacy.log.LogVerdict;
import nl.regie.registration.deletion.Deletions;
import nl.regie.registration.deletion.Deletions.Became;
import nl.regie.registration.log.LogReadings;
import nl.regie.registration.refusal.ConflictException;
import nl.regie.registration.refusal.RefusedException;
import nl.regie.registration.topx.Lists;
import nl.regie.registration.view.Views;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The house on one database: what must go, the list, and the log; the same tests run on another. */
@SpringBootTest(properties = "registration.today=2026-11-25")
@Import(Scenario.class)
abstract class HouseTest {

    private static final CaseId LISTED = new CaseId("ZVH-2025-0600");

    @Autowired
    Scenario scenario;

    @Autowired
    Deletions deletions;

    @Autowired
    Lists lists;

    @Autowired
    Views views;

    @Autowired
    LogReadings readings;

    @Autowired
    LogStore log;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_round_deletes_a_refused_case_once_the_notifier_was_told_and_forgets_its_key() {
        CaseId id = scenario.notified("police");
        scenario.step("casedirector", id, Step.REFUSE);
        assertThat(deletions.run(scenario.user("casedirector")))
                .noneMatch(outcome -> outcome.caseId().equals(id));

        deletions.notifierAnswered(scenario.user("casedirector"), id, scenario.stamp(id));
        List<Deletions.Outcome> outcomes = deletions.run(scenario.user("casedirector"));

        assertThat(outcomes).contains(new Deletions.Outcome(id, 2, Became.WHOLE));
        assertThat(scenario.file(id).phase()).isEqualTo(Phase.DELETED);
        assertThat(document(id)).doesNotContain(Scenario.FAMILY);
        assertThat(count("select count(*) from case_salt where case_id = ? and salt <> ''", id))
                .isZero();
        assertThat(verdict()).isInstanceOf(LogVerdict.Whole.class);
    }

    @Test
    void whoever_looks_at_a_deleted_case_makes_no_key_for_it_again() {
        CaseId id = scenario.notified("police");
        scenario.step("casedirector", id, Step.REFUSE);
        scenario.step("casedirector", id, Step.DELETE);

        views.look(scenario.user("casedirector"), id, Purpose.NOTIFY);
        LogEvent first = last();
        views.look(scenario.user("casedirector"), id, Purpose.NOTIFY);

        assertThat(count("select count(*) from case_salt where case_id = ? and salt <> ''", id))
                .isZero();
        assertThat(last().casePseudonym()).isNotEqualTo(first.casePseudonym());
    }

    @Test
    void a_case_that_must_go_and_is_still_open_is_told_and_kept_until_it_is_closed() {
        CaseId id = scenario.inExecution();
        deletions.notNecessary(scenario.user("casedirector"), id, scenario.stamp(id), FreeText.of("Verhuisd."));

        assertThat(deletions.run(scenario.user("casedirector")))
                .contains(new Deletions.Outcome(id, scenario.file(id).items().size(), Became.NOT_YET));
        assertThat(document(id)).contains(Scenario.FAMILY);

        scenario.step("casedirector", id, Step.CLOSE);
        assertThat(deletions.run(scenario.user("casedirector")))
                .anyMatch(outcome -> outcome.equals(new Deletions.Outcome(id, outcome.items(), Became.WHOLE)));
        assertThat(document(id)).doesNotContain(Scenario.FAMILY);
        assertThat(count("select count(*) from fulfilment where case_id = ?", id))
                .isZero();
    }

    @Test
    void nothing_goes_by_the_hand_of_whoever_may_not_close_the_case_and_his_refusal_is_logged() {
        CaseId id = scenario.inExecution();
        FreeText why = FreeText.of("Verhuisd.");
        String stamp = scenario.stamp(id);
        assertThatThrownBy(() -> deletions.notNecessary(scenario.user("care"), id, stamp, why))
                .isInstanceOf(RefusedException.class);
        assertThat(last().action()).isEqualTo(LogAction.REFUSAL);
        assertThatThrownBy(() -> deletions.notifierAnswered(scenario.user("care"), id, stamp))
                .isInstanceOf(RefusedException.class);
        assertThat(count("select count(*) from retention_note where case_id = ?", id))
                .isZero();
        scenario.step("casedirector", id, Step.EVALUATE);
        assertThatThrownBy(() -> deletions.notNecessary(scenario.user("casedirector"), id, stamp, why))
                .isInstanceOf(ConflictException.class);

        deletions.notNecessary(scenario.user("casedirector"), id, scenario.stamp(id), why);
        assertThat(last().action()).isEqualTo(LogAction.CHANGE);
        scenario.step("casedirector", id, Step.CLOSE);

        assertThat(deletions.run(scenario.user("care"))).contains(new Deletions.Outcome(id, 0, Became.NOT_YOURS));
        assertThat(document(id)).contains(Scenario.FAMILY);
    }

    @Test
    void when_the_frame_is_due_what_was_written_in_it_goes_once() {
        CaseId id = held(file -> file);
        assertThat(document(id)).contains("Herhaalde overlast").contains("Samen een aanpak");

        assertThat(deletions.run(scenario.user("casedirector"))).contains(new Deletions.Outcome(id, 0, Became.PARTS));

        assertThat(document(id))
                .doesNotContain("Herhaalde overlast")
                .doesNotContain("Samen een aanpak")
                .contains(Scenario.FAMILY);
        assertThat(deletions.run(scenario.user("casedirector")))
                .noneMatch(outcome -> outcome.caseId().equals(id));
    }

    @Test
    void a_case_in_which_nothing_can_go_keeps_nothing_else_and_is_told() {
        CaseId before = held(file -> file);
        CaseId invalid = held(file -> CaseFile.builder()
                .copyOf(file)
                .addItems(suppliedByNobody(file.items().get(0)))
                .build());
        CaseId after = held(file -> file);

        List<Deletions.Outcome> outcomes = deletions.run(scenario.user("casedirector"));

        assertThat(outcomes)
                .contains(
                        new Deletions.Outcome(before, 0, Became.PARTS),
                        new Deletions.Outcome(invalid, 0, Became.INVALID),
                        new Deletions.Outcome(after, 0, Became.PARTS));
        assertThat(document(invalid)).contains("Herhaalde overlast");
    }

    private static Item suppliedByNobody(Item item) {
        Labels labels = Labels.builder()
                .copyOf(item.labels())
                .supplier(new ParticipantId("nobody"))
                .build();
        return new Item(new ItemId("x1"), labels, item.content());
    }

    /** A case that is no longer necessary, of which a claim holds everything but the frame. */
    private CaseId held(UnaryOperator<CaseFile> change) {
        CaseId id = scenario.inExecution();
        CaseFile changed = change.apply(scenario.file(id));
        List<ItemId> all = Stream.concat(
                        changed.items().stream().map(Item::id),
                        changed.plan().orElseThrow().agreements().stream().map(Agreement::id))
                .toList();
        LegalHold hold = LegalHold.builder()
                .kind(HoldKind.LEGAL_CLAIM)
                .basis(FreeText.of("Vordering."))
                .from(Scenario.TODAY)
                .items(all)
                .build();
        CaseFile held = CaseFile.builder().copyOf(changed).addHolds(hold).build();
        deletions.notNecessary(scenario.user("casedirector"), id, scenario.stamp(id), FreeText.of("Verhuisd."));
        jdbc.sql("update case_state set document = ? where case_id = ?")
                .params(new String(CaseJson.TYPE.write(held), UTF_8), id.value())
                .update();
        return id;
    }

    @Test
    void only_a_public_participant_places_somebody_and_only_who_qualifies() {
        assertThatThrownBy(() -> lists.place(scenario.user("probation"), LISTED, FreeText.of("Nodig.")))
                .isInstanceOf(RefusedException.class);
        assertThat(last().action()).isEqualTo(LogAction.REFUSAL);
        CaseId other = scenario.notified("police");
        scenario.step("casedirector", other, Step.JUDGE_FIT);
        assertThat(lists.test(scenario.user("casedirector"), other).outcome())
                .isEqualTo(Qualification.DOES_NOT_QUALIFY);
        assertThatThrownBy(() -> lists.place(scenario.user("casedirector"), other, FreeText.of("Toch.")))
                .isInstanceOf(InvalidDocumentException.class);
        assertThat(last().action()).isEqualTo(LogAction.REFUSAL);
    }

    @Test
    void whoever_leaves_the_list_leaves_a_count_and_the_data_must_go() {
        int removed = lists.removed();
        lists.place(scenario.user("casedirector"), LISTED, FreeText.of("Nodig."));
        assertThat(lists.listed(scenario.user("casedirector"))).hasSize(1);
        assertThat(lists.listed(scenario.user("care"))).isEmpty();
        lists.retest(scenario.user("casedirector"), LISTED, Optional.of(FreeText.of("Nog steeds nodig.")));

        lists.remove(scenario.user("casedirector"), LISTED);

        assertThat(lists.listed(scenario.user("casedirector"))).isEmpty();
        assertThat(lists.removed()).isEqualTo(removed + 1);
        assertThat(deletions.plan(scenario.user("casedirector"), LISTED).due()).isNotEmpty();
    }

    @Test
    void whoever_is_listed_of_a_case_that_was_closed_can_be_removed_and_of_one_that_is_deleted_is_gone() {
        CaseId id = listable(new CaseId("ZVH-2025-0600-a"));
        lists.place(scenario.user("casedirector"), id, FreeText.of("Kanariereden."));
        scenario.step("casedirector", id, Step.CLOSE);
        assertThat(lists.listed(scenario.user("casedirector"))).isNotEmpty();
        assertThat(lists.restsOn(scenario.user("casedirector"), id)).isEmpty();
        assertThatThrownBy(() -> lists.remove(scenario.user("probation"), id)).isInstanceOf(RefusedException.class);
        lists.remove(scenario.user("casedirector"), id);
        assertThat(entries(id)).isZero();

        CaseId other = listable(new CaseId("ZVH-2025-0600-b"));
        int removed = lists.removed();
        lists.place(scenario.user("casedirector"), other, FreeText.of("Kanariereden."));
        assertThat(entries(other)).isEqualTo(1);
        scenario.step("casedirector", other, Step.CLOSE);
        scenario.step("casedirector", other, Step.DELETE);
        assertThat(entries(other)).isZero();
        assertThat(lists.removed()).isEqualTo(removed + 1);
    }

    /** A case like the one that can be listed, of which no other test hears. */
    private CaseId listable(CaseId id) {
        keep(CaseFile.builder().copyOf(scenario.file(LISTED)).id(id).build());
        jdbc.sql("insert into seat select username, ?, participant, person from seat where case_id = ?")
                .params(id.value(), LISTED.value())
                .update();
        return id;
    }

    private void keep(CaseFile file) {
        jdbc.sql("insert into case_state (case_id, version, document, digest) values (?, 1, ?, '-')")
                .params(file.id().value(), new String(CaseJson.TYPE.write(file), UTF_8))
                .update();
    }

    private int entries(CaseId id) {
        return jdbc.sql("select count(*) from topx_entry where person like ?")
                .param(id.value() + "/%")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_log_that_was_tampered_with_is_told_broken_at_its_place() {
        assertThat(verdict()).isInstanceOf(LogVerdict.Whole.class);
        String entry = jdbc.sql("select entry from log_entry where sequence = 3")
                .query(String.class)
                .single();
        jdbc.sql("update log_entry set entry = ? where sequence = 3")
                .param(entry.replace("\"change\"", "\"view\""))
                .update();

        LogVerdict verdict = verdict();

        jdbc.sql("update log_entry set entry = ? where sequence = 3")
                .param(entry)
                .update();
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        LogVerdict.Broken.class,
                        broken -> assertThat(broken.at()).isEqualTo(3));
    }

    private LogEvent last() {
        return log.from(log.head().length()).iterator().next().event();
    }

    private LogVerdict verdict() {
        return readings.verify(scenario.user("dpo"), LogReadingPurpose.LAWFULNESS);
    }

    private String document(CaseId id) {
        return jdbc.sql("select document from case_state where case_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private int count(String sql, CaseId... ids) {
        return jdbc.sql(sql)
                .params(Arrays.stream(ids).map(CaseId::value).toList())
                .query(Integer.class)
                .single();
    }
}
