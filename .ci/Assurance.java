import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Writes the figures of docs/assurance.md from the reports of one full run, as {@code .ci/assure} leaves them under
 * {@code target/assurance}: what stands between the page's two marks is made anew, the rest is prose and stays. A report that
 * is missing, empty or tells of a failure ends this program, and the page stays as it was.
 */
final class Assurance {
    private static final Path PAGE = Path.of("docs", "assurance.md");
    private static final Path REPORTS = Path.of("target", "assurance");
    private static final String BEGIN = "<!-- figures: made by .ci/assure -->";
    private static final String END = "<!-- end of figures -->";
    private static final List<String> SUITES = List.of(
            "dev.edd.adapters.memory.interleaved.MemoryIsLinearizableTest",
            "dev.edd.adapters.memory.interleaved.LincheckFindsRacesTest",
            "dev.edd.adapters.jdbc.sidebyside.SideBySideTest",
            "dev.edd.adapters.jdbc.sidebyside.SideBySideSeesTest",
            "dev.edd.testkit.canary.NothingPersonalIsShownTest",
            "dev.edd.adapters.jdbc.proof.PersonalDataTest",
            "dev.edd.adapters.jdbc.proof.DriverTextsTest",
            "dev.edd.host.PersonalDataIT");
    private static final int LEAST_SECONDS = 60;
    private static final List<String> FUZZED = List.of(
            "executions", "edges", "features", "corpus", "branches", "lines", "findings");

    public static void main(String[] arguments) throws Exception {
        String figures = "Taken on " + arguments[0] + " at commit " + arguments[1] + " on "
                + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("java.vm.name") + " "
                + Runtime.version() + ".\n\n" + mutants() + suites() + fuzz();
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(PAGE + " has lost its marks");
        }
        Files.writeString(PAGE, page.substring(0, begin + BEGIN.length()) + "\n\n" + figures + page.substring(end));
    }

    /** What .ci/Mutants.java said, a line for each module. */
    private static String mutants() throws IOException {
        StringBuilder table = new StringBuilder("### Mutants\n\n"
                + "| module | mutants | killed | by time-out | survived | without coverage | detected |\n"
                + "|---|---:|---:|---:|---:|---:|---:|\n");
        List<String> modules = Files.readAllLines(REPORTS.resolve("mutants.txt")).stream()
                .filter(line -> line.matches("edd-.*\\t[0-9.]+"))
                .toList();
        if (modules.size() < 2) {
            throw new IllegalStateException("not both modules were mutated: " + modules);
        }
        modules.forEach(line -> table.append("| ").append(line.replace("\t", " | ")).append(" % |\n"));
        return table.append('\n').toString();
    }

    private static String suites() throws Exception {
        StringBuilder table = new StringBuilder("### Model checking, runs side by side, canaries\n\n"
                + "| suite | tests | seconds |\n|---|---:|---:|\n");
        List<Path> reports = files(REPORTS.resolve("suites"), ".xml");
        for (String suite : SUITES) {
            if (reports.stream().noneMatch(each -> each.toString().endsWith("TEST-" + suite + ".xml"))) {
                throw new IllegalStateException("did not run: " + suite);
            }
        }
        for (Path report : reports) {
            Element suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
            int tests = Integer.parseInt(suite.getAttribute("tests"));
            if (tests == 0 || Stream.of("failures", "errors", "skipped").anyMatch(each -> !suite.getAttribute(each).equals("0"))) {
                throw new IllegalStateException("no proof: " + report);
            }
            double seconds = Double.parseDouble(suite.getAttribute("time").replace(",", ""));
            table.append("| `").append(suite.getAttribute("name")).append("` | ").append(tests).append(" | ");
            table.append(Math.round(seconds)).append(" |\n");
        }
        return table.append('\n').toString();
    }

    private static String fuzz() throws IOException {
        StringBuilder table = new StringBuilder("### Fuzzing\n\nEdges and features as libFuzzer counts them; branches and lines are "
                + "those of the watched classes that were loaded.\n\n"
                + "| target | seconds | inputs | edges | features | corpus | branches | lines | findings |\n"
                + "|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        List<Path> reports = files(REPORTS.resolve("fuzz"), ".txt");
        for (String target : targets()) {
            if (!reports.contains(REPORTS.resolve("fuzz").resolve(target + ".txt"))) {
                throw new IllegalStateException("was not fuzzed: " + target);
            }
        }
        for (Path report : reports) {
            Map<String, String> said = new LinkedHashMap<>();
            for (String line : Files.readAllLines(report)) {
                int colon = line.indexOf(": ");
                if (colon > 0 && !line.startsWith(" ")) {
                    said.put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
            if (!said.keySet().containsAll(FUZZED)) {
                throw new IllegalStateException("says too little: " + report);
            }
            if (Integer.parseInt(said.get("seconds")) < LEAST_SECONDS || !said.get("findings").equals("0")) {
                throw new IllegalStateException("no proof: " + report);
            }
            table.append("| ").append(said.get("target")).append(" | ").append(said.get("seconds"));
            FUZZED.forEach(each -> table.append(" | ").append(said.get(each)));
            table.append(" |\n");
        }
        return table.append('\n').toString();
    }

    /** Every target has a corpus that is committed. */
    private static List<String> targets() throws IOException {
        List<String> targets = new ArrayList<>();
        for (String module : List.of("edd-testkit", "edd-adapters-jdbc", "examples/host-application")) {
            try (Stream<Path> corpora = Files.list(Path.of(module, "src/test/resources/fuzz"))) {
                corpora.filter(Files::isDirectory).map(each -> each.getFileName().toString()).forEach(targets::add);
            }
        }
        return targets;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(each -> each.toString().endsWith(ending)).sorted().forEach(files::add);
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("nothing reported in " + folder);
        }
        return files;
    }

    private Assurance() {}
}
