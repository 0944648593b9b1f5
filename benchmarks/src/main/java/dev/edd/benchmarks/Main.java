package dev.edd.benchmarks;

import dev.edd.benchmarks.form.FormGroup;
import dev.edd.benchmarks.host.HostGroup;
import dev.edd.benchmarks.jdbc.JdbcGroup;
import dev.edd.benchmarks.memory.MemoryGroup;
import dev.edd.benchmarks.report.Machine;
import dev.edd.benchmarks.report.Page;
import dev.edd.benchmarks.report.Results;
import dev.edd.benchmarks.step.StepGroup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The command: {@code quick} runs every group at its smallest, to prove that all of it works; {@code full}, alone or followed by names of
 * groups, measures and keeps the results; {@code page} writes the page from what is kept. Run from the root of the project.
 */
public final class Main {
    private static final List<Group> GROUPS =
            List.of(new StepGroup(), new FormGroup(), new MemoryGroup(), new JdbcGroup(), new HostGroup());
    private static final Path RESULTS = Path.of("benchmarks", "results");
    private static final Path QUICK = Path.of("benchmarks", "target", "quick");
    private static final Path DOCS = Path.of("docs");

    private Main() {}

    /**
     * Runs the command.
     *
     * @param arguments what to do
     */
    public static void main(String[] arguments) {
        if (!Files.exists(Path.of("benchmarks", "pom.xml"))) {
            throw new IllegalStateException("run it from the root of the project");
        }
        List<String> words = List.of(arguments);
        if (words.equals(List.of("quick"))) {
            GROUPS.forEach(group -> measure(group, Effort.QUICK, QUICK));
            Page.write(Results.readFrom(QUICK, names()), QUICK.resolve("docs"));
        } else if (!words.isEmpty() && words.get(0).equals("full")) {
            chosen(words.subList(1, words.size())).forEach(group -> measure(group, Effort.FULL, RESULTS));
        } else if (words.equals(List.of("page"))) {
            Page.write(Results.readFrom(RESULTS, names()), DOCS);
        } else {
            throw new IllegalArgumentException("quick | full [" + String.join("] [", names()) + "] | page");
        }
    }

    private static void measure(Group group, Effort effort, Path folder) {
        System.out.println("== " + group.name());
        new Results(
                        group.name(),
                        effort == Effort.QUICK,
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        Machine.here(),
                        group.measure(effort))
                .writeTo(folder);
    }

    private static List<Group> chosen(List<String> names) {
        if (!names().containsAll(names)) {
            throw new IllegalArgumentException("there are the groups " + names() + ", not " + names);
        }
        return names.isEmpty()
                ? GROUPS
                : GROUPS.stream().filter(group -> names.contains(group.name())).toList();
    }

    private static List<String> names() {
        return GROUPS.stream().map(Group::name).toList();
    }
}
