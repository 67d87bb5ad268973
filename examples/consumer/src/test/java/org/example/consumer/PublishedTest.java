package org.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What was published is what should be: these files, with this in them, and POMs that stand by themselves. */
class PublishedTest {

    private static final Path GROUP = Path.of(URI.create(System.getProperty("regie.repository")))
            .resolve("nl/regie");
    private static final String VERSION = System.getProperty("regie.version");

    private static final Map<String, Set<String>> DEPENDENCIES = Map.of(
            "regie-core", Set.of("jackson-core", "vavr", "jspecify"),
            "regie-privacy", Set.of("regie-core"),
            "regie-escalation", Set.of("regie-core"));

    private static Path folder(String artifact) {
        return GROUP.resolve(artifact).resolve(VERSION);
    }

    private static Path file(String artifact, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder(artifact))) {
            // a snapshot has a time in its name
            Pattern name = Pattern.compile(artifact + "-[0-9.]+(-SNAPSHOT|-[0-9.]+-[0-9]+)?" + Pattern.quote(end));
            List<Path> found = files.filter(
                            path -> name.matcher(path.getFileName().toString()).matches())
                    .toList();
            assertThat(found).as(artifact + end).hasSize(1);
            return found.get(0);
        }
    }

    private static List<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .toList();
        }
    }

    private static byte[] entry(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream in = file.getInputStream(file.getJarEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static Document xml(byte[] bytes) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Element parent, String... names) {
        List<String> texts = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && child.getTagName().equals(names[0])) {
                if (names.length == 1) {
                    texts.add(child.getTextContent().strip());
                } else {
                    texts.addAll(texts(child, Stream.of(names).skip(1).toArray(String[]::new)));
                }
            }
        }
        return texts;
    }

    @Test
    void three_libraries_are_published_and_nothing_else() throws IOException {
        try (Stream<Path> artifacts = Files.list(GROUP)) {
            assertThat(artifacts.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(DEPENDENCIES.keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"regie-core", "regie-privacy", "regie-escalation"})
    void each_has_its_files_and_no_others(String artifact) throws IOException {
        Set<String> ends = new TreeSet<>(Set.of(".jar", ".pom", "-sources.jar", "-javadoc.jar", "-cyclonedx.json"));
        if (artifact.equals("regie-core")) {
            ends.add("-tests.jar");
        }
        for (String end : ends) {
            file(artifact, end);
        }
        try (Stream<Path> files = Files.list(folder(artifact))) {
            assertThat(files.map(path -> path.getFileName().toString())
                            .filter(name -> name.startsWith(artifact) && !name.matches(".*\\.(md5|sha\\d+)")))
                    .hasSize(ends.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"regie-core", "regie-privacy", "regie-escalation"})
    void a_jar_is_a_module_with_its_own_packages_and_nothing_for_tests(String artifact) throws IOException {
        Path jar = file(artifact, ".jar");
        String own = artifact.replace("regie-", "nl/regie/") + "/";
        List<String> sources = entries(file(artifact, "-sources.jar"));
        assertThat(entries(jar)).contains("module-info.class");
        // a class of a test or of somebody else would have no source here
        assertThat(entries(jar).stream()
                        .filter(name -> !name.matches("META-INF/(MANIFEST\\.MF|maven/nl\\.regie/" + artifact
                                + "/pom\\.(xml|properties))|" + own + ".*\\.(properties|json)"))
                        .filter(name -> !sources.contains(name.replaceAll("([$].*)?\\.class$", ".java"))))
                .isEmpty();
        ModuleDescriptor module =
                ModuleFinder.of(jar).findAll().iterator().next().descriptor();
        assertThat(module.name()).isEqualTo(own.substring(0, own.length() - 1).replace('/', '.'));
        assertThat(module.exports()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"regie-core", "regie-privacy", "regie-escalation"})
    void sources_and_javadoc_hold_every_exported_package_and_the_builders(String artifact) throws IOException {
        ModuleDescriptor module = ModuleFinder.of(file(artifact, ".jar"))
                .findAll()
                .iterator()
                .next()
                .descriptor();
        List<String> sources = entries(file(artifact, "-sources.jar"));
        List<String> pages = entries(file(artifact, "-javadoc.jar"));
        for (ModuleDescriptor.Exports exported : module.exports()) {
            String folder = exported.source().replace('.', '/') + "/";
            assertThat(sources).contains(folder + "package-info.java");
            if (!exported.isQualified()) {
                assertThat(pages).contains(module.name() + "/" + folder + "package-summary.html");
            }
        }
        assertThat(sources).anyMatch(name -> name.endsWith("Builder.java"));
        List<String> builders = entries(file(artifact, ".jar")).stream()
                .filter(name -> name.matches(".*/[A-Za-z]+Builder\\.class"))
                .filter(name -> module.exports().stream()
                        .anyMatch(exported -> !exported.isQualified()
                                && exported.source()
                                        .replace('.', '/')
                                        .equals(name.substring(0, name.lastIndexOf('/')))))
                .map(name -> module.name() + "/" + name.replace(".class", ".html"))
                .toList();
        assertThat(builders).isNotEmpty();
        assertThat(pages).containsAll(builders);
    }

    @ParameterizedTest
    @ValueSource(strings = {"regie-core", "regie-privacy", "regie-escalation"})
    void a_pom_stands_by_itself_and_says_what_it_must(String artifact)
            throws IOException, SAXException, ParserConfigurationException {
        byte[] bytes = Files.readAllBytes(file(artifact, ".pom"));
        assertThat(entry(file(artifact, ".jar"), "META-INF/maven/nl.regie/" + artifact + "/pom.xml"))
                .isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("${", "child.");
        Element project = xml(bytes).getDocumentElement();
        for (String none : new String[] {
            "parent", "build", "profiles", "properties", "modules", "repositories", "dependencyManagement", "reporting"
        }) {
            assertThat(texts(project, none)).as(none).isEmpty();
        }
        assertThat(texts(project, "groupId")).containsExactly("nl.regie");
        assertThat(texts(project, "artifactId")).containsExactly(artifact);
        assertThat(texts(project, "version")).containsExactly(VERSION);
        assertThat(texts(project, "licenses", "license", "name")).containsExactly("EUPL-1.2");
        assertThat(texts(project, "name")).singleElement().asString().startsWith("Regie");
        assertThat(texts(project, "description")).singleElement().asString().isNotBlank();
        assertThat(texts(project, "developers", "developer", "name")).isNotEmpty();
        String home = texts(project, "url").get(0);
        assertThat(home).startsWith("https://");
        assertThat(texts(project, "scm", "url")).containsExactly(home);
        assertThat(texts(project, "scm", "connection")).containsExactly("scm:git:" + home + ".git");
        assertThat(texts(project, "dependencies", "dependency", "artifactId"))
                .containsExactlyInAnyOrderElementsOf(DEPENDENCIES.get(artifact));
        assertThat(texts(project, "dependencies", "dependency", "version")).hasSize(DEPENDENCIES.get(artifact).size());
        assertThat(texts(project, "dependencies", "dependency", "scope")).allMatch("compile"::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"regie-core", "regie-privacy", "regie-escalation"})
    void the_bill_of_materials_lists_what_comes_along_at_run_time(String artifact) throws IOException {
        String bill = Files.readString(file(artifact, "-cyclonedx.json"));
        Set<String> along = new TreeSet<>();
        Matcher purl = Pattern.compile("\"purl\" : \"pkg:maven/[^/]+/([^@]+)@").matcher(bill);
        while (purl.find()) {
            along.add(purl.group(1));
        }
        along.remove(artifact);
        along.remove("cyclonedx-maven-plugin");
        Set<String> expected = new TreeSet<>(Set.of("jackson-core", "vavr", "vavr-match", "jspecify"));
        if (!artifact.equals("regie-core")) {
            expected.add("regie-core");
        }
        assertThat(along).isEqualTo(expected);
    }

    @Test
    void the_generators_come_apart() throws IOException {
        assertThat(entries(file("regie-core", "-tests.jar")))
                .contains("nl/regie/core/arbitrary/CaseArbitraries.class")
                .allMatch(name -> name.startsWith("META-INF/") || name.startsWith("nl/regie/core/arbitrary/"));
    }
}
