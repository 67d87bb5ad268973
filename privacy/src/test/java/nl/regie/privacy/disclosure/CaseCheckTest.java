package nl.regie.privacy.disclosure;

import static nl.regie.privacy.disclosure.Situation.BOARD;
import static nl.regie.privacy.disclosure.Situation.CARE;
import static nl.regie.privacy.disclosure.Situation.ITEM;
import static nl.regie.privacy.disclosure.Situation.NURSE;
import static nl.regie.privacy.disclosure.Situation.OFFICIAL;
import static nl.regie.privacy.disclosure.Situation.POLICE;
import static nl.regie.privacy.disclosure.Situation.START;
import static nl.regie.privacy.disclosure.Situation.TODAY;
import static nl.regie.privacy.disclosure.Situation.head;
import static nl.regie.privacy.disclosure.Situation.labels;
import static nl.regie.privacy.disclosure.Situation.law;
import static nl.regie.privacy.disclosure.Situation.participant;
import static nl.regie.privacy.disclosure.Situation.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.life.Phase;
import nl.regie.core.life.Regime;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.text.Language;
import nl.regie.core.text.Text;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;
import nl.regie.core.violation.ViolationCode;
import nl.regie.privacy.framework.Appointment;
import nl.regie.privacy.framework.Clause;
import nl.regie.privacy.framework.Covenant;
import nl.regie.privacy.framework.Framework;
import nl.regie.privacy.framework.OpenCondition;
import nl.regie.privacy.framework.Purpose;
import nl.regie.privacy.review.Activation;
import nl.regie.privacy.review.ReviewCode;
import org.junit.jupiter.api.Test;

/** What keeps framework and covenants from ever disclosing anything of a case is told, and is so (PRIV-2, PRIV-3, ROLE-11). */
class CaseCheckTest {

    private static final Text SAYS = new Text("Zo is afgesproken", "So it was agreed");
    private static final CaseHead HEAD = head(Phase.ON_TABLE).build();
    private static final Covenant DIRECTED =
            covenant(appointing("5.1", OpenCondition.NECESSITY_JUDGED, CaseRole.PROCESS_DIRECTOR));

    private static Clause appointing(String number, OpenCondition condition, CaseRole role) {
        return new Clause(number, SAYS, new Appointment(condition, role));
    }

    private static Covenant covenant(Clause... clauses) {
        return new Covenant("voorbeeld", "1", SAYS, START, Optional.empty(), List.of(clauses));
    }

    private static RoleAssignment holds(CaseRole role, PersonId person, ParticipantId organ) {
        return new RoleAssignment(person, organ, role, START, Optional.empty(), false);
    }

    private static CaseHead held(RoleAssignment... roles) {
        return head(Phase.ON_TABLE).addRoles(roles).build();
    }

    private static List<ViolationCode> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }

    /** Whether the police sees anything when everybody judges everything. */
    private static boolean isEverDisclosed(Disclosure disclosure, CaseHead head) {
        List<Fulfilment> judged = head.participants().stream()
                .flatMap(organ -> organ.people().stream()
                        .map(who -> Situation.done(OpenCondition.NECESSITY_JUDGED, who.person(), organ.id())))
                .toList();
        DisclosureRequest asks = new DisclosureRequest(Recipient.of(POLICE), Purpose.DISCUSS, TODAY, judged);
        return Stream.of(BOARD, POLICE, CARE)
                .map(supplier -> labels(DataCategory.HOUSING).supplier(supplier).build())
                .anyMatch(labels ->
                        disclosure.to(head, asks).decide(ITEM, labels).outcome() == DisclosureOutcome.MAY_DISCLOSE);
    }

    private static void stands(Disclosure disclosure, CaseHead head, ViolationCode... codes) {
        assertThat(codes(disclosure.objections(head, TODAY))).containsExactly(codes);
        assertThat(isEverDisclosed(disclosure, head)).isEqualTo(codes.length == 0);
    }

    @Test
    void nothing_stands_in_the_way_of_a_case_with_designated_people() {
        stands(law(), HEAD);
    }

    @Test
    void a_covenant_that_appoints_by_a_role_nobody_holds_discloses_nothing_and_says_so() {
        stands(law(DIRECTED), HEAD, DisclosureCode.ROLE_VACANT);
        Violation told = law(DIRECTED).objections(HEAD, TODAY).get(0);
        assertThat(told.path()).isEqualTo("$.roles");
        assertThat(told.message(Language.NL)).contains("5.1", "voorbeeld", "\"process-director\"", "niemand");
        assertThat(told.message(Language.EN)).contains("5.1", "voorbeeld", "\"necessity-judged\"", "nobody");
        assertThat(told.found().in(Language.NL)).contains("procesregisseur");
        stands(law(DIRECTED), held(holds(CaseRole.PROCESS_DIRECTOR, OFFICIAL, BOARD)));
    }

    /** The role counts on the day that is asked about, and the covenant only while it holds. */
    @Test
    void a_role_that_ended_is_vacant() {
        CaseHead before = held(new RoleAssignment(
                OFFICIAL, BOARD, CaseRole.PROCESS_DIRECTOR, START, Optional.of(TODAY.minusDays(1)), false));
        stands(law(DIRECTED), before, DisclosureCode.ROLE_VACANT);
        assertThat(law(DIRECTED).objections(before, TODAY.minusDays(1))).isEmpty();
        Covenant ended = new Covenant("voorbeeld", "1", SAYS, START, Optional.of(TODAY), DIRECTED.clauses());
        stands(law(ended), before);
    }

    /** The person of the quickstart’s neighbour: he directs the process, and the municipality never designated him. */
    @Test
    void a_role_held_by_somebody_who_is_not_designated_discloses_nothing_and_says_who() {
        CaseHead head = held(
                holds(CaseRole.CASE_DIRECTOR, OFFICIAL, BOARD),
                holds(CaseRole.PROCESS_DIRECTOR, new PersonId("w-proces"), BOARD));
        stands(law(DIRECTED), head, DisclosureCode.NOT_DESIGNATED);
        Violation told = law(DIRECTED).objections(head, TODAY).get(0);
        assertThat(told.path()).isEqualTo("$.roles[1]");
        assertThat(told.source().place()).isEqualTo("1.8(2)");
        // designated by another participant than the one for which the role is held, or for something else
        stands(law(DIRECTED), held(holds(CaseRole.PROCESS_DIRECTOR, OFFICIAL, POLICE)), DisclosureCode.NOT_DESIGNATED);
        stands(
                law(DIRECTED),
                held(holds(CaseRole.PROCESS_DIRECTOR, Situation.TESTER, BOARD)),
                DisclosureCode.NOT_DESIGNATED);
    }

    /** A private participant judges what it supplied itself, so that not everything is closed. */
    @Test
    void a_role_held_for_a_private_participant_is_enough_for_its_own_items() {
        stands(law(DIRECTED), held(holds(CaseRole.PROCESS_DIRECTOR, NURSE, CARE)));
        Covenant decides = covenant(appointing("5.2", OpenCondition.PUBLIC_DECISION, CaseRole.PROCESS_DIRECTOR));
        assertThat(codes(law(decides).objections(held(holds(CaseRole.PROCESS_DIRECTOR, NURSE, CARE)), TODAY)))
                .containsExactly(DisclosureCode.NOT_DESIGNATED);
    }

    @Test
    void two_roles_must_be_held_by_one_person() {
        Covenant both = covenant(
                appointing("5.1", OpenCondition.NECESSITY_JUDGED, CaseRole.PROCESS_DIRECTOR),
                appointing("5.2", OpenCondition.NECESSITY_JUDGED, CaseRole.CASE_DIRECTOR));
        stands(law(both), HEAD, DisclosureCode.ROLE_VACANT, DisclosureCode.ROLE_VACANT);
        RoleAssignment process = holds(CaseRole.PROCESS_DIRECTOR, OFFICIAL, BOARD);
        stands(law(both), held(process), DisclosureCode.ROLE_VACANT);
        stands(
                law(both),
                held(process, holds(CaseRole.CASE_DIRECTOR, Situation.OFFICER, POLICE)),
                DisclosureCode.ROLES_APART);
        stands(law(both), held(process, holds(CaseRole.CASE_DIRECTOR, OFFICIAL, BOARD)));
    }

    @Test
    void a_case_in_which_nobody_is_designated_is_closed() {
        CaseHead nobody = CaseHead.builder()
                .copyOf(HEAD)
                .participants(List.of(
                        participant(POLICE, OrganisationType.POLICE),
                        participant(
                                BOARD,
                                OrganisationType.EXECUTIVE_BOARD,
                                new Designation(Situation.TESTER, Duty.LAWFULNESS_TEST, false))))
                .build();
        stands(law(), nobody, DisclosureCode.NOBODY_DESIGNATED);
        assertThat(law().objections(nobody, TODAY).get(0).path()).isEqualTo("$.participants");
        Participation board =
                participant(BOARD, OrganisationType.EXECUTIVE_BOARD, new Designation(OFFICIAL, Duty.EXECUTION, false));
        stands(law(), with(nobody, board).build());
    }

    @Test
    void what_is_the_same_for_every_case_is_told_of_this_one_too() {
        CaseHead local =
                CaseHead.builder().copyOf(HEAD).regime(Regime.LOCAL_COVENANT).build();
        stands(law(), local, DisclosureCode.NO_FRAMEWORK);
        CaseHead unclear =
                CaseHead.builder().copyOf(HEAD).phase(Optional.empty()).build();
        stands(law(), unclear, DisclosureCode.PHASE_UNKNOWN);
        LocalDate early = Framework.WGS.from().minusDays(1);
        assertThat(codes(law().objections(HEAD, early)))
                .contains(DisclosureCode.NOT_IN_FORCE, DisclosureCode.NOBODY_DESIGNATED);
        Disclosure unreviewed = InvalidDocumentException.orElseThrow(
                Disclosure.of(List.of(Framework.WGS), List.of(), Activation.of(List.of())));
        stands(unreviewed, HEAD, ReviewCode.NOT_REVIEWED);
    }
}
