package dev.edd.benchmarks.report;

import dev.edd.benchmarks.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes the page of the benchmarks, and its plots beside it, from results and nothing else. */
public final class Page {
    private static final String NAME = "benchmarks";

    private final List<Results> results;

    private Page(List<Results> results) {
        this.results = results;
    }

    /**
     * Writes {@code benchmarks.md}, and the plots into the folder {@code benchmarks} beside it.
     *
     * @param results what was measured, in the order to show it
     * @param folder where the page stands
     */
    public static void write(List<Results> results, Path folder) {
        new Page(results).write(folder);
    }

    private void write(Path folder) {
        StringBuilder page = new StringBuilder("""
                # Benchmarks

                Each group measures the library against what a user would pick instead (peers) and against the least work that could do the
                job (the floor), in one run, on one machine. The ratios are what counts; the absolute numbers stand beside them. This page is
                written from `benchmarks/results` by `java -jar benchmarks/target/edd-benchmarks.jar page`; how to measure again stands in
                [benchmarks/README.md](../benchmarks/README.md).

                ## Aims

                | group | aim | bound | measured | |
                |---|---|---|---|---|
                """);
        Aims.ALL.forEach(aim -> page.append(row(aim)));
        results.forEach(each -> page.append(group(each, folder)));
        put(folder.resolve(NAME + ".md"), page.toString());
    }

    private String row(Aim aim) {
        OptionalDouble number = results.stream()
                .filter(each -> each.group().equals(aim.group()))
                .map(each -> aim.reading().apply(each.figures()))
                .findFirst()
                .orElseGet(OptionalDouble::empty);
        String bound =
                (aim.direction() == Aim.Direction.AT_MOST ? "at most " : "at least ") + Numbers.three(aim.bound());
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(
                        aim.group(),
                        aim.text(),
                        bound,
                        number.isPresent() ? Numbers.three(number.getAsDouble()) : "not measured",
                        number.isEmpty() ? "" : aim.isReachedBy(number.getAsDouble()) ? "reached" : "missed")
                .replace("\r\n", "\n");
    }

    private static String group(Results results, Path folder) {
        Machine machine = results.machine();
        StringBuilder section = new StringBuilder("\n## Group `%s`\n\n%s, %d cores, %d GiB; %s; %s; %s%s.\n"
                .formatted(
                        results.group(),
                        machine.processor(),
                        machine.cores(),
                        machine.memory(),
                        machine.system(),
                        machine.jdk(),
                        results.date(),
                        results.quick() ? "; quick mode, whose numbers mean nothing" : ""));
        Map<String, List<Figure>> byMeasured = new LinkedHashMap<>();
        results.figures()
                .forEach(each -> byMeasured
                        .computeIfAbsent(each.measured(), name -> new ArrayList<>())
                        .add(each));
        byMeasured.forEach((measured, figures) -> {
            section.append("\n### ").append(measured).append("\n\n");
            Notes.on(results.group(), measured)
                    .ifPresent(note -> section.append(note).append("\n\n"));
            section.append(table(figures));
            if (figures.size() > 1) {
                String title = results.group() + ": " + measured;
                String file = results.group() + "-" + measured.replace(' ', '-') + ".svg";
                put(
                        folder.resolve(NAME).resolve(file),
                        isCurve(figures) ? Plot.curves(title, figures) : Plot.bars(title, figures));
                section.append("\n![")
                        .append(title)
                        .append("](")
                        .append(NAME + "/")
                        .append(file)
                        .append(")\n");
            }
        });
        return section.toString();
    }

    /** Every contender was measured at two sizes or more. */
    private static boolean isCurve(List<Figure> figures) {
        return figures.stream().allMatch(each -> each.size() != null)
                && figures.stream().collect(Collectors.groupingBy(Figure::contender)).values().stream()
                        .allMatch(line ->
                                line.stream().map(Figure::size).distinct().count() > 1);
    }

    private static String table(List<Figure> figures) {
        double ours = figures.stream()
                .filter(each -> each.standing() == Standing.OURS)
                .mapToDouble(Figure::value)
                .findFirst()
                .orElse(Double.NaN);
        StringBuilder table = new StringBuilder(
                "| contender | size | value | +- | against ours | B an operation |\n|---|---|---|---|---|---|\n");
        for (Figure each : figures) {
            Double bytes = each.bytes();
            Long size = each.size();
            table.append("| %s | %s | %s %s | %s | %s | %s |\n"
                    .formatted(
                            each.contender(),
                            size == null ? "" : Numbers.whole(size),
                            Numbers.three(each.value()),
                            each.unit(),
                            Numbers.three(each.error()),
                            Double.isNaN(ours) ? "" : Numbers.three(each.value() / ours),
                            bytes == null ? "" : Numbers.whole(bytes)));
        }
        return table.toString();
    }

    private static void put(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
