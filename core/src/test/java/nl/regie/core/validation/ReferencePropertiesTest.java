package nl.regie.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.json.CaseJson;
import nl.regie.core.violation.InvalidDocumentException;

/** Wherever a case refers to something, a reference to nothing is told there (SDK-2). */
class ReferencePropertiesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Every key whose text is an id of something else in the case. */
    private static final Set<String> KEYS = Set.of(
            "person",
            "participant",
            "organ",
            "supplier",
            "subject",
            "who",
            "to",
            "decidedBy",
            "worksFor",
            "of",
            "representative",
            "recipients",
            "participants",
            "members",
            "restsOn",
            "items",
            "consentOf",
            "consent",
            "by",
            "successor",
            "payer",
            "neededFor",
            "invited");

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    private record Reference(JsonNode within, String key, int index, String path) {

        void lose() {
            if (within instanceof ArrayNode list) {
                list.set(index, TextNode.valueOf("nowhere"));
            } else {
                ((ObjectNode) within).put(key, "nowhere");
            }
        }
    }

    private static List<Reference> references(JsonNode file) {
        List<Reference> found = new ArrayList<>();
        gather(file, "$", "", found);
        return found;
    }

    private static void gather(JsonNode node, String path, String key, List<Reference> found) {
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                String at = path + "[" + i + "]";
                if (list.get(i).isTextual() && KEYS.contains(key)) {
                    found.add(new Reference(list, key, i, at));
                }
                gather(list.get(i), at, key, found);
            }
        }
        node.properties().forEach(field -> {
            String at = path + "." + field.getKey();
            boolean date = field.getKey().equals("by") && path.startsWith("$.plan");
            if (field.getValue().isTextual() && KEYS.contains(field.getKey()) && !date) {
                found.add(new Reference(node, field.getKey(), -1, at));
            }
            if (!field.getKey().equals("extensions")) {
                gather(field.getValue(), at, field.getKey(), found);
            }
        });
    }

    @Property(tries = 300)
    void a_reference_to_nothing_is_told_where_it_stands(@ForAll("cases") CaseFile file) throws IOException {
        JsonNode json = MAPPER.readTree(CaseJson.TYPE.write(file));
        // whoever came was invited: without the invitation the meeting could not even be read
        json.path("meetings").forEach(meeting -> ((ObjectNode) meeting).remove("present"));
        for (int i = 0; i < references(json).size(); i++) {
            JsonNode copy = json.deepCopy();
            Reference reference = references(copy).get(i);
            reference.lose();
            CaseFile lost = InvalidDocumentException.orElseThrow(CaseJson.TYPE.read(MAPPER.writeValueAsBytes(copy)))
                    .value();
            assertThat(CaseValidator.violations(lost))
                    .filteredOn(violation -> violation.code() == CaseCode.UNRESOLVED)
                    .singleElement()
                    .satisfies(violation -> {
                        assertThat(violation.path()).isEqualTo(reference.path());
                        assertThat(violation.details()).hasSize(2);
                    });
        }
    }

    @Example
    void every_kind_of_reference_was_tried() {
        Set<String> kinds = new HashSet<>();
        CaseArbitraries.samples(2_000).forEach(file -> {
            try {
                references(MAPPER.readTree(CaseJson.TYPE.write(file)))
                        .forEach(reference -> kinds.add(reference.path().replaceAll("\\[[0-9]+\\]", "[]")));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(kinds)
                .contains(
                        "$.participants[].people[].person",
                        "$.consents[].of",
                        "$.consents[].given.representative",
                        "$.consents[].scope.recipients[]",
                        "$.holds[].items[]",
                        "$.roles[].person",
                        "$.roles[].participant",
                        "$.persons[].worksFor",
                        "$.members[]",
                        "$.notification.by",
                        "$.events[].by.person",
                        "$.events[].by.organ",
                        "$.events[].consentOf",
                        "$.items[].labels.subject",
                        "$.items[].labels.supplier",
                        "$.items[].labels.ground.secrecy.decidedBy",
                        "$.items[].labels.ground.secrecy.consent",
                        "$.items[].labels.conditions[].participants[]",
                        "$.items[].labels.releases[].to",
                        "$.items[].labels.releases[].by",
                        "$.items[].relation.to",
                        "$.items[].guidance.by",
                        "$.items[].measure.decidedBy",
                        "$.items[].appraisal.restsOn[]",
                        "$.plan.agreements[].labels.subject",
                        "$.plan.agreements[].who",
                        "$.plan.agreements[].person",
                        "$.plan.agreements[].restsOn[]",
                        "$.plan.agreements[].successor",
                        "$.plan.resources[].payer",
                        "$.plan.resources[].neededFor",
                        "$.meetings[].invited[]",
                        "$.results[].labels.supplier",
                        "$.results[].restsOn[]",
                        "$.decisions[].by.person",
                        "$.decisions[].by.organ");
    }
}
