package nl.regie.conformance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.PersonId;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.profile.Profile;
import nl.regie.core.topx.Candidate;
import nl.regie.core.topx.CandidateId;
import nl.regie.core.topx.ListCriteria;
import nl.regie.core.topx.Listed;
import nl.regie.core.topx.Placement;
import nl.regie.core.topx.Proposal;
import nl.regie.core.topx.Retest;
import nl.regie.core.topx.TopX;
import nl.regie.core.topx.TopXList;
import nl.regie.core.violation.InvalidDocumentException;
import nl.regie.core.violation.Violation;

/** Lists of prioritised persons: testing, proposing, placing, testing again and leaving. */
final class ListOperations {

    static final Map<String, Operation> ALL = Map.of(
            "list-test", ListOperations::test,
            "list-propose", ListOperations::propose,
            "list-place", ListOperations::place,
            "list-retest", ListOperations::retest,
            "list-remove", ListOperations::remove,
            "after-removal", ListOperations::afterRemoval);

    private ListOperations() {}

    /** A shipped set of criteria by its id, or criteria of one's own. */
    private static TopX criteria(Asked question) {
        JsonNode given = question.node("criteria");
        Profile profile = question.profile();
        ListCriteria criteria = given.isTextual()
                ? profile.topX().criteria().stream()
                        .filter(each -> each.id().equals(given.textValue()))
                        .findFirst()
                        .orElseThrow(() -> new RefusedQuestion("no criteria " + given.textValue()))
                : question.get("criteria", ListCriteria.class);
        return InvalidDocumentException.orElseThrow(TopX.of(criteria, profile.id(), profile.edition()));
    }

    private static Candidate candidate(JsonNode node, LocalDate asOf) {
        Asked asked = new Asked(node);
        Set<ProcedureStage> complete = ValueReader.set(ProcedureStage.class, node.path("complete"));
        PersonId person = asked.get("person", PersonId.class);
        return Candidate.of(asked.get("case", CaseFile.class), person, asOf, complete)
                .orElseThrow(() -> new RefusedQuestion("no person concerned: " + person));
    }

    private static JsonNode test(Asked question) {
        LocalDate asOf = question.get("asOf", LocalDate.class);
        return ValueWriter.decision(criteria(question).test(candidate(question.node("candidate"), asOf), asOf));
    }

    private static JsonNode propose(Asked question) {
        LocalDate asOf = question.get("asOf", LocalDate.class);
        List<Candidate> candidates = new java.util.ArrayList<>();
        question.node("candidates").forEach(node -> candidates.add(candidate(node, asOf)));
        Either<Violation, Proposal> proposed = criteria(question).propose(candidates, asOf);
        return answer(proposed.map(proposal -> {
            ObjectNode answer = ValueWriter.object();
            answer.set(
                    "candidates",
                    ids(proposal.candidates().stream()
                            .map(each -> each.person())
                            .toList()));
            answer.set(
                    "tied",
                    ids(proposal.tied().stream().map(each -> each.person()).toList()));
            answer.put("openPlaces", proposal.openPlaces());
            answer.set("numbers", ValueWriter.write(proposal.numbers()));
            return answer;
        }));
    }

    private static JsonNode ids(List<CandidateId> ids) {
        return ValueWriter.write(ids);
    }

    private static TopXList list(Asked question) {
        Asked list = new Asked(question.node("list"));
        return TopXList.of(
                list.get("criteria", String.class),
                list.all("entries", Listed.class),
                list.find("removed", Integer.class).orElse(0));
    }

    private static JsonNode place(Asked question) {
        LocalDate asOf = question.get("asOf", LocalDate.class);
        return answer(list(question)
                .place(
                        criteria(question),
                        candidate(question.node("candidate"), asOf),
                        question.get("placement", Placement.class))
                .map(ListOperations::list));
    }

    private static JsonNode retest(Asked question) {
        LocalDate asOf = question.get("asOf", LocalDate.class);
        Either<Violation, Retest> tested = list(question)
                .retest(
                        criteria(question),
                        candidate(question.node("candidate"), asOf),
                        asOf,
                        question.find("placement", Placement.class));
        return answer(tested.map(retest -> {
            ObjectNode answer = list(retest.list());
            answer.put("outcome", retest.outcome().code());
            answer.set("reason", ValueWriter.write(retest.reason()));
            return answer;
        }));
    }

    private static JsonNode remove(Asked question) {
        return answer(
                list(question).remove(question.get("person", CandidateId.class)).map(ListOperations::list));
    }

    private static ObjectNode list(TopXList list) {
        ObjectNode answer = ValueWriter.object();
        answer.set("entries", ids(list.entries().stream().map(Listed::person).toList()));
        answer.put("removed", list.removed());
        return answer;
    }

    private static JsonNode answer(Either<Violation, ObjectNode> found) {
        return found.getOrElseGet(
                refused -> ValueWriter.object().put("refused", refused.code().code()));
    }

    private static JsonNode afterRemoval(Asked question) {
        return ValueWriter.decision(question.profile()
                .afterRemoval()
                .judge(
                        question.get("case", CaseFile.class),
                        question.get("leftOn", LocalDate.class),
                        question.get("asOf", LocalDate.class)));
    }
}
