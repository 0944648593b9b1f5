package dev.edd.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one run of one group gave: only figures of the same run are compared. Immutable.
 *
 * @param group the group's name
 * @param quick whether it was the quick mode, whose figures prove nothing but that the group runs
 * @param date the day of the run, as {@code 2026-03-02}
 * @param machine where it ran
 * @param figures what was measured, in the order of the group
 */
public record Results(String group, boolean quick, String date, Machine machine, List<Figure> figures) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String ENDING = ".json";

    /** Takes the figures as they are now. */
    public Results {
        figures = List.copyOf(figures);
    }

    /**
     * Keeps these results.
     *
     * @param folder where results are kept, a file a group
     */
    public void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(group + ENDING), JSON.writeValueAsString(this) + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads results that were kept.
     *
     * @param folder where
     * @param groups in which order
     * @return what there is, in that order
     */
    public static List<Results> readFrom(Path folder, List<String> groups) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Results> kept = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
                Results read = JSON.readValue(Files.readString(file), Results.class);
                if (!groups.contains(read.group())) {
                    throw new IllegalStateException(file + " is of no group: " + read.group());
                }
                kept.add(read);
            }
            kept.sort((left, right) -> Integer.compare(groups.indexOf(left.group()), groups.indexOf(right.group())));
            return kept;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
