package nl.regie.zgw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.core.arbitrary.CaseArbitraries;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.person.CitizenNumber;
import nl.regie.core.person.Identity;
import nl.regie.privacy.json.MinimisedCaseJson;
import nl.regie.privacy.minimisation.AnyMinimised;
import nl.regie.privacy.minimisation.MinimisedCase;
import nl.regie.privacy.minimisation.ShownItem;

/** What goes to a register of any case, behind any gate (SDK-6). */
class ZgwExportPropertiesTest {

    /** What is carried by where it goes or in the words of the standard, and the numbers that hold the document together. */
    private static final Pattern OTHERWISE_CARRIED = Pattern.compile("\\$\\.(format|version|recipient|case\\.kind"
            + "|items\\[\\d+]\\.id|results\\[\\d+]\\.id|persons\\[\\d+]\\.position|roles\\[\\d+]\\.(role|finallyAccountable)"
            + "|participants\\[\\d+]\\.organisation\\.type)");

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseArbitraries.cases();
    }

    private static List<ZgwRequest> requests(ZgwBundle bundle) {
        List<ZgwRequest> all = new ArrayList<>(List.of(bundle.zaak()));
        all.addAll(bundle.about(Registers.ZAAK));
        return all;
    }

    private static ZgwBundle bundle(MinimisedCase file) {
        ZgwTarget target = Registers.of(Registers.owner(file), true);
        return ZgwExport.to(target).flatMap(export -> export.export(file)).get();
    }

    private static boolean isEmpty(MinimisedCase file) {
        return file.shown().head().isEmpty();
    }

    @Property
    void whatever_goes_to_a_register_is_as_the_standard_says(
            @ForAll("cases") CaseFile file, @ForAll int seed, @ForAll int participant) {
        for (MinimisedCase minimised :
                List.of(AnyMinimised.mixed(file, seed, participant), AnyMinimised.open(file, participant))) {
            if (!isEmpty(minimised)) {
                requests(bundle(minimised)).forEach(Published::assertRequest);
            }
        }
    }

    @Property
    void everything_shown_is_carried_or_named(@ForAll("cases") CaseFile file, @ForAll int participant) {
        MinimisedCase minimised = AnyMinimised.open(file, participant);
        if (isEmpty(minimised)) {
            return;
        }
        for (ZgwTarget target :
                List.of(Registers.of(Registers.owner(minimised), true), Registers.bare(Registers.owner(minimised)))) {
            ZgwBundle bundle = ZgwExport.to(target)
                    .flatMap(export -> export.export(minimised))
                    .get();
            Set<String> sent = new HashSet<>();
            requests(bundle).forEach(request -> values(Published.node(request.body()), sent));
            List<String> lost = new ArrayList<>();
            JsonNode shown = Published.node(new String(MinimisedCaseJson.write(minimised), UTF_8));
            lost(shown, "$", bundle.report(), sent, recipient(shown), lost);
            assertThat(lost).isEmpty();
        }
    }

    private static String recipient(JsonNode shown) {
        for (int i = 0; i < shown.path("participants").size(); i++) {
            if (shown.path("participants").get(i).path("id").equals(shown.path("recipient"))) {
                return "$.participants[" + i + "]";
            }
        }
        return "none";
    }

    private static void values(JsonNode node, Set<String> found) {
        if (node.isValueNode()) {
            found.add(node.asText());
        }
        node.forEach(child -> values(child, found));
    }

    private static void lost(
            JsonNode node, String path, List<NotCarried> report, Set<String> sent, String own, List<String> lost) {
        boolean told = path.startsWith(own)
                || OTHERWISE_CARRIED.matcher(path).matches()
                || report.stream().anyMatch(line -> line.path().equals(path));
        if (told) {
            return;
        }
        if (node.isValueNode() && !sent.contains(node.asText())) {
            lost.add(path);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                lost(node.get(i), path + "[" + i + "]", report, sent, own, lost);
            }
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> lost(entry.getValue(), path + "." + entry.getKey(), report, sent, own, lost));
        }
    }

    @Property
    void nothing_goes_that_is_not_shown(@ForAll("cases") CaseFile file, @ForAll int seed, @ForAll int participant) {
        MinimisedCase minimised = AnyMinimised.mixed(file, seed, participant);
        if (isEmpty(minimised)) {
            return;
        }
        String shown = new String(MinimisedCaseJson.write(minimised), UTF_8);
        Pattern canary = Pattern.compile("(?i)kanarie[0-9]+");
        requests(bundle(minimised))
                .forEach(request -> canary.matcher(request.body())
                        .results()
                        .forEach(match -> assertThat(shown).contains(match.group())));
    }

    @Property
    void nothing_goes_if_nothing_is_shown(@ForAll("cases") CaseFile file, @ForAll int participant) {
        MinimisedCase minimised = AnyMinimised.closed(file, participant);
        ZgwTarget target = Registers.of(Registers.owner(minimised), true);
        assertThat(ZgwExport.to(target)
                        .flatMap(export -> export.export(minimised))
                        .getLeft())
                .isEqualTo(Refusal.NOTHING_SHOWN);
    }

    @Property
    void the_same_case_gives_the_same_requests(@ForAll("cases") CaseFile file, @ForAll int participant) {
        MinimisedCase minimised = AnyMinimised.open(file, participant);
        if (!isEmpty(minimised)) {
            assertThat(requests(bundle(minimised))).isEqualTo(requests(bundle(minimised)));
        }
    }

    @Property
    void who_goes_out_comes_back(@ForAll("cases") CaseFile file, @ForAll int participant) {
        MinimisedCase minimised = AnyMinimised.open(file, participant);
        if (isEmpty(minimised)) {
            return;
        }
        ZgwBundle bundle = bundle(minimised);
        ZgwDraft draft = ZgwImport.read(Answers.of(bundle).getBytes(UTF_8)).get();
        Set<String> told = bundle.report().stream()
                .filter(line -> line.reason() != Reason.NO_FIELD)
                .map(NotCarried::path)
                .collect(java.util.stream.Collectors.toSet());
        List<Object> expected = new ArrayList<>();
        for (int i = 0; i < minimised.shown().items().size(); i++) {
            ShownItem item = minimised.shown().items().get(i);
            String path = "$.items[" + i + "]";
            boolean professional = bundle.report().contains(new NotCarried(path, Reason.NO_FIELD));
            if (!told.contains(path) && !professional && item.content() instanceof Identity identity) {
                expected.add(identity.name());
                identity.born().ifPresent(expected::add);
            } else if (!told.contains(path) && !professional && item.content() instanceof CitizenNumber number) {
                expected.add(number.bsn());
            }
        }
        List<Object> back = new ArrayList<>();
        draft.persons().forEach(person -> {
            person.identity().ifPresent(identity -> {
                back.add(identity.name());
                identity.born().ifPresent(back::add);
            });
            person.number().ifPresent(back::add);
        });
        assertThat(back).containsExactlyInAnyOrderElementsOf(expected);
    }
}
