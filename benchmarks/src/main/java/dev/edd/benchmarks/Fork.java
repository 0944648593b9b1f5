package dev.edd.benchmarks;

import dev.edd.benchmarks.report.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Measures in a process of its own, so that no group inherits the heap or the compiled code of another. */
public final class Fork {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Fork() {}

    /**
     * Runs the main method of a class in a new process, and waits for it.
     *
     * @param type whose main method; its last argument is the file that it must {@link #tell} its figures to
     * @param options of the virtual machine
     * @param arguments what comes before the file
     * @return the figures
     */
    public static List<Figure> run(Class<?> type, List<String> options, List<String> arguments) {
        try {
            Path answer = Files.createTempFile("edd-benchmarks", ".json");
            try {
                run(command(type, options, arguments, answer));
                return JSON.readValue(Files.readString(answer), new TypeReference<List<Figure>>() {});
            } finally {
                Files.delete(answer);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Hands figures to whoever started this process.
     *
     * @param figures what was measured
     * @param answer the file
     */
    public static void tell(List<Figure> figures, Path answer) {
        try {
            Files.writeString(answer, JSON.writeValueAsString(figures));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> command(Class<?> type, List<String> options, List<String> arguments, Path answer) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), type.getName()));
        command.addAll(arguments);
        command.add(answer.toString());
        return command;
    }

    private static void run(List<String> command) throws IOException {
        Process process = Offspring.start(new ProcessBuilder(command).inheritIO());
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("it ended with " + code + ": " + command);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            process.destroyForcibly(); // only when the wait was broken off is it still there
        }
    }
}
