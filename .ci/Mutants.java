import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Says what mutation testing found, and fails when a mutant lived that docs/accepted-mutants.tsv does not list. Run it in the
 * project's folder after {@code ./mvnw -Pmutation -pl edd-adapters-memory -am verify}:
 *
 * <pre>java .ci/Mutants.java</pre>
 *
 * <p>The list knows a mutant by where it is and what it changes, and how many such there are, never by its line: so it holds
 * while the code around it moves. What is listed and was killed is printed and may be struck out; it does not fail, since a
 * loaded machine may kill by running out of time. After a run that was narrowed to some classes it judges those, and says
 * nothing of what is listed of others.
 */
final class Mutants {
    private static final Path LIST = Path.of("docs", "accepted-mutants.tsv");
    private static final List<String> MODULES = List.of("edd-domain", "edd-ports");
    private static final int COLUMNS = 6;

    /** Where a mutant is and what it changes; the number that javac gives a lambda is no part of it. */
    private record Place(String module, String type, String method, String change) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return String.join("\t", module, type, method, change);
        }
    }

    private record Mutant(Place place, boolean detected, String status) {}

    private record Accepted(int count, String reason) {}

    private final List<String> faults = new ArrayList<>();

    public static void main(String[] none) throws Exception {
        Mutants found = new Mutants();
        found.look(found.mutants(), accepted());
        found.faults.forEach(System.err::println);
        if (!found.faults.isEmpty()) {
            System.exit(1);
        }
    }

    private void look(List<Mutant> mutants, Map<Place, Accepted> accepted) throws IOException {
        onlyGeneratedTypesAreLeftOut();
        for (String module : MODULES) {
            if (mutants.stream().noneMatch(each -> each.place().module().equals(module))) {
                faults.add("was not mutated:\t" + module);
            }
        }
        Map<Place, Integer> lived = new TreeMap<>();
        for (Mutant mutant : mutants) {
            if (!mutant.detected()) {
                lived.merge(mutant.place(), 1, Integer::sum);
            }
        }
        System.out.println("module\tmutants\tkilled\ttimed out\tsurvived\tnot covered\tdetected %");
        mutants.stream().map(each -> each.place().module()).distinct().sorted().forEach(module -> print(module, mutants));

        lived.forEach((place, count) -> {
            int listed = accepted.containsKey(place) ? accepted.get(place).count() : 0;
            if (count > listed) {
                faults.add("lived, " + count + " of " + listed + " that are accepted:\t" + place);
            }
        });
        Map<Place, Accepted> tried = new LinkedHashMap<>(accepted);
        tried.keySet().removeIf(place -> mutants.stream().noneMatch(each -> each.place().type().equals(place.type())));
        tried.forEach((place, listed) -> {
            int count = lived.getOrDefault(place, 0);
            if (count < listed.count()) {
                System.out.println("killed, though " + listed.count() + " are accepted and " + count + " lived:\t" + place);
            }
        });
        System.out.println("accepted\t" + tried.values().stream().mapToInt(Accepted::count).sum()
                + "\tin " + LIST + ", lived\t" + lived.values().stream().mapToInt(each -> each).sum());
    }

    private static void print(String module, List<Mutant> all) {
        List<Mutant> mutants = all.stream().filter(each -> each.place().module().equals(module)).toList();
        long detected = mutants.stream().filter(Mutant::detected).count();
        System.out.printf(
                Locale.ROOT,
                "%s\t%d\t%d\t%d\t%d\t%d\t%.1f%n",
                module,
                mutants.size(),
                detected - with("TIMED_OUT", mutants),
                with("TIMED_OUT", mutants),
                with("SURVIVED", mutants),
                with("NO_COVERAGE", mutants),
                100.0 * detected / mutants.size());
    }

    private static long with(String status, List<Mutant> mutants) {
        return mutants.stream().filter(each -> each.status().equals(status)).count();
    }

    private List<Mutant> mutants() throws Exception {
        List<Mutant> mutants = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(""))) {
            for (Path module : modules.sorted().toList()) {
                Path report = module.resolve("target/pit-reports/mutations.xml");
                if (Files.exists(report)) {
                    mutants.addAll(read(report));
                }
            }
        }
        if (mutants.isEmpty()) {
            faults.add("no target/pit-reports/mutations.xml in any module: run the profile \"mutation\" first");
        }
        return mutants;
    }

    private List<Mutant> read(Path report) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("mutation");
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            String type = text(node, "mutatedClass");
            Place place = new Place(
                    module(type, text(node, "sourceFile")),
                    type,
                    text(node, "mutatedMethod").replaceFirst("^lambda\\$(.+)\\$\\d+$", "$1, lambda"),
                    text(node, "description").replaceFirst(" for dev/.*$", ""));
            boolean detected = node.getAttribute("detected").equals("true");
            String status = node.getAttribute("status");
            if (!detected && !status.equals("SURVIVED") && !status.equals("NO_COVERAGE")) {
                faults.add("was not tried to its end, " + status + ":\t" + place);
            }
            mutants.add(new Mutant(place, detected, status));
        }
        return mutants;
    }

    /** The module that has the source; what has none was generated, and is not to be mutated. */
    private String module(String type, String file) throws IOException {
        Path source = Path.of(type.substring(0, type.lastIndexOf('.')).replace('.', '/'), file);
        try (Stream<Path> modules = Files.list(Path.of(""))) {
            return modules.filter(each -> Files.exists(each.resolve("src/main/java").resolve(source)))
                    .map(Path::toString)
                    .findFirst()
                    .orElseGet(() -> {
                        faults.add("mutated, though nobody wrote it: " + type);
                        return "generated";
                    });
        }
    }

    /** The root pom leaves types out by name, as Immutables names what it generates: nobody else may. */
    private void onlyGeneratedTypesAreLeftOut() throws IOException {
        for (String module : List.of("edd-domain", "edd-ports")) {
            try (Stream<Path> sources = Files.walk(Path.of(module, "src/main/java"))) {
                sources.filter(each -> each.getFileName().toString().matches(".*Builder\\.java|With.*\\.java"))
                        .forEach(each -> faults.add("named as if it were generated, and so not mutated: " + each));
            }
        }
    }

    private static String text(Element node, String name) {
        return node.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Map<Place, Accepted> accepted() throws IOException {
        Map<Place, Accepted> accepted = new LinkedHashMap<>();
        for (String line : Files.readAllLines(LIST)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] column = line.split("\t", -1);
            if (column.length != COLUMNS || column[COLUMNS - 1].isBlank()) {
                throw new IllegalStateException("not module, class, method, change, count and a reason: " + line);
            }
            Place place = new Place(column[0], column[1], column[2], column[3]);
            if (accepted.put(place, new Accepted(Integer.parseInt(column[4]), column[5])) != null) {
                throw new IllegalStateException("listed twice: " + place);
            }
        }
        return accepted;
    }
}
