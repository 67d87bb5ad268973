package nl.regie.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading vectors: what they share, how they change it, and what is no vector. */
class VectorReaderTest {

    private static final String VECTOR =
            "{'id':'a-1','requirement':'SDK-3','source':'P','origin':'hand','title':{'nl':'t','en':'t'},'input':%s,'expected':{}}";

    @TempDir
    Path folder;

    private TestVector read(String input) throws IOException {
        return readAll("{'vectors':[" + String.format(VECTOR, input) + "]}").get(0);
    }

    private List<TestVector> readAll(String file) throws IOException {
        write("op/a.json", file);
        return VectorReader.read(folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace('\'', '"'));
    }

    @Test
    void a_document_is_used_and_changed() throws IOException {
        write("shared/base.json", "{'a':1,'list':[1,2,3],'gone':true}");
        write("shared/more/next.json", "{'$use':'base','$patch':[{'op':'replace','path':'/a','value':2}]}");
        TestVector vector = read(
                "{'x':{'$use':'more/next','$patch':[{'op':'add','path':'/list/-','value':4},"
                        + "{'op':'add','path':'/list/0','value':0},{'op':'remove','path':'/list/1'},{'op':'remove','path':'/gone'}]}}");
        assertThat(vector.input()).hasToString("{\"x\":{\"list\":[0,2,3,4],\"a\":2}}");
        assertThat(vector.operation()).isEqualTo("op");
        assertThat(read("{'x':{'$use':'base'}}").input())
                .hasToString("{\"x\":{\"a\":1,\"list\":[1,2,3],\"gone\":true}}");
    }

    @Test
    void a_change_may_bring_a_shared_document() throws IOException {
        write("shared/base.json", "{'a':1}");
        write("shared/value.json", "[7]");
        TestVector vector = read("{'$use':'base','$patch':[{'op':'add','path':'/b','value':{'$use':'value'}}]}");
        assertThat(vector.input()).hasToString("{\"a\":1,\"b\":[7]}");
    }

    private void refuses(String input, String message) {
        assertThatThrownBy(() -> read(input))
                .isInstanceOf(UnusableException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_change_that_changes_nothing_is_a_mistake() throws IOException {
        write("shared/base.json", "{'a':1,'list':[1]}");
        String use = "{'$use':'base','$patch':[%s]}";
        refuses(String.format(use, "{'op':'replace','path':'/b','value':1}"), "nothing at /b");
        refuses(String.format(use, "{'op':'remove','path':'/list/1'}"), "no such place: /list/1");
        refuses(String.format(use, "{'op':'add','path':'/list/2','value':1}"), "no such place: /list/2");
        refuses(String.format(use, "{'op':'add','path':'/a/b','value':1}"), "nothing to add to");
        refuses(String.format(use, "{'op':'add','path':'/c'}"), "without a value");
        refuses(String.format(use, "{'op':'move','path':'/a'}"), "not a change");
        refuses(String.format(use, "{'op':'remove','path':''}"), "within a document");
    }

    @Test
    void documents_do_not_use_each_other_in_a_circle_and_stay_in_their_folder() throws IOException {
        write("shared/a.json", "{'$use':'b'}");
        write("shared/b.json", "{'$use':'a'}");
        refuses("{'$use':'a'}", "circle");
        refuses("{'$use':'../op/a'}", "not the name");
        refuses("{'$use':'nothing'}", "cannot read");
    }

    @Test
    void what_is_no_vector_is_told() throws IOException {
        String good = String.format(VECTOR, "{}");
        assertThat(readAll("{'vectors':[" + good + "]}")).hasSize(1);
        for (String[] wrong : new String[][] {
            {good.replace("'a-1'", "'A 1'"), "not an id"},
            {good.replace("'hand'", "'guessed'"), "not an origin"},
            {good.replace("'source':'P',", ""), "no source"},
            {good.replace("'P'", "' '"), "says nothing"},
            {good.replace("'expected'", "'expects'"), "has no expects"},
            {good + "," + good, "two vectors have the id a-1"},
        }) {
            assertThatThrownBy(() -> readAll("{'vectors':[" + wrong[0] + "]}"))
                    .isInstanceOf(UnusableException.class)
                    .hasMessageContaining(wrong[1]);
        }
        assertThatThrownBy(() -> readAll("{'vectors':[]}")).hasMessageContaining("no vectors in");
        assertThatThrownBy(() -> readAll("{}")).hasMessageContaining("holds no vectors");
        assertThatThrownBy(() -> readAll("{'vectors':[],'vectors':[]}")).hasMessageContaining("cannot read");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatThrownBy(() -> VectorReader.read(folder.resolve("nowhere"))).isInstanceOf(UnusableException.class);
    }
}
